import { z } from 'zod'
import type { Draft, Token } from '../core/draft'
import { defineRule } from '../core/rule'
import { type Collocation, collocations } from '../data/collocations'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(new Set(collocations.map(({ verb }) => verb)), (verb) => verb)
const byVerb = Map.groupBy(collocations, ({ verb }) => verb)
/** Verbs that may govern the object themselves, so that the first one has another: 增强意识，加大力度. */
const VERBS = new Set([
  ...collocations.flatMap(({ verb, right }) => [verb, right]),
  ...'增强 提高 提升 加强 加大 强化 推进 推动 促进 完善 健全 优化 建立 构建 实现 落实 抓好 做好 发挥 形成 取得 开展 实施 保障 确保 改善 改进 扩大 营造 创新 深化 执行 督促 打击 整治 监管 查处 惩治 执法 处罚 宣传 支持 扶持 投入 帮扶 引进 培养 保护 治理 管控 巡查 检查 督导 督查 指导 问责 监督 考核 建设 发展 服务'.split(
    ' ',
  ),
])
const ATTRIBUTES = new Set(
  '执行 督促 打击 整治 监管 查处 惩治 执法 处罚 宣传 支持 扶持 投入 帮扶 引进 培养 保护 治理 管控 巡查 检查 督导 督查 指导 问责 监督 考核 建设 服务 培训 轮训 推进 工作'.split(
    ' ',
  ),
)
const FURTHER = '进一步'
const REACH = 16
const MARK = /[，、。；：！？,;:!?“”《》（）()\n]/u

export default defineRule({
  id: 'collocation',
  meta: {
    title: '动宾搭配不当',
    category: 'readability',
    rationale: '“增进力度”“构建氛围”一类搭配不合习惯，读来别扭。',
    basis: [{ source: '惯例', clause: '词语搭配习惯' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { pair: '“{verb}”与“{object}”搭配不当，宜用“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦增进⟧与农户的沟通力度。', good: '加大与农户的沟通力度。', messageId: 'pair' },
    { bad: '还需要进一步⟦提高⟧执法力度。', good: '还需要进一步加大执法力度。', messageId: 'pair' },
    { bad: '⟦构建⟧人人参与的浓厚氛围。', good: '营造人人参与的浓厚氛围。', messageId: 'pair' },
    {
      bad: '把安全生产⟦放入⟧重要议事日程。',
      good: '把安全生产纳入重要议事日程。',
      messageId: 'pair',
    },
    {
      bad: '⟦树立⟧示范引领作用，带动周边。',
      good: '发挥示范引领作用，带动周边。',
      messageId: 'pair',
    },
  ],
  allows: [
    '加大工作力度，营造良好氛围，发挥示范作用。',
    '提高执法监管力度和水平',
    '构建和谐社会，营造浓厚氛围',
    '加强力度不够的薄弱环节',
    '增强服务意识，水平明显提高',
    '在弘扬家庭美德、树立良好家风方面的独特作用',
    '召开的各类全国性会议和举行的活动',
    '让先进理念在全社会树立起来并长期发挥作用',
    '降低税费负担、融资成本',
  ],
  check({ draft, report }) {
    for (const { item: verb, start, end } of index.matches(draft.text)) {
      if (draft.isProtected(start) || draft.isQuoted(start)) continue
      const pair = pairAt(draft, byVerb.get(verb) ?? [], end)
      if (!pair || !draft.isOnWordBoundaries({ start: wordStart(draft.text, start), end })) continue
      report({
        start,
        end,
        messageId: 'pair',
        data: { verb, object: pair.object, right: pair.right },
        suggestions: [{ text: pair.right, safe: false }],
        entry: `${verb}…${pair.object}`,
        ...(pair.severity && { severity: pair.severity }),
      })
    }
  },
})

/** The pair whose object ends the verb's phrase: within reach, no mark and no other verb between. */
function pairAt(
  draft: Draft,
  pairs: readonly Collocation[],
  verbEnd: number,
): Collocation | undefined {
  const clause = draft.clauseAt(verbEnd - 1)
  const stretch = draft.text.slice(verbEnd, Math.min(clause.end, verbEnd + REACH + 4))
  const mark = stretch.search(MARK)
  const phrase = mark === -1 ? stretch : stretch.slice(0, mark)
  const pair = pairs.find(
    ({ object, exempt }) =>
      phrase.endsWith(object) &&
      phrase.length <= REACH + object.length &&
      !exempt.some((word) => draft.text.slice(clause.start, clause.end).includes(word)),
  )
  if (!pair || isOtherPhrase(phrase) || /^[、和与及]/u.test(stretch.slice(phrase.length))) {
    return undefined
  }
  const phraseEnd = verbEnd + phrase.length
  const words = draft
    .tokensAt(verbEnd - 1)
    .filter((token) => token.start >= verbEnd && token.end <= phraseEnd)
  const objectStart = phraseEnd - pair.object.length
  return words.some((token) => !isAttribute(token, objectStart) && governs(token, pair.object))
    ? undefined
    : pair
}

/** 召开的…活动: the verb is an attribute; 在…方面的作用: the object belongs to another verb. */
function isOtherPhrase(phrase: string): boolean {
  return /^了?的|方面|起来|过程中/u.test(phrase)
}

/** 进一步提高 is one word of the dictionary. */
function wordStart(text: string, verb: number): number {
  return text.endsWith(FURTHER, verb) ? verb - FURTHER.length : verb
}

/** 提高执法｜力度: right before the object such a verb says which. */
function isAttribute({ text, start, end }: Token, objectStart: number): boolean {
  const isBeside = end === objectStart || (start < objectStart && objectStart < end)
  return isBeside && ATTRIBUTES.has(text.slice(0, objectStart - start))
}

/** A verb between, on its own or grown together with the object: 发挥作用 is one word of the dictionary. */
function governs({ text }: Token, object: string): boolean {
  return VERBS.has(text) || (text.endsWith(object) && VERBS.has(text.slice(0, -object.length)))
}
