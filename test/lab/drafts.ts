import type { LabDraft } from './harness.ts'

/** A draft as the text that a reading of it must give. */
export const textOf = ({ lines, table = [] }: LabDraft): string =>
  [...lines, ...table.map((row) => row.join('\t'))].join('\n')

/** The cells of a small table, row by row. */
const table = [
  ['检查内容', '检查次数'],
  ['堤段', '12次'],
  ['水库', '3次'],
] as const

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
export const tableLines: readonly string[] = table.map((row) => row.join('\t'))

/** The short draft with that table at its end. */
export const tableDraft: LabDraft = { ...shortDraft, table }

// Numbers of phrases without a common divisor: no two of 300 sentences share three of their four parts.
const places = (
  '东岭堤段 西沟涵闸 南坪水库 北滩泵站 柳林渡口 石桥河道 青山塘坝 白沙险段 云谷溢洪道 ' +
  '双溪排洪渠 枫树湾护岸 大坪蓄水池 松岗截流沟 竹园拦河坝 梅岭引水渠 桃源分水闸 杏花村水井 荷塘观测点 槐荫仓库'
).split(' ')
const people = (
  '值班人员 技术骨干 巡堤员 包片干部 水文站职工 工程队 机电班组 调度员 养护队 ' +
  '档案员 测量组 保管员 应急分队 宣传员 检修工 驻点专家 联络员'
).split(' ')
const actions = (
  '清理杂草淤泥 更换老化的闸门 补充编织袋和块石 校准水位标尺 疏通堵塞的出口 加固松动的护坡 检修备用电源 ' +
  '核对物资台账 张贴转移路线图 演练夜间抢险 修补裂缝 调试预警广播 整理历年资料'
).split(' ')
const results = (
  '当天就恢复了过水能力 经复核达到设计标准 为后续施工留出了时间 群众反映良好 相关记录已经归档 ' +
  '有效降低了渗漏风险 保证了通信畅通 比原计划提前完成 得到上级检查组认可 没有影响周边耕作 形成了可以推广的做法'
).split(' ')
const at = (phrases: readonly string[], index: number) => phrases[index % phrases.length]

/** Long enough that no editor that renders a part only renders all of it; the last finding is near its end. */
export const longDraft: LabDraft = {
  lines: [
    '青禾县水利局2025年度防汛工作总结',
    '一、主要工作及成效',
    ...Array.from(
      { length: 300 },
      (_, index) =>
        `${at(people, index)}在${at(places, index)}${at(actions, index)}，${at(results, index)}。`,
    ),
    '汛末复查时发现的苗条性问题全部整改。',
    '二、下一步工作打算',
    '继续完善预案，加强值班值守。',
  ],
}

/** For editors of one line. */
export const oneLine: LabDraft = {
  lines: [
    '在*党委领导下，由XX局整改苗条性问题，复查时新发现的苗条性问题和上年遗留的苗条性问题一并办结，把把责任落实到人',
  ],
}
