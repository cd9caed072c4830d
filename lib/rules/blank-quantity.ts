import { z } from 'zod'
import { defineRule } from '../core/rule'
import { CLASSIFIER, classifiers, quantityHeads, quantityVerbs } from '../data/quantities'

const END = '(?=[，。；、,;）)\\n]|$|以上|等)'
const headsOf = (kind: string) =>
  quantityHeads
    .filter((row) => row.kind === kind)
    .map((row) => row.head)
    .sort((a, b) => b.length - a.length)
    .join('|')
/** 人 and 名 count people only (学习人, 作品名 are no blanks); the others end phrases of their own: 企业间, 发布起. */
const UNSAFE = new Set(['人', '名', '户', '家', '处', '间', '起', '元', '万元', '亿元'])
const THINGS = classifiers.filter((classifier) => !UNSAFE.has(classifier)).join('|')

/** What stays of a quantity. A classifier that is captured must be a word of its own. */
const PATTERNS: readonly RegExp[] = [
  // 发布会余场: 余 with nothing before it that it could be the rest of.
  new RegExp(
    `(?<![\\d０-９×Xx*＊○几百千万亿十其剩业结富盈空残节多有零年\\s])余(?:${CLASSIFIER})${END}`,
    'gu',
  ),
  new RegExp(`(?:${headsOf('total')})(${CLASSIFIER})${END}`, 'gu'),
  new RegExp(`(?<![每各这那该本此])(?:${headsOf('thing')})(余?(?:${THINGS}))${END}`, 'gu'),
  new RegExp(`(?:${headsOf('people')})(人次|余?名)${END}`, 'gu'),
  new RegExp(`(?:${quantityVerbs.join('|')})了?(${THINGS}|家|人次)${END}`, 'gu'),
  new RegExp(`(?:走访|慰问|入户)了?(户)${END}`, 'gu'),
  // 举办期培训班: a verb, a classifier that is a word of its own, and the thing counted.
  new RegExp(
    `(?<![\\p{Script=Han}](?:未|不|再))(?:${quantityVerbs.join('|')})了?([次场期份篇件批个项])(?=\\p{Script=Han}{2})`,
    'gu',
  ),
  // 投入资金万元: nobody writes 万元 without a figure, but for 过亿元 and the like.
  /(?<=[资金费款额值入出达到为约投计润税贷])(?:余?[万亿]元)(?=[，。；、,;）)\n]|$)/gu,
  /(?<=[达到为占长降高低约率升加少增])[%％](?=[，。；、,;）)\n]|$|以上|左右)/gu,
  // 2023年月日: the figures before 月 or 日 are gone.
  /(?<=\d年)[\s\u3000]*月(?=[\s\u3000]*日|份|底|初|末)|(?<=\d月)[\s\u3000]*日(?=[，。；、,;\s）)])/gu,
]

export default defineRule({
  id: 'blank-quantity',
  meta: {
    title: '数量缺数字',
    category: 'placeholder',
    rationale: '数字被删而量词还在，读者看到的是半句话，数据也无从核对。',
    basis: [{ source: '惯例', clause: '量词前须有数量' }],
    severity: 'error',
    fixable: false,
    needs: 'tokens',
    messages: { blank: '“{quote}”前后缺少数字。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '全年参加新闻发布会⟦余场⟧，反响良好。', messageId: 'blank' },
    { bad: '激活学员⟦总数人⟧，达到目标。', messageId: 'blank' },
    { bad: '全年累计⟦更新天⟧，按时完成。', messageId: 'blank' },
    { bad: '转发指定⟦内容条⟧。', messageId: 'blank' },
    { bad: '今年以来召开⟦会议次⟧，及时部署。', messageId: 'blank' },
    { bad: '共有⟦党员名⟧，其中女性占四成。', messageId: 'blank' },
    { bad: '项目投入资金⟦万元⟧，已全部到位。', messageId: 'blank' },
    { bad: '同比增长⟦%⟧，完成目标。', messageId: 'blank' },
    { bad: '先后⟦举办期⟧培训班，效果良好。', messageId: 'blank' },
    { bad: '自2024年⟦月⟧份起施行。', messageId: 'blank' },
    { bad: '全镇⟦走访户⟧，逐一登记。', messageId: 'blank' },
  ],
  allows: [
    '召开会议5次，走访农户20余户。',
    '培训期间表现良好，培训期满结业。',
    '业余场地向群众开放。',
    '其余场次另行通知。',
    '每场活动，都有专人负责。',
    '亿元以上项目12个，过亿元的3个。',
    '更新换代、信息条目、活动场所、内容条理清楚。',
    '同比增长5.6%，占比达90%。',
    '负责人，联系人，填写姓名。',
    '党员名册已更新。',
    '三百余人参加。',
    '公司法定代表人，企业间、部门间共享，自发布起执行。',
    '新引进亿元以上项目12个。',
    '举办名中医惠民活动。',
    '2024年5月份',
  ],
  check({ draft, report }) {
    for (const pattern of PATTERNS) {
      for (const match of draft.text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        const classifier = { start: end - (match[1]?.length ?? 0), end }
        if (draft.isProtected(start)) continue
        if (match[1] && !draft.isOnWordBoundaries(classifier)) continue
        report({ start, end, messageId: 'blank' })
      }
    }
  },
})
