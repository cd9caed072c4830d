import { z } from 'zod'
import { defineRule } from '../core/rule'
import { adSignals } from '../data/boilerplate'
import { PhraseIndex } from '../text/phrase-index'

const signs = new PhraseIndex(new Set(adSignals.flatMap((row) => row.signs)), (sign) => sign)

export default defineRule({
  id: 'ad-contact',
  meta: {
    title: '广告残留',
    category: 'residue',
    rationale: '材料网站的广告和联系方式混在正文里，照发就是事故。',
    basis: [{ source: '惯例', clause: '定稿不得留有广告' }],
    severity: 'error',
    fixable: 'safe',
    covers: true,
    messages: { ad: '这一行像是材料网站的广告（{signals}），应删去。' },
  },
  options: z.strictObject({
    threshold: z.int().min(1).max(5).default(2).describe('一行里有几种广告特征才算广告'),
  }),
  examples: [
    {
      bad: '正文。\n⟦【青禾文库】每天更新，加入会员群，一键下载，客服微信：qh2025⟧\n正文。',
      good: '正文。\n\n正文。',
      messageId: 'ad',
    },
    { bad: '⟦专业代笔、润色，好评如潮，谨防假冒！⟧', good: '', messageId: 'ad' },
  ],
  allows: [
    '对“一键办理”事项，公众号每天更新。',
    '打击代写论文、代笔考试等行为。',
    '为农民合作社会员开展培训，提供PPT课件。',
    '设置客服热线，及时答复群众来电。',
    '群众可关注微信公众号了解政策，并免费领取宣传手册。',
    '加强网盘使用管理，谨防失泄密。',
  ],
  check({ draft, options, report }) {
    const signed = new Set(signs.matches(draft.text).map(({ start }) => draft.lineAt(start)))
    for (const line of signed) {
      const signals = adSignals.filter(
        (row) => row.signs.some((sign) => line.text.includes(sign)) && row.pattern.test(line.text),
      )
      if (signals.length < options.threshold) continue
      const start = line.start + draft.text.slice(line.start, line.end).indexOf(line.text)
      report({
        start,
        end: start + line.text.length,
        messageId: 'ad',
        data: { signals: signals.map(({ title }) => title).join('、') },
        suggestions: [{ text: '', safe: true }],
      })
    }
  },
})
