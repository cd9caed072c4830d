import { z } from 'zod'
import { type Category, categories, type Severity } from '../../lib/core/finding'
import type { Example, Rule } from '../../lib/core/rule'
import zhCN from '../../locales/zh_CN.yml?raw'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '疑似',
  info: '提示',
}
const FIX = { safe: '可批量改', suggest: '逐处建议', false: '只提示' } as const

/** `docs/rules.md`: every rule with its reason, basis, options, examples and what it leaves alone. */
export function rulesPage(rules: readonly Rule[]): string {
  const groups = categories
    .map((category) => ({ category, rules: rules.filter((r) => r.meta.category === category) }))
    .filter((group) => group.rules.length > 0)
  return [
    '# 规则',
    '',
    '<!-- 由 `npm run docs` 从 lib/rules 生成，勿手改。 -->',
    '',
    `共 ${rules.length} 条。例子里 ⟦⟧ 标出报告的位置；“不报”是规则必须放过的写法。标注“严格”的规则只在严格预设里默认开启。`,
    '',
    ...groups.flatMap(({ category, rules: members }) => [
      `## ${titleOf(category)}`,
      '',
      '| 规则 | 查什么 | 级别 | 修改 |',
      '| --- | --- | --- | --- |',
      ...members.map(summaryRow),
      '',
      ...members.flatMap(ruleSection),
    ]),
  ].join('\n')
}

function titleOf(category: Category): string {
  const line = new RegExp(`^ {2}${category}: (.+)$`, 'mu').exec(zhCN)
  if (!line?.[1]) throw new Error(`no title for category ${category} in locales/zh_CN.yml`)
  return line[1]
}

function summaryRow({ id, meta }: Rule): string {
  const strict = meta.preset === 'strict' ? '（严格）' : ''
  return `| [${id}](#${id}) | ${meta.title}${strict} | ${SEVERITY[meta.severity]} | ${FIX[`${meta.fixable}`]} |`
}

function ruleSection(rule: Rule): string[] {
  const { id, meta, examples, allows } = rule
  const basis = meta.basis.map(({ source, clause }) => (clause ? `${source}：${clause}` : source))
  return [
    `### ${id}`,
    '',
    `**${meta.title}**。${meta.rationale}`,
    '',
    `依据：${basis.join('；')}。`,
    '',
    ...optionLines(rule),
    ...examples.map(exampleLine),
    `- 不报：${allows.map(code).join('、')}`,
    '',
  ]
}

function exampleLine({ bad, good }: Example): string {
  return `- 报：${code(bad)}${good === undefined ? '' : ` → ${code(good)}`}`
}

/** One line per option: its name, its default and what the schema's description says of it. */
function optionLines({ options }: Rule): string[] {
  const schema = z.toJSONSchema(options, { io: 'output' })
  const entries = Object.entries(schema.properties ?? {})
  if (entries.length === 0) return []
  const lines = entries.map(([name, property]) => {
    const { default: value, description } = property as { default?: unknown; description?: string }
    return `- 选项 \`${name}\`，默认 \`${JSON.stringify(value)}\`${description ? `：${description}` : ''}`
  })
  return [...lines, '']
}

/** Inline code with line breaks shown; a longer fence where the text holds back ticks. */
function code(text: string): string {
  const shown = text.replaceAll('\n', '⏎')
  const fence = '`'.repeat(1 + Math.max(0, ...(shown.match(/`+/gu) ?? []).map((run) => run.length)))
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}
