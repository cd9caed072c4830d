import { type Mutation, one } from './mutation'

/** Lines as material sites add them; written for this benchmark. */
const BOILERPLATE = [
  '以上就是小编为大家带来的全部内容，希望对大家有所帮助',
  '【安全生产总结报告】相关文章：',
  '第3页共12页',
  '浏览量：128',
  '文章来源于网络，如有侵权请联系删除',
  '推荐阅读：年度工作总结范文大全',
]
const ADVERTS = [
  '【田园文库】——每天更新材料，加入会员群，一键下载，客服微信：tianyuan88',
  '承接代笔服务，质量保障，好评如潮，加微信：wenku2024',
  '开通会员即可同步网盘资料，谨防假冒，联系客服QQ：8 8 1 2 3 4 5',
]
const PAYWALLS = ['##paidbegin##', '##paidend##', '$$paidbegin$$']

function insertedLine(id: string, lines: readonly string[]): Mutation {
  return {
    id,
    kind: 'mechanical',
    plant(draft, random) {
      const after = random.pick(draft.lines.filter(({ text }) => text.length > 40))
      const line = random.pick(lines)
      return after && one(after.end, after.end, `\n${line}`)
    },
  }
}

/** A paywall marker within a line. */
const paywall: Mutation = {
  id: 'paywall-marker',
  kind: 'mechanical',
  plant(draft, random) {
    const line = random.pick(draft.lines.filter(({ text }) => text.length > 40))
    if (!line) return undefined
    const at = line.start + random.below(line.end - line.start)
    return one(at, at, random.pick(PAYWALLS) as string)
  },
}

export default [
  insertedLine('boilerplate-line', BOILERPLATE),
  insertedLine('advert', ADVERTS),
  paywall,
]
