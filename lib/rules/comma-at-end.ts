import { z } from 'zod'
import type { Draft, Line } from '../core/draft'
import { defineRule } from '../core/rule'

const PART = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u
const ADDRESS =
  /(?:单位|部门|政府|党委|办事处|委员会|公司|学校|同志们?|领导|代表|机构|学院|支部)[，,、；;]$/u
const SHORTEST = 5

export default defineRule({
  id: 'comma-at-end',
  meta: {
    title: '段末用了逗号、顿号、分号',
    category: 'punctuation',
    rationale: '一段话说完了，末尾却是句中点号，多是删改后没有收口。',
    basis: [{ source: 'GB/T 15834—2011', clause: '4.1（句号用于句子末尾）' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      end: '全段到此结束，“{quote}”应改为“。”。',
      address: '主送机关、称谓之后用“：”，不用“{quote}”。',
      below: '“如下”引出下文，其后用“：”，不用“{quote}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '（一）抓好抢收⟦；⟧\n二、存在的问题\n农机不足。',
      good: '（一）抓好抢收。\n二、存在的问题\n农机不足。',
      messageId: 'end',
    },
    {
      bad: '秋收工作情况的报告\n秋收顺利完成。\n特此报告⟦，⟧\n青禾县农业农村局',
      good: '秋收工作情况的报告\n秋收顺利完成。\n特此报告。\n青禾县农业农村局',
      messageId: 'end',
    },
    {
      bad: '关于开展秋收检查的通知\n各乡镇人民政府，县直各有关单位⟦，⟧\n现将有关事项通知如下：',
      good: '关于开展秋收检查的通知\n各乡镇人民政府，县直各有关单位：\n现将有关事项通知如下：',
      messageId: 'address',
    },
    {
      bad: '现将有关情况通报如下⟦，⟧\n一、总体情况',
      good: '现将有关情况通报如下：\n一、总体情况',
      messageId: 'below',
    },
  ],
  allows: [
    '（一）抓好抢收；\n（二）抓好抢烘。',
    '1.抓好抢收；\n2.抓好抢烘；\n二、存在的问题',
    '春种一粒粟，\n秋收万颗子。',
    '品种\t面积，\n水稻\t三百亩',
    '同志们：\n大家好。',
  ],
  check({ draft, report }) {
    const lines = draft.lines.filter((line) => line.text !== '')
    lines.forEach((line, index) => {
      const mark = /[，,、；;]$/u.exec(line.text)?.[0]
      if (!mark || line.isTabular || line.start <= (draft.title?.end ?? -1) - 1) return
      const start = line.start + draft.text.slice(line.start, line.end).trimEnd().length - 1
      const place = { start, end: start + 1 }
      if (/(?:如下|以下[\p{Script=Han}]{1,6})[，,、；;]$/u.test(line.text)) {
        report({ ...place, messageId: 'below', suggestions: [{ text: '：', safe: true }] })
      } else if (isAddress(draft, line, lines[index - 1])) {
        report({ ...place, messageId: 'address', suggestions: [{ text: '：', safe: false }] })
      } else if (line.text.length >= SHORTEST && isLast(line, lines[index - 1], lines[index + 1])) {
        report({ ...place, messageId: 'end', suggestions: [{ text: '。', safe: false }] })
      }
    })
  },
})

/** The line below the title that names whom the paper is for. */
function isAddress(draft: Draft, line: Line, previous: Line | undefined): boolean {
  const title = draft.title
  if (!title || !previous || previous.start > title.start) return false
  return ADDRESS.test(line.text) && line.text.length <= 60 && !/[。；]/u.test(line.text)
}

/** A part begins behind it, or a formula ends the paper; items of one list may each end in ；. */
function isLast(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (/^(?:特此(?:报告|通知|通报|函告|函复)|妥否|当否)/u.test(line.text)) return true
  if (/[；;]$/u.test(previous?.text ?? '') || /[：:]$/u.test(previous?.text ?? '')) return false
  const isItem = PART.test(line.text) || /[。]/u.test(line.text)
  const opens = next && /^[一二三四五六七八九十]{1,3}、/u.test(next.text)
  const sibling = next && PART.test(next.text) && /。/u.test(line.text)
  return isItem && Boolean(opens || sibling)
}
