import { z } from 'zod'
import { defineRule } from '../core/rule'
import { generatorTalk } from '../data/boilerplate'

export default defineRule({
  id: 'ai-boilerplate',
  meta: {
    title: '生成工具的客套话',
    category: 'residue',
    rationale: '“希望以上内容对您有帮助”是工具对用户说的话，留在公文里十分难堪。',
    basis: [{ source: '惯例', clause: '定稿不得留有与用户的对话' }],
    severity: 'error',
    fixable: 'safe',
    covers: true,
    messages: { talk: '“{quote}”是文字生成工具的客套话，应删去。' },
  },
  options: z.strictObject({
    lines: z.int().min(1).max(20).default(4).describe('只看开头和结尾各几行'),
  }),
  examples: [
    {
      bad: '⟦好的，以下是为您撰写的秋收工作总结：⟧\n秋收工作总结',
      good: '\n秋收工作总结',
      messageId: 'talk',
    },
    { bad: '继续努力。\n⟦希望以上内容对您有所帮助！⟧', good: '继续努力。\n', messageId: 'talk' },
    {
      bad: '继续努力。\n⟦您可以根据实际情况进行修改和补充。⟧',
      good: '继续努力。\n',
      messageId: 'talk',
    },
    {
      bad: '继续努力。\n⟦（以上内容仅供参考，请根据实际情况修改）⟧',
      good: '继续努力。\n',
      messageId: 'talk',
    },
    { bad: '⟦（注：以上数据均为示例，请根据实际填写）⟧', good: '', messageId: 'talk' },
  ],
  allows: [
    '以下是主要做法。',
    '发展人工智能产业，作为人工智能创新高地。',
    '如有不妥，请批评指正。',
    '希望各单位抓好落实。',
    '注：以上数据来自统计年鉴。',
    '各单位可根据实际情况调整。',
  ],
  check({ draft, options, report }) {
    const written = draft.lines.filter((line) => line.text !== '')
    const ends = new Set([...written.slice(0, options.lines), ...written.slice(-options.lines)])
    for (const line of ends) {
      // The last bracket of a line may be the tool's while the line is the writer's.
      const said = [line.text, /[（(][^（()）]{4,80}[）)]$/u.exec(line.text)?.[0] ?? '']
      const words = said.find((text) => generatorTalk.some(({ pattern }) => pattern.test(text)))
      const talk = generatorTalk.find(({ pattern }) => pattern.test(words ?? ''))
      if (!talk || words === undefined) continue
      const start = line.start + draft.text.slice(line.start, line.end).lastIndexOf(words)
      report({
        start,
        end: start + words.length,
        messageId: 'talk',
        entry: talk.id,
        suggestions: [{ text: '', safe: true }],
      })
    }
  },
})
