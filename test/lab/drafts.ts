import type { LabDraft } from './harness.ts'

/** A draft as the text that a reading of it must give. */
export const textOf = ({ lines }: LabDraft): string => lines.join('\n')

/** Placeholders, typos, a quote that stands three times, and a bold word beside one of them. */
export const shortDraft: LabDraft = {
  lines: [
    '青禾县水利局2025年度防汛工作总结',
    '在*党委的坚强领导下，XX局认真学习上级会议精神，扎实做好防汛各项工作。',
    '一、主要工作及成效',
    '（一）压实责任。第一季度发现的苗条性问题，由XX局当月整改。',
    '（二）强化巡查。第二季度发现的苗条性问题，由包片干部跟踪督办。',
    '（三）补齐短板。第三季度发现的苗条性问题，由XX局列入台账，把把责任落实到人。',
    '（四）𠮷祥水库、😀标记的堤段逐一排查，共计开展检查次。',
    '二、下一步工作打算',
    '继续完善预案，加强值班值守。',
  ],
  bold: { line: 4, start: 3, end: 7 },
}

/** What a table at the end of a draft reads as: a row is a line, its cells are parted by tabs. */
export const tableLines: readonly string[] = ['检查内容\t检查次数', '堤段\t12次', '水库\t3次']

/** Long enough that no editor that renders a part only renders all of it; the last finding is near its end. */
export const longDraft: LabDraft = {
  lines: [
    '青禾县水利局2025年度防汛工作总结',
    '一、主要工作及成效',
    ...Array.from(
      { length: 300 },
      (_, index) =>
        `（${index + 1}）对第${index + 1}处堤段开展汛前检查，逐一登记隐患，明确整改措施和完成时限，做到责任到岗到人。`,
    ),
    '汛末复查时发现的苗条性问题全部整改。',
    '二、下一步工作打算',
    '继续完善预案，加强值班值守。',
  ],
}

/** For editors of one line. */
export const oneLine: LabDraft = {
  lines: [
    '在*党委领导下，由XX局整改苗条性问题，复查时新发现的苗条性问题和上年遗留的苗条性问题一并办结',
  ],
}
