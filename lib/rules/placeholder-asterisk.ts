import { z } from 'zod'
import { defineRule } from '../core/rule'
import { CLASSIFIER } from '../data/quantities'
import { UNIT_HEAD } from '../data/units'
import { findEmphasis } from '../data/units/find-emphasis'
import { findFootnoteMarks } from '../text/footnote-marks'

const TEXT_UNIT = /[\p{Script=Han}，。、；：！？《》“”（）【】%％]/u
const QUANTITY = new RegExp(`^余?(?:${CLASSIFIER}|[%％月日年度])`, 'u')
const UNIT = new RegExp(`^(?:${UNIT_HEAD})`, 'u')

/** 燃煤污染治理*｜市发展改革委: one mark behind a whole cell; 张** and 王* are masked names. */
const CELL = /(?:^|[\t|])[ \u3000]*[^\t|]{4,}$/u

export default defineRule({
  id: 'placeholder-asterisk',
  meta: {
    title: '星号占位未替换',
    category: 'placeholder',
    rationale: '草稿常用星号代替单位、人名和数量，定稿前须逐处填写。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'error',
    fixable: false,
    messages: {
      quantity: '星号后是量词“{unit}”，数量未填写。',
      unit: '星号后是“{unit}”，单位或人员名称未填写。',
      content: '星号占位未替换成实际内容。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '在⟦*⟧党委的正确领导下，工作有序开展。', messageId: 'unit' },
    { bad: '上半年共组织学习⟦*⟧次。', messageId: 'quantity' },
    { bad: '累计发布信息⟦**⟧条，效果良好。', messageId: 'quantity' },
    { bad: '对⟦***⟧舆情进行引导。', messageId: 'content' },
    { bad: '粮食增产⟦＊＊⟧%以上。', messageId: 'quantity' },
    { bad: '今年上半年,集中学习⟦*⟧次,讲党课两次。', messageId: 'quantity' },
    { bad: '印发《⟦**⟧农田建设责任书》。', messageId: 'content' },
    { bad: '注：*表示跨年度。\n由⟦**⟧镇负责烘干*。', messageId: 'unit' },
  ],
  allows: [
    '**粗体**',
    '这一点**非常重要**，请注意。',
    '**一、提高认识，压实责任。**各单位要认真落实。',
    '* 第一项\n* 第二项',
    '5*3',
    '样方面积为5*3米，重复测3次。',
    '补助为20万元*60%，即12万元。',
    '标注*的项目为选测项目。',
    '长*宽*高',
    '表中带*号的为必填项。',
    '*注：数据来自统计月报。',
    '与村数*大体一致。\n注：*村数为年末数。',
    '联系电话138****5678',
    '把*.docx文件上传到平台。',
    '粮食面积*\t24.1\t万亩\n秋粮产量\t9.6\t万吨',
    '烘干设施*由县级安排，晒场由镇级安排。\n备注：1.“*”表示跨年度项目。\n2.其余为当年项目。',
    '*机手姓名、*联系电话由各镇填报，带“*”的为必填项。',
    '县农机中心＊、县种子站。（＊为牵头单位，＊代表牵头）',
    '附件1\n机手报名表\n*姓名：________\n*所在**镇：________',
    '第一部分\n****\n第二部分',
    '访问https://example.com/a*单位 查看。',
  ],
  check({ draft, report }) {
    const bold = new Set<number>()
    const noted = findFootnoteMarks(draft.text)
    for (const { start, end } of findEmphasis(draft.text)) bold.add(start).add(end - 2)
    for (const match of draft.text.matchAll(/[*＊]+/gu)) {
      const start = match.index
      const end = start + match[0].length
      const touchesText = [draft.text[start - 1], draft.text[end]].some(
        (unit) => unit !== undefined && TEXT_UNIT.test(unit),
      )
      if (!touchesText || bold.has(start) || draft.isProtected(start)) continue
      if (noted.has(match[0]) || draft.isInForm(start)) continue
      const line = draft.lineAt(start)
      const before = draft.text.slice(line.start, start)
      const after = draft.text.slice(end, Math.min(line.end, end + 12))
      if (isLegitimate(before, after)) continue
      if (line.isTabular && match[0].length === 1 && isMarkOfCell(before, after)) continue
      const quantity = QUANTITY.exec(after)?.[0]
      const unit = UNIT.exec(after)?.[0]
      if (quantity) report({ start, end, messageId: 'quantity', data: { unit: quantity } })
      else if (unit) report({ start, end, messageId: 'unit', data: { unit } })
      else report({ start, end, messageId: 'content' })
    }
  },
})

function isMarkOfCell(before: string, after: string): boolean {
  return /^[ \u3000]*(?:$|[\t|])/u.test(after) && CELL.test(before)
}

/** Bullets, footnote marks, separators, multiplication, masked telephone numbers, file patterns. */
function isLegitimate(before: string, after: string): boolean {
  const opens = before.trim() === ''
  return (
    (opens && /^(?:\s|$|注|备注|说明|数据来源|资料来源)/u.test(after)) ||
    (/[带标加打注有]$/u.test(before) && /^[号的]/u.test(after)) ||
    /^\s*[\d０-９]/u.test(after) ||
    (/(?:长|宽|高|厚|面积|单价|数量)$/u.test(before) &&
      /^(?:长|宽|高|厚|面积|单价|数量)/u.test(after)) ||
    /^\.[a-z]/u.test(after)
  )
}
