import { z } from 'zod'
import { defineRule } from '../core/rule'
import { boilerplate } from '../data/boilerplate'
import { anyOf } from '../text/any-of'
import { PhraseIndex } from '../text/phrase-index'

/** Patterns that look far into a line are tried only where one of their signs stands. */
const signs = new PhraseIndex(new Set(boilerplate.flatMap((row) => row.signs)), (sign) => sign)
const fitsUnsigned = anyOf(
  boilerplate.filter((row) => row.signs.length === 0).map((row) => row.pattern),
)

export default defineRule({
  id: 'web-boilerplate',
  meta: {
    title: '网站套话残留',
    category: 'residue',
    rationale: '导语、字数标注、“相关文章”等是材料网站加上的，照发即暴露来源。',
    basis: [{ source: '惯例', clause: '定稿不得留有网站文字' }],
    severity: 'error',
    fixable: 'safe',
    covers: true,
    messages: {
      remove: '“{quote}”是网站附加的文字，应删去。',
      title: '网站导语中只有标题应当保留：“{title}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '⟦下面是小编为大家整理的2025年度秋收工作总结,供大家参考。⟧\n今年以来，秋收顺利。',
      good: '2025年度秋收工作总结\n今年以来，秋收顺利。',
      messageId: 'title',
    },
    { bad: '秋收工作总结⟦（2319字）⟧\n正文', good: '秋收工作总结\n正文', messageId: 'remove' },
    { bad: '正文。\n⟦【秋收工作总结】相关文章：⟧', good: '正文。\n', messageId: 'remove' },
    { bad: '正文。\n⟦如若转载，请注明出处：某网⟧', good: '正文。\n', messageId: 'remove' },
    { bad: '正文。\n⟦第34页 共34页⟧', good: '正文。\n', messageId: 'remove' },
    { bad: '⟦仅展示595字，全文共1279字⟧\n正文', good: '\n正文', messageId: 'remove' },
    { bad: '正文。\n⟦点击查看更多>>⟧', good: '正文。\n', messageId: 'remove' },
    {
      bad: '正文。\n⟦本文地址：https://example.com/a.html⟧',
      good: '正文。\n',
      messageId: 'remove',
    },
    { bad: '⟦来源：青禾范文网 2.83W⟧\n正文。', good: '\n正文。', messageId: 'remove' },
    { bad: '秋收工作总结⟦[范文三篇]⟧\n正文。', good: '秋收工作总结\n正文。', messageId: 'remove' },
    { bad: '秋收工作总结⟦ 篇1⟧\n正文。', good: '秋收工作总结\n正文。', messageId: 'remove' },
    { bad: '正文。\n⟦新来的客人请【点此注册】加入会员⟧', good: '正文。\n', messageId: 'remove' },
    { bad: '⟦当前位置：首页 > 总结 > 农业⟧\n正文。', good: '\n正文。', messageId: 'remove' },
  ],
  allows: [
    '供大家参考的材料有三份。',
    '全书（约30000字）已出版，字数（2319字）符合要求。',
    '推荐相关文章十篇。',
    '标题：秋收工作总结',
    '全年撰写调研报告3篇，报送工作总结12篇。',
    '来源：县统计局',
    '数据来源：2024年统计年鉴',
    '编印工作方案汇编',
  ],
  check({ draft, report }) {
    const signed = Map.groupBy(signs.matches(draft.text), ({ start }) => draft.lineAt(start))
    for (const line of draft.lines) {
      const own = new Set(signed.get(line)?.map(({ item }) => item))
      if (own.size === 0 && !fitsUnsigned(line.text)) continue
      const start = line.start + draft.text.slice(line.start, line.end).indexOf(line.text)
      let reported = -1
      for (const row of boilerplate) {
        if (row.signs.length > 0 && !row.signs.some((sign) => own.has(sign))) continue
        const { id, pattern } = row
        const match = pattern.exec(line.text)
        if (!match) continue
        const { added = match[0], title } = match.groups ?? {}
        const end = match.index + match[0].length
        const at = end - added.length
        if (at < reported) continue
        reported = end
        const range = { start: start + at, end: start + end, entry: id }
        if (title === undefined) {
          report({ ...range, messageId: 'remove', suggestions: [{ text: '', safe: true }] })
        } else {
          const suggestions = [{ text: title, safe: true }]
          report({ ...range, messageId: 'title', data: { title }, suggestions })
        }
        if (reported === line.text.length) break
      }
    }
  },
})
