import { describe, expect, test } from 'vitest'
import missingSection from '../../lib/rules/missing-section'
import sectionOrder from '../../lib/rules/section-order'
import { findingsOf, realTools } from '../rules/run-rule'

const tools = await realTools()
const NUMERALS = [...'一二三四五六七八']

/** Titles with the headings of complete documents; those with * are wanted: cut one, and it is missed. */
const OUTLINES: readonly (readonly [title: string, headings: string])[] = [
  ['2025年秋收工作总结', '主要做法及成效 *存在的问题 *下一步工作打算'],
  ['青禾县农业农村局2025年工作总结', '强化组织领导 狠抓粮食生产 *工作中存在的不足 *2026年工作计划'],
  [
    '2025年上半年工作总结及下半年工作安排',
    '上半年工作完成情况 *存在的主要困难和问题 *下半年工作安排',
  ],
  [
    '青禾县秋收工作总结',
    '全面动员，抢收工作有序推进 突出重点，烘干能力明显提升 *差距和不足 *努力方向',
  ],
  ['关于粮食生产情况的报告', '粮食生产工作开展情况 *面临的困难和问题 *下步工作措施'],
  ['安全生产责任制落实情况汇报', '工作推进情况 *存在的短板弱项 *下一阶段重点工作'],
  ['安全生产自查报告', '自查工作开展情况 *自查发现的主要问题 *整改措施'],
  ['农药经营自查自纠情况报告', '组织部署情况 自查情况 *查摆的突出问题 *下一步整改打算'],
  ['第三季度粮食安全形势分析研判报告', '总体形势 *存在的风险隐患 *对策建议'],
  ['农产品质量风险分析研判情况报告', '*基本态势 *主要问题 *下一步工作措施'],
  ['2025年度述职报告', '履职情况 廉洁自律情况 *存在的不足 *今后努力方向'],
  ['个人述职报告', '加强学习，提高素质 尽职尽责，做好工作 *存在问题 *下一步打算'],
  [
    '2025年度述责述廉报告',
    '履行全面从严治党责任情况 个人廉洁从政情况 *存在的主要问题 *下一步工作打算',
  ],
  ['巡察反馈意见整改进展情况报告', '整改工作组织情况 整改落实情况 *下一步工作打算'],
  ['关于粮食收储问题整改落实情况的报告', '整改工作推进情况 具体问题整改完成情况 *下一步工作安排'],
  ['关于粮食烘干能力建设的调研报告', '*基本情况 *存在的主要问题 *对策建议'],
  ['关于种业发展情况的调查与思考', '*发展现状 *制约因素 *几点思考'],
  ['秋收安全整治工作方案', '*总体要求 *重点任务 实施步骤 保障措施'],
  ['农机安全专项行动实施方案', '*工作目标 *整治内容 时间安排 工作要求'],
  ['民主生活会个人对照检查材料', '*存在的突出问题 *原因剖析 *今后努力方向和整改措施'],
  ['组织生活会对照检查发言提纲', '*查摆的问题 *产生问题的根源 *下一步整改措施'],
]

const draftOf = (title: string, headings: readonly string[]) =>
  [title, ...headings.map((text, i) => `${NUMERALS[i]}、${text}\n抢收抢种，颗粒归仓。`)].join('\n')

describe.each(OUTLINES)('%s', (title, outline) => {
  const headings = outline.split(' ').map((heading) => heading.replace('*', ''))

  test('is complete and in order', () => {
    const text = draftOf(title, headings)
    expect(findingsOf(missingSection, text, tools).map((f) => f.message)).toEqual([])
    expect(findingsOf(sectionOrder, text, tools).map((f) => f.message)).toEqual([])
  })

  const wanted = outline.split(' ').filter((heading) => heading.startsWith('*'))
  test.each(wanted)('misses %s', (heading) => {
    const text = draftOf(
      title,
      headings.filter((other) => `*${other}` !== heading),
    )
    const [finding] = findingsOf(missingSection, text, tools, { where: 'title' })
    expect(finding?.messageId).toBe('missing')
  })
})
