/** What divides one whole; each family's members exclude each other. */
const FAMILIES: readonly RegExp[] = [
  /中央|省级|省财政|市级|市财政|县级|县财政|区级|区财政|地方|专项债|债券|国债|自筹|银行|贷款|社会资本|社会出资|捐赠|上级|配套/u,
  /来信|来访|来电|网上|网络|网信|电话/u,
  /幼儿园|小学|初中|高中|中职|中专|大学|学前/u,
  /国家级|省级|市级|县级|区级|乡级|镇级|村级|校级/u,
  /个体工商户|合作社|企业|家庭农场/u,
  /非税|税收/u,
  /优秀|良好|(?<!不)合格|称职|不合格|较差/u,
  /[一二三四五六ABCDEⅠⅡⅢⅣⅤ甲乙丙丁][类级等档]/u,
  /[一二三四]季度|[上下]半年|20\d\d年/u,
  /重大|较大|一般|低风险|高风险/u,
  /小麦|玉米|水稻|早稻|晚稻|中稻|大豆|马铃薯|棉花|花生|油菜|高粱|谷子|杂粮|红薯/u,
  /新建|改建|扩建|续建|改造|维修/u,
  /公办|民办|公建|民营/u,
  /特困|低保|孤儿|残疾/u,
  /交通|消防|建筑|燃气|危化|矿山|工贸|用电/u,
  /^(?:东|西|南|北|中)[部片区]/u,
]
const SHARED = 2

/** Whether parts with such labels leave no room for one thing to be counted twice: 来信, 来访 and 网上信访. */
export function excludeEachOther(labels: readonly string[]): boolean {
  if (labels.length < 2 || new Set(labels).size < labels.length) return false
  const [end = ''] = labels.map((label) => label.slice(-SHARED))
  if (end.length === SHARED && labels.every((label) => label.endsWith(end))) return true
  return FAMILIES.some((family) => labels.every((label) => family.test(label)))
}
