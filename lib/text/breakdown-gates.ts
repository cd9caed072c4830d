import type { Figure } from '../core/draft'

/*
 * What tells that figures beside each other do not add up: a mean, a measure of each, parts that overlap, the next
 * statement.
 */

/** 人均茶叶收入8920元, 平均分91分, 综合得分: the mean of the parts is no sum of them. */
const MEAN =
  /(?:(?:[人户亩社村镇县校班生师店企园床单次件头只日月年车]均|平均)|(?:综合|测评|满意度|考核)得分)[^，。；、：\n]{0,14}$/u
/** 每村设1名, 各乡镇配2台: what follows is counted again and again. */
const EACH =
  /(?:每(?!年度?|日|逢)|各(?:自)?(?=[^类级项种界族方面]{0,6}(?:设|配|派|有|建|选|安排|明确|聘|招|奖|发|补|新增|储备)))[^，。；\n]{0,16}$/u
/** 三者有交叉, 部分人员身份有重合, 存在兼任. */
const OVERLAP =
  /交叉|重合|重叠|重复(?:计|统|登|报|享)|兼(?:任|有|具|报|项|职兼)|一人多|身兼|多项选择|可多选|多选|同时(?:属于|符合|享受)|统计口径/u
/** Behind ；: another time or another doing. */
const ANEW =
  /^(?:(?:全|当|今|去|本|上|年)年|上半年|下半年|[一二三四]季度|年[末初底内]|截至|目前|至今|已(?:经)?|累计|同时|另外?|此外|新(?:增|建)?|共|实现|完成|开展|组织|召开|举办|处[理置]|查[处办]|立案|整改|办[结理]|培训|发放|出[栏动台]|销售|存栏|实有|实际|期末)/u
/** How far behind the figures such a remark may stand, in UTF-16 units. */
const REACH = 60

export function isMean(text: string, { start }: Figure): boolean {
  return MEAN.test(text.slice(Math.max(0, start - 18), start))
}

export function countsEach(text: string, { start }: Figure): boolean {
  return EACH.test(text.slice(Math.max(0, start - 24), start))
}

export function mayOverlap(text: string, end: number): boolean {
  const [line = ''] = text.slice(end, end + REACH).split('\n', 1)
  return OVERLAP.test(line)
}

export function beginsAnew(label: string): boolean {
  return ANEW.test(label)
}
