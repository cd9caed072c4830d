import { z } from 'zod'
import type { Draft, Line } from '../core/draft'
import { defineRule } from '../core/rule'

const HAN = /[\u4e00-\u9fff]/u
/** 落款: a date, or a unit's name. */
const SIGNATURE = /(?:\d日|十日|[一二三四五六七八九]日|印发|公开|抄送.{0,40})$/u

export default defineRule({
  id: 'missing-terminal',
  meta: {
    title: '段末缺句号',
    category: 'punctuation',
    rationale: '一段话没有收尾的标点，读者会疑心后面还有内容被删掉了。',
    basis: [{ source: '惯例', clause: '句子末尾用句末点号' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { missing: '这一段末尾缺少句号。' },
  },
  options: z.strictObject({
    minimum: z.int().min(1).default(20).describe('短于这个字数的段落不判断（标题、落款、列表项）'),
  }),
  examples: [
    {
      bad: '全县秋收工作进展顺利。各乡镇组织机手抢收抢烘，确保颗粒归⟦仓⟧\n二、下一步打算',
      good: '全县秋收工作进展顺利。各乡镇组织机手抢收抢烘，确保颗粒归仓。\n二、下一步打算',
      messageId: 'missing',
    },
    {
      bad: '（一）加强培训。全年举办农机手培训班12期，培训机手860人⟦次⟧',
      good: '（一）加强培训。全年举办农机手培训班12期，培训机手860人次。',
      messageId: 'missing',
    },
    {
      bad: '关于秋收工作的报告\n秋收工作开展以来，全县各乡镇认真落实部署，组织机手抢收抢烘，及时化解矛盾，农户普遍满⟦意⟧\n',
      good: '关于秋收工作的报告\n秋收工作开展以来，全县各乡镇认真落实部署，组织机手抢收抢烘，及时化解矛盾，农户普遍满意。\n',
      messageId: 'missing',
    },
  ],
  allows: [
    '（一）强化组织领导，压实工作责任，全面推进粮食安全各项工作落实',
    '全县秋收工作进展顺利。各乡镇组织机手抢收抢烘（含晚稻。）\n他说：“秋收顺利。大家辛苦了。”',
    '全县秋收工作进展顺利。各乡镇组织机手抢收抢烘，确保颗粒\n归仓，农户满意。',
    '青禾县农业农村局办公室。联系电话见附件，于2025年10月15日印发',
    '县委农办。县政府办公室、各乡镇\t联系人姓名及其电话号码',
    '全县秋收工作进展顺利，各乡镇组织机手抢收抢烘。（牵头单位：县农业农村局）',
    '全县秋收工作进展顺利。全年检修农机、改造仓库、培训农机手合计达到\n18.45万元，农户满意。',
    '（一）强化组织领导，压实工作责任，细化任务清单，全面推进粮食安全和农机安全各项工作落地落实见效',
    '请各单位于10月底前报送。联系邮箱：qinghe@example.com，网址www.example.com',
  ],
  check({ draft, options, report }) {
    const open: Line[] = []
    let closed = 0
    for (const line of draft.lines) {
      if (line.text.length < options.minimum || line.isTabular) continue
      if (!line.text.slice(0, -1).includes('。') && !isOneSentence(draft, line)) continue
      if (isTerminated(line.text)) closed++
      else if (isProse(draft, line)) open.push(line)
    }
    // A text of wrapped lines, or one that was stripped of its stops, breaks off everywhere.
    if (open.length > 2 && open.length > closed) return
    for (const line of open) {
      const end = line.start + draft.text.slice(line.start, line.end).trimEnd().length
      const last = draft.text.slice(end - 1, end)
      report({
        start: end - 1,
        end,
        messageId: 'missing',
        suggestions: [{ text: `${last}。`, safe: !isOneSentence(draft, line) }],
        // Headlines and slogans are such paragraphs too.
        ...(isOneSentence(draft, line) && { severity: 'info' }),
      })
    }
  },
})

/** A paragraph of one long sentence; a title, a heading or a numbered item may do without its stop. */
function isOneSentence(draft: Draft, { text, start }: Line): boolean {
  if (text.length < 40 || start < (draft.title?.end ?? 0)) return false
  if (text.slice(0, -1).includes('。') || /^[■●◆▲★]/u.test(text)) return false
  if (/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]/u.test(text)) return false
  return (text.match(/，/gu)?.length ?? 0) >= 2
}

function isTerminated(text: string): boolean {
  return /[。！？!?…：:；;，,、—.](?:[”’」』）)》]{0,2})$/u.test(text)
}

/** Whether the line ends in words, as a paragraph that nothing continues does. */
function isProse(draft: Draft, { text, index, end }: Line): boolean {
  const last = text.at(-1) as string
  if (!HAN.test(last) && !/[％%”]/u.test(last)) return false
  if (SIGNATURE.test(text) || draft.isProtected(end - 1)) return false
  // A heading that holds a stop is none; but what stands behind the last stop must be a clause, not a name.
  if (text.length - text.lastIndexOf('。') < 7) return false
  const next = draft.lines[index + 1]
  return next === undefined || next.text === '' || !isContinued(text, next.text)
}

/** A next line that neither begins a paragraph of its own nor a heading goes on with the sentence. */
function isContinued(text: string, next: string): boolean {
  if (/^\d+(?:\.\d|[^\d.、．）)])/u.test(next)) return true
  const isNumbered =
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．]|\d{1,2}\.(?!\d)|第|附件|[一二三四五六七八九十]是|##|\$\$)/u
  return (
    !isNumbered.test(next) &&
    text.length <= 60 &&
    next.length > 0 &&
    /[。，；,;]/u.test(next) &&
    next.length < 60
  )
}
