import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Words that ask the writer to do something, at the head of a bracket. */
const ASKS =
  /^(?:此处|在此|这里|请(?:填|在|写|补|根据|结合|自行|输入)|填写|填入|插入|补充(?:具体|相关|完整)|可根据|根据实际|视情况)/u
/** The name of a thing instead of the thing, alone in a bracket. */
const NAMES =
  /^(?:本?单位|单位名称|部门名称|公司名称|学校名称|机构名称|姓名|人名|时间|日期|年份|年月日|地点|地名|地区|数量|数字|数据|金额|标题|职务|电话|联系人|联系电话|文号|内容|具体(?:内容|时间|地点|数字|数据|名称|措施)|.{0,6}名称)$/u
/** A seal that was read off a scan or a page, or is still to be set. */
const SEAL = /^(?:此处)?(?:加?盖)?(?:印章|公章)(?:处)?$/u
const PENDING = /^.{0,8}(?:待填写?|待补充?|待完善|待核|待核实|待确认|待定)$/u
const BRACKETS =
  /[【〔]([^【】〔〕\n]{1,60})[】〕]|[[［]([^[\]［］\n]{1,60})[\]］]|[<＜]([^<>＜＞\n]{1,20})[>＞]|[（(]([^（）()\n]{0,60})[）)]/gu
const HAN = /\p{Script=Han}/u
/** Longer brackets are prompts only by what they say. */
const LONGEST_PROMPT = 20
/** What a template tells its user: to adapt, to update a field, to speak freely. */
const GUIDES =
  /(?:参照|套用|按照?|根据|使用|本)(?:本|此|该|以上|上述)?(?:模板|范文|样稿)|更新域|自动生成|右键|单击此处|点击此处|自行(?:补充|调整|修改|填写|增删|添加|删减|替换)|适当(?:展开|发挥|增删|扩展|删减|增减)|(?:根据|结合|按照?|视)(?:本单位|本地|当地|现场|实际|自身|具体|时间|工作)[^，。]{0,8}(?:调整|展开|修改|填写|补充|增删|替换|取舍|发挥)|(?:请|须|需|可)[^，。]{0,6}(?:替换|改写|增删|填充)|^(?:插入|附图|此段|本段|该段|此句|讲话时|发言时|汇报时)/u
/** What Word leaves of a field that points nowhere, or of a form. */
const FIELD =
  /错误[！!]\s?(?:未定义书签|未找到引用源|文档中没有指定样式的文字)[。.]?|单击(?:或点击)?此处(?:输入|编辑|添加)\p{Script=Han}{0,4}|请?右键\p{Script=Han}{0,4}更新域/gu
/** A title or a quotation that was never filled in. */
const EMPTY = /《[ \u3000]*》|“[ \u3000]*”/gu
const FIELD_SIGNS = ['错误', '单击', '右键']
const TEMPLATE = /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{0,40}\}|\b(?:TBD|TODO|FIXME)\b/gu

export default defineRule({
  id: 'placeholder-bracket',
  meta: {
    title: '括号提示语未替换',
    category: 'placeholder',
    rationale: '模板用括号提示“此处填写”，定稿前须换成实际内容。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'error',
    fixable: false,
    messages: {
      prompt: '“{quote}”是模板的填写提示，须换成实际内容。',
      pending: '“{quote}”的内容尚未确定。',
      template: '“{quote}”是模板标记，须换成实际内容。',
      empty: '“{quote}”里没有内容。',
      seal: '“{quote}”只是标明盖章的位置，不是正文。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '⟦【待填】⟧年度工作总结', messageId: 'pending' },
    { bad: '⟦[单位名称]⟧关于安全生产的报告', messageId: 'prompt' },
    { bad: '主要成效有⟦（此处填写具体做法）⟧。', messageId: 'prompt' },
    { bad: '尊敬的⟦{{name}}⟧同志', messageId: 'template' },
    { bad: '由⟦<单位>⟧牵头办理。', messageId: 'prompt' },
    { bad: '完成投资⟦（数据待核实）⟧万元。', messageId: 'pending' },
    { bad: '下一步措施⟦TBD⟧。', messageId: 'template' },
    { bad: '让企业快享直享。⟦（讲话时可根据现场情况适当展开）⟧', messageId: 'prompt' },
    { bad: '⟦（注：各乡镇可参照本模板制定具体方案）⟧', messageId: 'prompt' },
    { bad: '防汛预案\n⟦（目录自动生成，请右键更新域）⟧', messageId: 'prompt' },
    { bad: '述职报告\n⟦（姓名）⟧\n各位领导：', messageId: 'prompt' },
    { bad: '组织观看警示教育片⟦《》⟧。', messageId: 'empty' },
    { bad: '我县地处⟦（）⟧山区，辖十个乡镇。', messageId: 'empty' },
    { bad: '目录\n总则⟦错误！未定义书签。⟧', messageId: 'template' },
    { bad: '青禾县农业农村局\n⟦〔印章〕⟧', messageId: 'seal' },
  ],
  allows: [
    '（一）提高认识',
    '会议（时间：3月5日）按期举行。',
    '国家标准[1]规定',
    '各县（市、区）人民政府',
    '【案例】某村的做法',
    '青农〔2025〕12号',
    '推荐单位（盖章）：',
    '请下载表格（模板参考附件2）报送。',
    '填写姓名（姓名）、得分（）。',
    '温度<30℃且>10℃时播种',
    '责任单位（部门）须签字。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(BRACKETS)) {
      const start = match.index
      const end = start + match[0].length
      const inner = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim()
      const isRound = match[4] !== undefined
      if (draft.isProtected(start) || draft.isInForm(start)) continue
      if (SEAL.test(inner) && draft.lineAt(start).text === match[0]) {
        report({ start, end, messageId: 'seal' })
        continue
      }
      const isShort = inner.length <= LONGEST_PROMPT
      const isLine = draft.lineAt(start).text === match[0]
      const isPrompt =
        GUIDES.test(inner) ||
        (isShort && ASKS.test(inner)) ||
        ((!isRound || isLine) && isShort && NAMES.test(inner))
      if (isShort && PENDING.test(inner)) report({ start, end, messageId: 'pending' })
      else if (isPrompt) report({ start, end, messageId: 'prompt' })
      else if (isRound && inner === '' && isWithinWords(draft.text, start, end)) {
        report({ start, end, messageId: 'empty', severity: 'warning' })
      }
    }
    for (const { 0: quote, index: start } of draft.text.matchAll(EMPTY)) {
      if (draft.isInForm(start) || draft.lineAt(start).isTabular) continue
      report({ start, end: start + quote.length, messageId: 'empty' })
    }
    const hasField = FIELD_SIGNS.some((sign) => draft.text.includes(sign))
    const fields = hasField ? draft.text.matchAll(FIELD) : []
    for (const match of [...draft.text.matchAll(TEMPLATE), ...fields]) {
      const start = match.index
      if (
        draft.isProtected(start) ||
        /[（(【]/u.test(draft.text.slice(draft.lineAt(start).start, start))
      )
        continue
      report({ start, end: start + match[0].length, messageId: 'template' })
    }
  },
})

/** 地处（）山区, not a form's line that ends in an empty bracket. */
function isWithinWords(text: string, start: number, end: number): boolean {
  return HAN.test(text[start - 1] ?? '') && HAN.test(text[end] ?? '')
}
