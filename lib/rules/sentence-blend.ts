import { z } from 'zod'
import { defineRule } from '../core/rule'

const POST = '(?:组长|副组长|主任|副主任|总指挥|指挥长|召集人|负责人|成员|第一责任人)'
const INNER = '[^，。；：\\n,;:]'

/** What reports say of work; none of them is doubled with 了, or is its own object. */
const ACTS =
  '建立|健全|完善|加强|推进|推动|落实|开展|制定|提高|提升|促进|强化|优化|增强|改善|巩固|深化|扩大|实施|形成|实现|抓好|做好'

interface Blend {
  readonly messageId:
    | 'post'
    | 'distance'
    | 'cause'
    | 'denial'
    | 'ban'
    | 'centre'
    | 'principle'
    | 'twice'
    | 'around'
    | 'force'
    | 'solved'
    | 'aim'
  /** Stands in every such sentence: most texts are spared the pattern. */
  readonly sign?: string
  /** The group `wrong` is what is marked. */
  readonly pattern: RegExp
  /** What takes its place. */
  readonly right: string
}

/** Two ways of saying a thing, half of each. */
const BLENDS: readonly Blend[] = [
  {
    messageId: 'post',
    pattern: new RegExp(`由${INNER}{2,30}?(?:同志)?(?<wrong>为)${POST}`, 'gu'),
    right: '任',
  },
  {
    messageId: 'post',
    pattern: new RegExp(
      `(?<![可得所难予加给用借])以(?!为)${INNER}{2,20}?(?:同志)?(?<wrong>(?:担)?任)${POST}`,
      'gu',
    ),
    right: '为',
  },
  {
    messageId: 'distance',
    sign: '距离',
    pattern: new RegExp(
      `(?<wrong>距离)(?=${INNER}{2,24}(?:存在|有)(?:着|一定|较大|很大|不小|明显|差距)${INNER}{0,6}差?距)`,
      'gu',
    ),
    right: '与',
  },
  {
    messageId: 'cause',
    sign: '原因',
    pattern: new RegExp(
      `原因(?:主要)?是${INNER}{2,40}?(?<wrong>(?:所)?(?:造成|导致|引起)的)(?=[，。；,;\\n]|$)`,
      'gu',
    ),
    right: '',
  },
  {
    messageId: 'denial',
    pattern: new RegExp(
      `(?:防止|避免|杜绝|防范)${INNER}{2,24}?(?<wrong>不再|不会|不要再?)(?=发生|出现|重演|反弹|发生)`,
      'gu',
    ),
    right: '再次',
  },
  {
    messageId: 'ban',
    pattern:
      /(?:杜绝|严禁|防止|避免|禁止|谨防|严防)(?:再次)?(?<wrong>(?:不|未|没有)再?)(?=违纪|违法|违规|失职|渎职|发生|出现|遗漏|泄露|泄密|腐败|走样|变形|反弹|返贫|扯皮|推诿)/gu,
    right: '',
  },
  {
    messageId: 'twice',
    pattern: new RegExp(`(?<wrong>了)(?<=(?:${ACTS})了)(?=(?:${ACTS})了)`, 'gu'),
    right: '',
  },
  {
    messageId: 'around',
    pattern: new RegExp(
      `(?<wrong>的(?<act>${ACTS}))(?=[，。；,;\\n]|$)(?<=\\k<act>(?:(?!\\k<act>)[^，。；：、的\\n,;:]){2,6}的\\k<act>)`,
      'gu',
    ),
    right: '',
  },
  {
    messageId: 'force',
    sign: '的力度',
    pattern: new RegExp(
      `(?<![大强高持])(?:持续|严厉|依法|坚决)*(?<wrong>打击|整治|查处)${INNER}{2,30}的力度`,
      'gu',
    ),
    right: '加大$&',
  },
  {
    messageId: 'solved',
    sign: '的问题',
    pattern: new RegExp(`(?:方便|便利|满足|保障)了${INNER}{2,14}(?<wrong>的问题)`, 'gu'),
    right: '',
  },
  {
    messageId: 'aim',
    sign: '的目的',
    pattern: new RegExp(
      `(?<=[，。；,;])使(?!${INNER}*(?:达到|实现))${INNER}{4,30}(?<wrong>的目的)(?=[，。；,;\\n]|$)`,
      'gu',
    ),
    right: '',
  },
  {
    messageId: 'centre',
    sign: '为中心',
    pattern: new RegExp(`围绕(?<wrong>以)${INNER}{2,20}为中心`, 'gu'),
    right: '',
  },
  {
    messageId: 'principle',
    sign: '本着',
    pattern: new RegExp(`本着${INNER}{2,24}(?<wrong>为(?:基本)?原则)(?=[，。；,;\\n]|$)`, 'gu'),
    right: '的原则',
  },
]

export default defineRule({
  id: 'sentence-blend',
  meta: {
    title: '句式杂糅',
    category: 'readability',
    rationale: '把两种说法糅成一句，句子就不通了。',
    basis: [{ source: '惯例', clause: '语法常规' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      post: '“由…任”与“以…为”杂糅，此处宜用“{right}”。',
      distance: '“距离”与“存在差距”杂糅，宜说“与…存在差距”。',
      cause: '“原因是…”与“由…{quote}”杂糅，“{quote}”应删去。',
      denial: '“防止”“避免”已含否定，后面不应再用“{quote}”。',
      ban: '“杜绝”“严禁”已含否定，后面不应再用“{quote}”。',
      twice: '两个动词合用一个“了”，此处的“了”应删去。',
      around: '前面已有同一个动词，“{quote}”应删去。',
      force: '“{quote}…的力度”前面缺“加大”。',
      solved: '“方便了…”与“解决了…的问题”杂糅，“{quote}”应删去。',
      aim: '“使…”与“达到…的目的”杂糅，“{quote}”应删去。',
      centre: '“围绕…中心”与“以…为中心”杂糅。',
      principle: '“本着…的原则”与“以…为原则”杂糅。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '成立由镇长⟦为⟧组长的秋收工作专班。',
      good: '成立由镇长任组长的秋收工作专班。',
      messageId: 'post',
    },
    {
      bad: '成立以镇长⟦任⟧组长的秋收工作专班。',
      good: '成立以镇长为组长的秋收工作专班。',
      messageId: 'post',
    },
    {
      bad: '工作⟦距离⟧上级要求还存在一定差距。',
      good: '工作与上级要求还存在一定差距。',
      messageId: 'distance',
    },
    { bad: '减产的原因是干旱⟦造成的⟧。', good: '减产的原因是干旱。', messageId: 'cause' },
    {
      bad: '防止类似事故⟦不再⟧发生。',
      good: '防止类似事故再次发生。',
      messageId: 'denial',
    },
    { bad: '坚决杜绝⟦不⟧违纪行为。', good: '坚决杜绝违纪行为。', messageId: 'ban' },
    { bad: '建立⟦了⟧健全了管护制度。', good: '建立健全了管护制度。', messageId: 'twice' },
    {
      bad: '持续严厉⟦打击⟧制售假种子的力度。',
      good: '持续严厉加大打击制售假种子的力度。',
      messageId: 'force',
    },
    { bad: '极大地方便了农户卖粮⟦的问题⟧。', good: '极大地方便了农户卖粮。', messageId: 'solved' },
    {
      bad: '开展演练，使抢收能力得到提升⟦的目的⟧。',
      good: '开展演练，使抢收能力得到提升。',
      messageId: 'aim',
    },
    { bad: '督促各村开展常态化⟦的开展⟧。', good: '督促各村开展常态化。', messageId: 'around' },
    {
      bad: '围绕⟦以⟧粮食生产为中心开展工作。',
      good: '围绕粮食生产为中心开展工作。',
      messageId: 'centre',
    },
    {
      bad: '本着公平公正⟦为原则⟧，逐户核实。',
      good: '本着公平公正的原则，逐户核实。',
      messageId: 'principle',
    },
  ],
  allows: [
    '由镇长任组长，以书记为组长，镇长为副组长',
    '距离县城20公里，与先进县存在差距',
    '这是管理不善造成的，原因是管理不善。',
    '防止事故再次发生，确保不再发生',
    '杜绝不文明行为，防止不同程度的反弹，避免不必要的损失',
    '建立了健全的制度，推进产业发展，推动工作的开展。',
    '加大打击制售假种子的力度，解决了农户卖粮的问题，使抢收达到预期的目的。',
    '围绕粮食生产，以市场为中心',
    '本着公平公正的原则，以公平为原则',
    '所以他任组长，可以担任成员',
  ],
  check({ draft, report }) {
    for (const { messageId, sign, pattern, right } of BLENDS) {
      if (sign !== undefined && !draft.text.includes(sign)) continue
      for (const match of draft.text.matchAll(pattern)) {
        const wrong = match.groups?.wrong as string
        const start = match.index + match[0].lastIndexOf(wrong)
        if (draft.isQuoted(start) || draft.isProtected(start)) continue
        report({
          start,
          end: start + wrong.length,
          messageId,
          ...(messageId === 'post' && { data: { right } }),
          suggestions: [{ text: right.replace('$&', wrong), safe: false }],
        })
      }
    }
  },
})
