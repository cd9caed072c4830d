import { z } from 'zod'
import { defineRule } from '../core/rule'

const END = '(?=[，。；,;\\n]|$)'
const INNER = '[^，。；：“”\\n,;:]'
/** Nouns that 树立 takes. */
const HEAD =
  /意识|理念|观念|思想|信念|信心|形象|榜样|典型|标杆|价值观|世界观|政绩观|作风|目标|旗帜|导向|权威|威信|品牌|自信|标准|风气|新风|[观感心]$/u

export default defineRule({
  id: 'missing-object-head',
  meta: {
    title: '宾语中心词残缺',
    category: 'readability',
    rationale: '“牢固树立……是……内容”缺了“的意识”，句子没有说完。',
    basis: [{ source: '惯例', clause: '语法常规：动词须有宾语中心词' }],
    severity: 'info',
    fixable: 'suggest',
    messages: {
      establish: '“牢固树立”缺宾语，句末宜补“的意识”或“的理念”。',
      duty: '“{verb}…{role}”缺宾语，宜补“的责任”，或改用“当好”。',
      importance: '“{verb}”与“重要性”不搭配，宜说“{verb}对…重要性的认识”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '牢固树立意识形态工作是一项政治工作，是党的建设的重要⟦内容⟧，抓好落实。',
      good: '牢固树立意识形态工作是一项政治工作，是党的建设的重要内容的意识，抓好落实。',
      messageId: 'establish',
    },
    {
      bad: '主动担起粮食安全的组织者和⟦执行者⟧，抓好收储。',
      good: '主动担起粮食安全的组织者和执行者的责任，抓好收储。',
      messageId: 'duty',
    },
    {
      bad: '切实担负起防汛抗旱的⟦第一责任人⟧，靠前指挥。',
      good: '切实担负起防汛抗旱的第一责任人的责任，靠前指挥。',
      messageId: 'duty',
    },
    {
      bad: '不断强化⟦粮食工作的极端重要性⟧，抓好收储。',
      good: '不断强化对粮食工作的极端重要性的认识，抓好收储。',
      messageId: 'importance',
    },
  ],
  allows: [
    '牢固树立保粮就是保安全的意识，抓好收储。',
    '牢固树立绿水青山就是金山银山的理念。',
    '牢固树立不抓落实是渎职的理念，压实责任。',
    '当好粮食安全的执行者，担起执行者的责任。',
    '当好第一责任人，履行第一责任人职责。',
    '强化对粮食工作重要性的认识',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(ESTABLISH)) {
      const last = match.groups?.last as string
      const end = match.index + match[0].length
      if (HEAD.test(match[0].slice(-8)) || draft.isProtected(match.index)) continue
      report({
        start: end - last.length,
        end,
        messageId: 'establish',
        suggestions: [{ text: `${last}的意识`, safe: false }],
      })
    }
    for (const match of draft.text.matchAll(DUTY)) {
      const { verb, role } = match.groups as { verb: string; role: string }
      const end = match.index + match[0].length
      if (draft.isProtected(match.index)) continue
      report({
        start: end - role.length,
        end,
        messageId: 'duty',
        data: { verb, role },
        suggestions: [{ text: `${role}的责任`, safe: false }],
      })
    }
    for (const match of draft.text.matchAll(IMPORTANCE)) {
      const { verb, topic } = match.groups as { verb: string; topic: string }
      const start = match.index + verb.length
      if (draft.isProtected(start)) continue
      report({
        start,
        end: start + topic.length,
        messageId: 'importance',
        data: { verb },
        suggestions: [{ text: `对${topic}的认识`, safe: false }],
      })
    }
  },
})

const ESTABLISH = new RegExp(
  `牢固树立${INNER}{4,40}?是${INNER}{0,30}(?:[，,]是${INNER}{2,30})*(?<=(?<last>\\p{Script=Han}{2}))${END}`,
  'gu',
)
const DUTY = new RegExp(
  `(?<verb>担起|扛起|担负起|肩负起|承担起|履行好?)${INNER}{0,30}?(?<role>(?:领导|推动|执行|组织|实施|践行|监督|守护|引领|建设|宣传)者|(?:第一)?(?:责任|负责)人)${END}`,
  'gu',
)
const IMPORTANCE =
  /(?<!认识(?:到)?|认清|强调|体会|对于?)(?<verb>强化|增强)(?<topic>(?!对)[^，。；：、“”和\n,;:]{2,20}?重要性)(?!和|、|的?(?:认识|意识|理解|宣传|教育|共))/gu
