import type { Range } from '../core/range'

/** Names of places and firms end so; what stands before is anybody's guess. */
const AFTER_NAME = /^\p{Script=Han}?(?:县|镇|乡|村|街道|社区|集团|股份|有限)/u
/** 张某某同志: a surname, up to two characters, and what a person is called. */
const TITLED =
  /^\p{Script=Han}?(?:同志|先生|女士|书记|主任|局长|县长|市长|镇长|乡长|院长|校长|处长|科长|部长|教授|老师|队长|组长)/u
const SURNAME =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马方俞任袁柳唐罗薛雷贺倪汤殷毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵汪毛狄米戴宋庞熊纪舒屈项祝董梁杜阮蓝席季贾路江童郭梅林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房丁宣邓洪包左石崔龚程邢裴陆荣甄曲封储靳段侯全宁甘武刘景詹龙叶黎薄白蒲赖卓乔闻党翟谭申冉桂牛燕尚温庄晏柴瞿阎习容古易廖耿匡欧沃关曾沙游]\p{Script=Han}?$/u

/** Whether a place of a line seems to lie in the name of a person, a place or a firm. */
export function isInName(line: string, { start, end }: Range): boolean {
  const after = line.slice(end, end + 4)
  if (AFTER_NAME.test(after)) return true
  return TITLED.test(after) && SURNAME.test(line.slice(Math.max(0, start - 2), start))
}
