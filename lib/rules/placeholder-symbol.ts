import { z } from 'zod'
import { defineRule } from '../core/rule'
import { UNIT_HEAD } from '../data/units'
import { NUMERAL } from '../text/numerals'

const PATTERNS: readonly RegExp[] = [
  /[○◯〇]{2,}|[□]{2,}|[■]{2,}|[△▲]{2,}|[◇◆]{2,}|[☆★]{2,}|※{2,}/gu,
  new RegExp(`[○◯〇](?=[年月日]|${UNIT_HEAD})`, 'gu'),
  /(?<![A-Za-z0-9_])[_＿]{2,}(?![A-Za-z0-9_])/gu,
  /(?<=[（《“])…{1,2}(?=[）》”])/gu,
  new RegExp(
    `(?<=^|[\\n，。；、由向在与和])…{1,2}(?=(?:${UNIT_HEAD})(?!\\p{Script=Han}{0,2}$))`,
    'gu',
  ),
]
const NUMERAL_UNIT = new RegExp(`[${NUMERAL}]`, 'u')
/** Lines to be filled in by hand stay empty on purpose. */
const SIGNATURE = /(?:签名|签字|签章|盖章|签收)\s*[:：]?\s*$/u

export default defineRule({
  id: 'placeholder-symbol',
  meta: {
    title: '圈、框、下划线占位未替换',
    category: 'placeholder',
    rationale: '○○、□□、下划线和省略号常用来留空，定稿前须填写。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'error',
    fixable: false,
    messages: { symbol: '“{quote}”是留空的符号，内容未填写。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦○○⟧局党组高度重视。', messageId: 'symbol' },
    { bad: '走访企业⟦□□⟧家。', messageId: 'symbol' },
    { bad: '组建志愿队⟦※※⟧支。', messageId: 'symbol' },
    { bad: '全年培训⟦____⟧人次。', messageId: 'symbol' },
    { bad: '于⟦○⟧月召开推进会。', messageId: 'symbol' },
    { bad: '印发《⟦……⟧》等文件。', messageId: 'symbol' },
    { bad: '工作由⟦……⟧局负责落实。', messageId: 'symbol' },
    { bad: '附件1\n秋收安排\n由⟦____⟧镇负责烘干。\n其他各镇自行收割。', messageId: 'symbol' },
  ],
  allows: [
    '二〇〇八年',
    '二○○八年',
    '一九九〇年',
    '□是　□否',
    '调用__init__方法',
    '签字：____',
    '他说：“就这样吧……”',
    '★三星级酒店',
    '附件1\n机手报名表\n姓名：____　性别：□男　□女\n所在镇：____',
    '附件2\n预警短信模板\n____镇：预计____日有雨，请抢收。',
  ],
  check({ draft, report }) {
    for (const pattern of PATTERNS) {
      for (const match of draft.text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        const isYear =
          /[〇○◯]/u.test(match[0]) &&
          (NUMERAL_UNIT.test(draft.text[start - 1] ?? '') ||
            NUMERAL_UNIT.test(draft.text[end] ?? ''))
        const before = draft.text.slice(draft.lineAt(start).start, start)
        if (isYear || SIGNATURE.test(before.slice(-8)) || draft.isProtected(start)) continue
        if (draft.isInForm(start)) continue
        report({ start, end, messageId: 'symbol' })
      }
    }
  },
})
