import { z } from 'zod'
import { defineRule } from '../core/rule'
import { leftoversOf, placesBut } from '../data/places/leftovers'
import { isReport } from '../text/elsewhere'

export default defineRule({
  id: 'place-leftover',
  meta: {
    title: '外地地名残留',
    category: 'consistency',
    rationale: '套用别处的稿子，最难堪的是把别人的地名一起交了上去。',
    basis: [{ source: '惯例', clause: '校对常规：地名与本单位所在地一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    needs: 'tokens',
    messages: {
      alone: '全文只在这里出现“{quote}”，其余都不点名，疑为别处稿件的残留。',
      other: '本稿写的是“{own}”，此处“{quote}”疑为别处稿件的残留。',
      listed: '“{quote}”不在所填的本单位、本地名称之内。',
    },
  },
  options: z.strictObject({
    own: z
      .array(z.string().min(2))
      .default([])
      .describe('本单位、上级和下级所在地的名称；填写后，其他地名都会报告'),
  }),
  examples: [
    {
      bad: '全市宣传工作总结\n今年以来，市委高度重视。依托⟦渭南⟧“智慧党建”平台开展学习，全市参学率达到95%。',
      messageId: 'alone',
    },
    {
      bad: '青禾县教育工作总结\n青禾县按期完成改造。⟦安岳县⟧教育局组织了验收，全县成效明显。',
      good: '青禾县教育工作总结\n青禾县按期完成改造。青禾县教育局组织了验收，全县成效明显。',
      messageId: 'other',
    },
    {
      bad: '在全县三农工作会议上的讲话\n县长 李明\n同志们：\n过去一年，⟦朔州市⟧上下真抓实干。下面，我代表县委、县政府讲三点意见。县委已作部署。',
      messageId: 'alone',
    },
    {
      bad: '青禾县民政局关于敬老院改造的请示\n青禾县敬老院年久失修，要求⟦安岳县⟧民政局加快推进。',
      good: '青禾县民政局关于敬老院改造的请示\n青禾县敬老院年久失修，要求青禾县民政局加快推进。',
      messageId: 'other',
    },
    {
      bad: '青禾县农业农村局工作总结\n青禾县增产。举办⟦安岳县⟧第六届丰收节暨农产品展销会。',
      good: '青禾县农业农村局工作总结\n青禾县增产。举办青禾县第六届丰收节暨农产品展销会。',
      messageId: 'other',
    },
    {
      bad: '柳溪镇防汛预案\n柳溪镇地处山区。本预案适用于⟦翠香镇⟧行政区域内的险情。',
      good: '柳溪镇防汛预案\n柳溪镇地处山区。本预案适用于柳溪镇行政区域内的险情。',
      messageId: 'other',
    },
    {
      bad: '述职报告\n在区委、区政府领导下，全区增收，我区稳定。为建设美丽⟦安岳县⟧作出贡献。下一步，继续抓好秋收秋种、防汛抗旱和森林防火各项工作，确保全区粮食稳产增收、社会和谐稳定。',
      messageId: 'alone',
    },
    {
      bad: '讲话\n我县全县各级努力，县委、县政府感谢大家。⟦安岳县⟧信访局要加强指导。各乡镇要抓好秋收秋种、防汛抗旱和森林防火各项工作，为建设平安丰岭、和谐丰岭作出贡献！',
      messageId: 'other',
      good: '讲话\n我县全县各级努力，县委、县政府感谢大家。丰岭县信访局要加强指导。各乡镇要抓好秋收秋种、防汛抗旱和森林防火各项工作，为建设平安丰岭、和谐丰岭作出贡献！',
    },
    {
      bad: '淮源市民政局关于做好救助工作的通知\n各县民政局要抓好落实。\n⟦阜宁市⟧民政局\n2024年10月9日',
      good: '淮源市民政局关于做好救助工作的通知\n各县民政局要抓好落实。\n淮源市民政局\n2024年10月9日',
      messageId: 'other',
    },
    {
      bad: '在⟦朔州市⟧召开动员会。',
      messageId: 'listed',
      options: { own: ['大同', '山西'] },
    },
  ],
  allows: [
    '全市工作总结\n市委组织干部赴苏州市考察学习，全市参加120人。',
    '全市工作总结\n市委高度重视，与深圳企业签约3个项目，全市新增就业500人。',
    '青禾县工作总结\n青禾县与安岳县签订协议，全县受益。',
    '青禾县整改报告\n根据县委工作要求，青禾县认真整改。',
    '青禾县农业农村局总结\n推进县乡一体，建设示范县，青禾县完成任务。',
    '今年以来，全市接待北京、上海、广州游客增长两成，市委给予肯定。',
    '出海口治理、湖南通过验收、黄河南岸绿化，市委、全市都很重视。',
    '通讯\n柳溪镇气象一新。柳溪镇村民说。山那边，翠香镇各村也热闹起来。柳溪镇的路修好了。',
    '全市工作简报\n市委召开会议，全市学习。朔州怀仁县采取多种形式推进。',
    '青禾县工作总结\n青禾县参加安岳县第六届丰收节，赴安岳县各乡镇学习，青禾县增产。',
    '全县工作总结\n县委、县政府高度重视，全县增产。为打造工业强县、旅游大区努力。',
    '述职报告\n在区委、区政府领导下，全区增收。帮扶单位要求安岳县民政局加快对口协作项目。',
    '淮源市民政局关于赴阜宁市考察情况的报告\n阜宁市经验丰富。\n阜宁市民政局\n2024年10月9日',
    '大庆之年，全市上下同心，市委统一部署，日照时间充足。',
  ],
  check({ draft, options, report }) {
    if (options.own.length > 0) {
      for (const range of placesBut(draft, options.own)) {
        report({ ...range, messageId: 'listed', severity: 'error' })
      }
      return
    }
    if (!isReport(draft)) return
    for (const { own, isSameKind, severity, start, end } of leftoversOf(draft)) {
      if (own === undefined) report({ start, end, messageId: 'alone', severity })
      else {
        const suggestions = isSameKind ? [{ text: own, safe: false }] : []
        report({ start, end, messageId: 'other', severity, data: { own }, suggestions })
      }
    }
  },
})
