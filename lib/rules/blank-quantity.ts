import { z } from 'zod'
import { defineRule } from '../core/rule'
import { findBlankQuantities } from '../data/quantities/find-blanks'
import { matchesAt } from '../text/matches-at'

/** A figure, or the mark of another placeholder, before 百分号. */
const FIGURE = '\\d０-９〇零○一二三四五六七八九十百千万亿几数多余半A-Za-zＸｘ×✕*＊_＿…□■△/／'

/** What never stands without a figure: what it begins with, and the pattern. A page number may part them: 16.5⏎2、%. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    '% ％',
    new RegExp(
      `(?<!\\n\\d{1,3}[、.．]|[${FIGURE})）\\]］】(（：:“"‘\\n]|[${FIGURE}][ \\u3000]|^)[%％]`,
      'uy',
    ),
  ],
  // 第次会议
  ['第', /(?<![次门及落等科宅府])第(?:次|届|批|个|轮|季度|位)(?!第)/uy],
  // 2023年月日: the figures before 月 or 日 are gone.
  ['月', /(?<=\d年[ \u3000]{0,4})月(?=[ \u3000]{0,4}日|份|底|初|末)/uy],
  ['日', /(?<=\d月[ \u3000]{0,4})日(?=[，。；、,;\s）)])/uy],
  // 防城港吨级航道: the tonnage is gone.
  [
    '吨级',
    /(?<=\p{Script=Han})(?<![百千万亿几余数多各同大小高低一二三四五六七八九十])吨级(?=[^，。；\d\n]{0,4}(?:航道|泊位|码头|船)|、[^，。；\d\n]{0,4}\d+万?吨级)/uy,
  ],
  // 脱贫户户人: 52户168人 without either figure.
  ['户户人 户人', /(?<!户)户户?人(?=[，。；、,;）)\n]|$)/uy],
  // 发展高新技术企业家: 企业15家 without its figure reads as a word.
  [
    '企业家',
    /(?<=高新技术|科技型|科技型中小|规模以上|规模以上工业|规上|规上工业|限上|专精特新|专精特新中小|冠军|上市|外资|龙头|瞪羚|小巨人|小巨人”)企业家(?=以上|[，。；、,;])/uy,
  ],
  // 投资亿元实施: an amount that something is done with.
  [
    '亿元 百亿元 千亿元 万元 百万元 千万元',
    /(?<=投资|投入|资金)[百千]?[万亿]元(?=实施|用于|建设|建成|新建|改造|改建|开展|修建|购置)/uy,
  ],
  // 一喷三防万亩次: an area counted by times has a figure.
  [
    '万亩次 百万亩次 千万亩次',
    /(?<=[\p{Script=Han}”])(?<![百千万亿几余数多各近超约逾上]|达到?)[百千]?万亩次(?=[，。；、])/uy,
  ],
  // 《…》等份文件
  ['份 部', /(?<=》等)[份部](?=文件|制度|方案|办法|规定)/uy],
  // 46处隐患点和处易涝点
  ['处', /(?<=\d处[^，。；\d\n]{1,12}[和及、])处(?=\p{Script=Han}{2,8}点)/uy],
  // 其中集中供养人、分散供养2538人
  [
    '人、 户、',
    /(?<=其中\p{Script=Han}{2,8})(?<!\p{Script=Han}[个工老军本病他何有为])[人户](?=、\p{Script=Han}{2,8}\d+[人户])/uy,
  ],
]
const figureless = PATTERNS.map(([begins, pattern]) => [begins.split(' '), pattern] as const)

/** What only statistics tell is never certain. */
const SEVERITY = {
  certain: {},
  sure: { severity: 'warning' },
  likely: { severity: 'info' },
} as const

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
    messages: { blank: '“{quote}”处缺少数字。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '全年参加新闻⟦发布会余场⟧，反响良好。', messageId: 'blank' },
    { bad: '激活学员⟦总数人⟧，达到目标。', messageId: 'blank' },
    { bad: '全年累计⟦更新天⟧，按时完成。', messageId: 'blank' },
    { bad: '转发指定⟦内容条⟧。', messageId: 'blank' },
    { bad: '今年以来召开⟦会议次⟧，及时部署。', messageId: 'blank' },
    { bad: '共有⟦党员名⟧，其中女性占四成。', messageId: 'blank' },
    { bad: '项目投入⟦资金万元⟧，已全部到位。', messageId: 'blank' },
    { bad: '同比增长⟦%⟧，完成目标。', messageId: 'blank' },
    { bad: '先后⟦举办期⟧培训班，效果良好。', messageId: 'blank' },
    { bad: '自2024年⟦月⟧份起施行。', messageId: 'blank' },
    { bad: '全镇⟦走访户⟧，逐一登记。', messageId: 'blank' },
    { bad: '⟦建成个⟧示范点，带动周边发展。', messageId: 'blank' },
    { bad: '全县建成高标准⟦农田亩⟧，粮食稳产。', messageId: 'blank' },
    { bad: '累计服务⟦群众人次⟧。', messageId: 'blank' },
    { bad: '召开了⟦第次⟧会议。', messageId: 'blank' },
    { bad: '距⟦县城公里⟧，交通方便。', messageId: 'blank' },
    { bad: '下辖12个村，⟦个⟧村民小组。', messageId: 'blank' },
    { bad: '分别提高12.7个、⟦个百分点⟧。', messageId: 'blank' },
    { bad: '产值从⟦亿元⟧提高到85亿元。', messageId: 'blank' },
    { bad: '为⟦岁⟧以上老人体检。', messageId: 'blank' },
    { bad: '每份不少于⟦克⟧，当日留样。', messageId: 'blank' },
    { bad: '降水较常年同期偏多⟦成⟧。', messageId: 'blank' },
    { bad: '农机站从12家增加到⟦家⟧。', messageId: 'blank' },
    { bad: '排查⟦水库处⟧、河道22处。', messageId: 'blank' },
    { bad: '已整改34项，其⟦余项⟧正在整改。', messageId: 'blank' },
    { bad: '清理河道，拆除⟦违章建筑处⟧。', messageId: 'blank' },
    { bad: '全乡共有监测⟦户人⟧。', messageId: 'blank' },
    { bad: '培育专精特新⟦企业家⟧，增势良好。', messageId: 'blank' },
    { bad: '集聚29家实验室、⟦家⟧重点院所。', messageId: 'blank' },
    { bad: '全县有137宗、⟦亩⟧违法用地未整改。', messageId: 'blank' },
    { bad: '开展安全生产⟦执法检查家次⟧，立案2件。', messageId: 'blank' },
    { bad: '推进青禾港⟦吨级⟧进港航道建设。', messageId: 'blank' },
    { bad: '风险持续化解，⟦家⟧企业有序退出。', messageId: 'blank' },
    { bad: '新增就业，⟦名⟧群众受益。', messageId: 'blank' },
    { bad: '购置⟦价值元⟧的仪器。', messageId: 'blank' },
    { bad: '分行业⟦推出批⟧1181项改革事项。', messageId: 'blank' },
    { bad: '投资⟦亿元⟧建设粮库。', messageId: 'blank' },
    { bad: '开展“一喷三防”⟦万亩次⟧，虫害减轻。', messageId: 'blank' },
    { bad: '印发《抢收办法》等⟦份⟧文件。', messageId: 'blank' },
    { bad: '排查46处隐患点和⟦处⟧低洼易涝点。', messageId: 'blank' },
    { bad: '供养3264人，其中集中供养⟦人⟧、分散供养2538人。', messageId: 'blank' },
    { bad: '组织机手⟦转移人⟧，转运粮食。', messageId: 'blank' },
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
    '产量比上年增长12.5\n3、%，再创新高。',
    '负责人，联系人，填写姓名。',
    '党员名册已更新。',
    '三百余人参加。',
    '公司法定代表人，企业间、部门间共享，自发布起执行。',
    '新引进亿元以上项目12个。',
    '投资亿元以上的项目12个，飞防作业达百万亩次，其中贫困人口、党员12人。',
    '举办名中医惠民活动。',
    '2024年5月份',
    '由第（一）项规定的机关处三年以下有期徒刑。',
    '延长产业链条，购置商用车辆，寄送信访件。',
    '走千家进万户，近万人参加，投资超亿元，产量稳定在百万吨以上。',
    '处于机遇期、攻坚期，接待游客人次、旅游收入双增长。',
    '1+1+N个项目，“N”个品种，1000来亩地，“半小时生活圈”。',
    '村里有座桥，这是件大事，个别同志，个体户个案个办，件件有着落。',
    '到群众家中，村民次仁家，老百姓家，某某科学家。',
    '单位：万元（%），亩均产值，人均收入，以亩计算，按吨计价。',
    '第一次会议，次第展开。',
    '青年企业家，优秀企业家。',
    '项\t目\t个',
    '附件1\n农田登记表\n镇名：　　\n共计　　亩，农户　　户。\n登记人：　　　',
    '改造危房798户、户厕1.6万户，历史名城20座、名镇94个、名村218个。',
    '57名教师入选首批名师、名校长。',
    '完成对31个乡镇的督查，发展起1个产业，建立起13个平台。',
    '实现材料吨级量产，支持首台套、首批次应用。',
    '城就是家，家就是城，家门前有座桥，办了件大事。',
    '报告危急值1264例次，借阅3.3万册次，投入320人天、86台班、41车次，周转12.4亿吨公里。',
    '标星号的栏目为必填项，其余为选填项，不得有漏填项。',
    '先转移人、后转移物；既要管人，又要管事。',
  ],
  check({ draft, report }) {
    for (const [begins, pattern] of figureless) {
      for (const { 0: quote, index: start } of matchesAt(draft.text, begins, pattern)) {
        if (draft.isProtected(start) || draft.isQuoted(start)) continue
        if (draft.lineAt(start).isTabular || draft.isInForm(start)) continue
        report({ start, end: start + quote.length, messageId: 'blank' })
      }
    }
    for (const { surety, ...range } of findBlankQuantities(draft)) {
      if (draft.isInForm(range.start)) continue
      report({ ...range, messageId: 'blank', ...SEVERITY[surety] })
    }
  },
})
