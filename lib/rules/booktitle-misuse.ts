import { z } from 'zod'
import { defineRule } from '../core/rule'

const ACTIVITY = /(?<=.{2})(?:活动|会议|课程|讲座|培训班|系列|比赛|竞赛)$/u
const EDITION = /(?:\d{4}年?)?(?:最新版|修订版|最新)$/u

export default defineRule({
  id: 'booktitle-misuse',
  meta: {
    title: '书名号误用',
    category: 'punctuation',
    rationale: '书名号用于书、文件、文章的名称；活动、会议、课程用引号或不用标点。',
    basis: [{ source: '惯例', clause: '不能视为作品的名称不用书名号' }],
    severity: 'info',
    fixable: 'suggest',
    preset: 'strict',
    messages: {
      activity: '“{name}”不是作品名，不宜用书名号。',
      edition: '版本说明“{edition}”不在书名之内，宜移到书名号外。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '开展⟦《农机安全宣传月主题活动》⟧。',
      good: '开展“农机安全宣传月主题活动”。',
      messageId: 'activity',
    },
    {
      bad: '学习⟦《粮食管理办法2022最新版》⟧。',
      good: '学习《粮食管理办法》（2022最新版）。',
      messageId: 'edition',
    },
  ],
  allows: [
    '学习《粮食管理办法》。',
    '印发《关于开展农机安全宣传月活动的通知》。',
    '开展“农机安全宣传月主题活动”。',
  ],
  check({ draft, report }) {
    for (const { kind, start, end } of draft.quotations) {
      if (kind !== 'title') continue
      const name = draft.text.slice(start + 1, end - 1)
      const edition = EDITION.exec(name)?.[0]
      if (edition && edition !== name) {
        const text = `《${name.slice(0, -edition.length)}》（${edition}）`
        const suggestions = [{ text, safe: false }]
        report({ start, end, messageId: 'edition', data: { edition }, suggestions })
      } else if (ACTIVITY.test(name) && !/^关于/u.test(name)) {
        const suggestions = [{ text: `“${name}”`, safe: false }]
        report({ start, end, messageId: 'activity', data: { name }, suggestions })
      }
    }
  },
})
