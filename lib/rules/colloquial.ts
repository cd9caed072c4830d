import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { colloquialisms } from '../data/wording'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(colloquialisms, (entry) => entry.wrong)

export default defineRule({
  id: 'colloquial',
  meta: {
    title: '口语、俚俗词语',
    category: 'readability',
    rationale: '公文用语庄重，口语和俚俗词语应换成书面语。',
    basis: [{ source: '惯例', clause: '公文语言庄重' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      spoken: '“{quote}”是口语，书面可用“{right}”。',
      rephrase: '“{quote}”是口语，不宜写进公文，宜改写此句。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '个别窗口人员⟦糊弄⟧群众。', good: '个别窗口人员敷衍群众。', messageId: 'spoken' },
    {
      bad: '收购价格⟦咋整⟧，各乡意见不一。',
      good: '收购价格怎么办，各乡意见不一。',
      messageId: 'spoken',
    },
    { bad: '⟦怎么说呢⟧，秋收总体顺利。', messageId: 'rephrase' },
  ],
  allows: [
    '做好秋收生产，抓紧抢收。',
    // What somebody said is quoted as it was said.
    '有群众说：“来一趟压根没人搭理，净是糊弄人。”',
    '儿童乐园设摸鱼捉虾项目',
    '任何单位或者个人认为其合法权益受到侵害的',
    '会议屡试不爽快通过',
  ],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, index)) {
      if (draft.isQuoted(range.start, 'quote')) continue
      report({
        ...range,
        messageId: entry.right ? 'spoken' : 'rephrase',
        data: { right: entry.right },
        ...(entry.right && { suggestions: [{ text: entry.right, safe: false }] }),
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
  },
})
