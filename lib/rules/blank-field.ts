import { z } from 'zod'
import { defineRule } from '../core/rule'

const LABEL =
  '联系人|联络人|联系电话|联系方式|电话|手机|传真|邮箱|电子邮箱|邮编|地址|经办人|负责人|责任人|主持人|记录人|参加人员?|出席人员?|日期|时间|地点|姓名|职务|编号'
/** Two labels on one line, or a bracket around them: a form that somebody has filled in everywhere else. */
const BLANK = new RegExp(
  `(?:${LABEL})[ \\u3000]*[：:][ \\u3000]*(?:[，,；;](?=(?:${LABEL})[ \\u3000]*[：:])|(?=[，,；;）)。]))`,
  'gu',
)

export default defineRule({
  id: 'blank-field',
  meta: {
    title: '联系人、电话等栏目未填',
    category: 'placeholder',
    rationale: '联系人、电话、时间、地点留着空白发出去，收文单位无从联系。',
    basis: [{ source: '惯例', clause: '定稿不得留有空白待填的内容' }],
    severity: 'error',
    fixable: false,
    messages: { blank: '“{quote}”后面没有填写内容。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '（⟦联系人：　　　，⟧电话：12345）', messageId: 'blank' },
    { bad: '（⟦联系人：，⟧联系电话：12345）', messageId: 'blank' },
    { bad: '如有问题及时反馈（联系人：王成，⟦联系电话：⟧）。', messageId: 'blank' },
  ],
  allows: [
    '（联系人：王成，电话：12345）',
    '联系人：\n王成',
    '责任人：各乡镇，县直各单位。',
    '请报送姓名、职务、电话，以便联系。',
    '附件1\n机手登记卡\n镇名：\n姓名：\n（联系人：　　）',
  ],
  check({ draft, report }) {
    for (const { 0: quote, index: start } of draft.text.matchAll(BLANK)) {
      if (draft.isProtected(start) || draft.isInForm(start)) continue
      report({ start, end: start + quote.length, messageId: 'blank' })
    }
  },
})
