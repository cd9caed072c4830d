const ad = '更多年度工作总结、述职报告、心得体会、演讲稿、主持词、实施方案、调研报告范文，'

/** Drafts that bring a surface to its limits, by the name under which its picture is shown. */
export const drafts = {
  没有文字: '',
  三处问题: [
    '青禾县图书馆2025年度读者服务工作总结',
    '一、主要工作',
    '全年召开会议次，对读者反映的苗条性问题及时处理，把把开放时间延长到晚上九点。',
    '二、存在的问题',
    '基层分馆的服务还不够均衡。',
    '三、下一步打算',
    '继续推进总分馆建设，让更多读者就近借书、还书。',
  ].join('\n'),
  三百处问题: [
    '青禾县2025年度安全隐患排查情况汇报',
    ...Array.from(
      { length: 300 },
      (_, index) => `${index + 1}号点位本季度共排查一般隐患*处，已全部整改到位。`,
    ),
  ].join('\n'),
  很长的原文: [
    `${ad.repeat(6)}请加微信公众号：禾苗文库，会员免费下载。`,
    `在${'X'.repeat(160)}局的支持下，各项工作有序推进。`,
    ...Array.from({ length: 2 }, () => '图书馆坚持以读者为中心，'.repeat(16)),
  ].join('\n'),
} as const
