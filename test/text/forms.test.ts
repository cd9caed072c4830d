import { describe, expect, test } from 'vitest'
import { createDraft } from '../../lib/text/draft'
import { findFootnoteMarks } from '../../lib/text/footnote-marks'

const REPORT = `关于秋收工作的通知
各镇：
现将有关事项通知如下：
一、报送要求
请于11月5日前报送方案。
附件：1.机手报名表
　　　2.烘干点登记卡

青禾县农业农村局
2025年10月8日
`

/** The parts of a text that lie in forms, each without its line breaks at either end. */
function formsOf(text: string): string[] {
  const draft = createDraft(text)
  const runs: string[] = []
  for (const line of draft.lines) {
    if (line.text === '') continue
    if (draft.isInForm(line.start)) runs.push(line.text)
  }
  return runs
}

describe('what others fill in is a form', () => {
  test.each([
    ['附件1\n机手报名表\n姓名：____　性别：____\n所在镇：____\n（盖章）　　年　月　日', 5],
    ['附件1：机手报名表\n姓名：____\n所在镇：____', 3],
    [
      '附件一\n\n承诺书\n本人系____镇机手，自愿承诺如下：\n一、不违规作业。\n承诺人：____\n____年____月____日',
      6,
    ],
    ['附表2　烘干点登记表\n名称：\n地址：\n负责人：', 4],
    ['附件3\n预警短信模板\n【县农机中心】____镇：预计____日有雨，请抢收。', 3],
    ['附件3\n函件样式\n××镇人民政府：\n请于×月×日前报送。', 4],
    ['附件3\n征求意见函（格式）\n××学校：\n请于××月××日前反馈。', 4],
    [
      '附件4\n满意度调查问卷\n1.您对烘干服务是否满意？\n□满意　□一般　□不满意\n2.您的建议：________',
      5,
    ],
    [
      '附件5\n机收作业合同（参考文本）\n甲方：____\n乙方：____\n一、甲方委托乙方收割水稻____亩。',
      5,
    ],
    ['附件6\n评分表\n选手编号：____\n项目\t分值\t得分\n驾驶\t50\t\n评委签字：____', 6],
    ['附件7\n镇名：____\n面积：____亩\n产量：____吨', 4],
    ['附：\n报名回执\n单位：____\n姓名：____\n电话：____', 4],
    ['————报名回执————\n单位：____\n姓名：____　职务：____\n电话：____', 4],
  ])('%s', (form, size) => {
    expect(formsOf(REPORT + form)).toHaveLength(size)
  })

  test('up to the next attachment', () => {
    const text = `${REPORT}附件1\n机手报名表\n姓名：____\n所在镇：____\n附件2\n烘干安排\n由____镇负责烘干，于____日完成。`
    expect(formsOf(text)).toEqual(['附件1', '机手报名表', '姓名：____', '所在镇：____'])
  })

  test('and so is a message in the text itself', () => {
    expect(formsOf(`${REPORT}短信模板：“____镇：请抢收。”`)).toHaveLength(1)
    expect(formsOf(`${REPORT}编号格式如下：\n青禾____号\n二、其他`)).toHaveLength(2)
  })
})

describe('what the writer has left open is none', () => {
  test.each([
    '全县共有机手____名，____名参加培训。',
    '____镇：\n定于____年____月____日开会。\n联系人：____\n电话：____',
    '附件1\n秋收安排\n由____镇负责烘干，于____日完成。\n其他各镇按计划收割。',
    '附件1\n任务分工表\n1\t收割\t____镇\n2\t烘干\t县农机中心\n3\t入库\t县粮食中心',
    '附件1\n烘干点名单\n1.青禾镇烘干点\n2.____镇烘干点\n3.河湾镇烘干点',
    '附件1\n检查情况表\n全县检查____处，整改12处。\n共出动3次。',
    '附件：1.机手报名表\n　　　2.登记卡\n青禾县农业农村局\n____年____月____日',
    '附件1：机手报名表\n附件2：登记卡\n青禾县农业农村局\n____年____月____日',
    '明确了工作模式：\n由____镇负责。',
  ])('%s', (part) => {
    expect(formsOf(REPORT + part)).toEqual([])
  })

  test('nor is the draft itself, whatever it is called', () => {
    expect(
      formsOf(
        '关于商请支持秋收的函\n____局：\n因工作需要，请派____名机手。\n联系人：____\n电话：____',
      ),
    ).toEqual([])
  })
})

test('marks that the text explains are no placeholders', () => {
  expect([...findFootnoteMarks('注：1.带“*”的为必填项；2.“**”表示新增。')]).toEqual(['*', '**'])
  expect([...findFootnoteMarks('备注：*系指年末数')]).toEqual(['*'])
  expect([...findFootnoteMarks('由*镇负责，**局配合。')]).toEqual([])
})
