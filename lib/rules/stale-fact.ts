import { z } from 'zod'
import type { Draft } from '../core/draft'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { type StaleFact, staleFacts } from '../data/stale-facts'
import { paperYearOf } from '../text/paper-year'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(
  // The longest first: 五保供养对象 before 五保供养.
  [...staleFacts].sort((a, b) => b.term.length - a.term.length),
  (fact) => fact.term,
)

/** The old name is meant: 原安监局, 时任扶贫办主任, 更名前的…. */
const PAST_BEFORE =
  /(?:(?:原|曾|时任|前身|撤销|取消|废止|取代|代替|历任|任职)\p{Script=Han}{0,6}|前的?|老|旧|[自从])$/u
const PAST_AFTER =
  /^(?:.{0,8}(?:更名|改[为称名革制]|合并|整合|撤销|取消|废止|组建|划入|转[为制隶]|移交|（现|\(现|（已)|.{0,2}(?:旧址|家属|宿舍|小区|大院|遗留|退休|离休|老(?:办公|宿舍|院|楼|址|干部)))/u
/** What tells of the past in the clause. */
const PAST_NEAR =
  /最初|起初|过去|以前|此前|早年|当年|当时|那时|曾经|历史|昔日|往年|旧时|时期|年代|出生|参加工作/u
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** What must stand right before a name, by where it is one. */
const BEFORE: Readonly<Partial<Record<StaleFact['where'], RegExp>>> = {
  place: /[省市县区州旗盟、由向]$/u,
  nation: /(?:^|[，。；：、（\s]|由|向|按照?|根据|国务院|原?国家|中国)$/u,
  committee: /(?:[省市县区州旗]委|中央|党委)$/u,
  law: /《(?:中华人民共和国)?$/u,
  plan: /(?:纳入|列入|编入|编制|制定|按照|根据|依据|落实|实施|执行|推进)[^，。；\n]{0,8}$/u,
}
/** What must stand right behind it. */
const AFTER: Readonly<Record<StaleFact['where'], RegExp>> = {
  anywhere: /^(?!专业|法学|学)/u,
  place: /^(?!部)/u,
  nation: /^(?![门分署队长])/u,
  committee: /^/u,
  law: /^》/u,
  plan: /^(?!以来|期间|时期|末)[^，。；\n]{0,16}?(?:规划|计划|纲要)(?!完成|收官|总结|评估|实施情况)/u,
}

export default defineRule({
  id: 'stale-fact',
  meta: {
    title: '过时的名称',
    category: 'consistency',
    rationale: '文中出现早已更名或停用的机构、制度、法规，说明是从旧稿抄来的。',
    basis: [{ source: '惯例', clause: '机构名称以成文时的规范名称为准，所引法规现行有效' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { stale: '“{quote}”{note}，疑为旧稿残留。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2024年，⟦安监局⟧开展检查。',
      good: '2024年，应急管理局开展检查。',
      messageId: 'stale',
    },
    { bad: '2024年，在⟦天涯论坛⟧发布信息。', messageId: 'stale' },
    {
      bad: '2025年工作总结\n由县⟦农业局⟧牵头，县文化和旅游局配合。',
      good: '2025年工作总结\n由县农业农村局牵头，县文化和旅游局配合。',
      messageId: 'stale',
    },
    {
      bad: '秋收工作总结\n⟦五保户⟧全部参加居民医保。\n青禾县民政局\n2025年1月8日',
      good: '秋收工作总结\n特困供养人员全部参加居民医保。\n青禾县民政局\n2025年1月8日',
      messageId: 'stale',
    },
    {
      bad: '在全县信访会议上的讲话\n（2025年2月18日）\n认真贯彻《⟦信访条例⟧》，抓好落实。',
      good: '在全县信访会议上的讲话\n（2025年2月18日）\n认真贯彻《信访工作条例》，抓好落实。',
      messageId: 'stale',
    },
    {
      bad: '2025年养老工作请示\n项目已纳入全县⟦“十三五”⟧养老服务规划。',
      messageId: 'stale',
    },
    {
      bad: '2025年工作总结\n一是县委⟦全面深化改革领导小组⟧召开会议。',
      good: '2025年工作总结\n一是县委全面深化改革委员会召开会议。',
      messageId: 'stale',
    },
    {
      bad: '2024年工作总结\n会同⟦武警消防中队⟧开展演练。',
      good: '2024年工作总结\n会同消防救援站开展演练。',
      messageId: 'stale',
    },
  ],
  allows: [
    '2017年，安监局开展检查。',
    '2024年，原安监局职责划入应急管理局。',
    '2024年，学习《国土资源局工作规则》。',
    '安监局开展检查。',
    '2024年，国土资源局更名为自然资源局。',
    '2025年工作总结\n县文化和旅游局、县文化广电旅游局牵头，农业部门、卫生部门配合。',
    '2025年工作总结\n2016年新农合整合为居民医保，过去五保户靠救济。',
    '2025年工作总结\n“十三五”期间新增床位500张，完成“十三五”规划目标。',
    '2025年工作总结\n认真贯彻《信访工作条例》，《信访条例》同时废止。',
    '2025年工作总结\n落实《劳动合同法》，美国农业部预测，农业局家属院改造完成。',
    '2016—2020年环保规划\n县环保局牵头落实“十三五”规划。',
    '2025年工作总结\n为新产品发放“准生证”，牵头单位最初为县扶贫开发办公室。',
    '2025年工作总结\n推广依法治县领导小组的做法，企业全面深化改革领导小组开会。',
  ],
  check({ draft, report }) {
    let last = 0
    for (const { item: fact, start, end } of index.matches(draft.text)) {
      const paper = paperYearOf(draft)
      if (start < last || !paper || paper.year < fact.since || draft.isProtected(start)) continue
      if (!isMeant(draft, fact, { start, end }) || isPast(draft, fact, { start, end })) continue
      last = end
      const isHint = !paper.isStated || fact.where === 'nation' || fact.source === 'news'
      const suggestions = fact.right === '' ? [] : [{ text: fact.right, safe: false }]
      report({
        start,
        end,
        messageId: 'stale',
        data: { note: fact.note },
        entry: fact.term,
        severity: isHint ? 'info' : 'warning',
        suggestions,
      })
    }
  },
})

/** Whether the words are the name, and not a part of a longer one or of a cited title. */
function isMeant(draft: Draft, { where }: StaleFact, { start, end }: Range): boolean {
  if (where !== 'law' && draft.isQuoted(start)) return false
  // “准生证”: no such thing is meant.
  if (where === 'anywhere' && draft.text[start - 1] === '“' && draft.text[end] === '”') return false
  const before = draft.text.slice(Math.max(0, start - 16), start)
  const after = draft.text.slice(end, end + 24)
  return (BEFORE[where]?.test(before) ?? true) && AFTER[where].test(after)
}

/** Whether the old name is told of as such, or of a time when it was the right one. */
function isPast(draft: Draft, { since }: StaleFact, { start, end }: Range): boolean {
  const clause = draft.clauseAt(start)
  const before = draft.text.slice(Math.max(clause.start, start - 10), start)
  const after = draft.text.slice(end, end + 12)
  if (PAST_AFTER.test(after)) return true
  if (PAST_BEFORE.test(before)) return true
  if (
    PAST_NEAR.test(
      draft.text.slice(Math.max(clause.start, start - 40), Math.min(clause.end, end + 40)),
    )
  )
    return true
  const from = draft.text.lastIndexOf('。', start) + 1
  const sentence = draft.text.slice(Math.max(from, start - 120), start)
  return [...sentence.matchAll(YEAR)].some(([year]) => Number(year) < since - 1)
}
