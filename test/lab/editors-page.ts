import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Capability, capabilities, type LabEditor, labEditors } from './editors.ts'
import type { Outcome, Results } from './results.ts'
import { type Suite, suites } from './suites.ts'

const titles: Record<Capability, string> = {
  read: '读取',
  coverage: '覆盖范围',
  locate: '定位',
  highlight: '下划线',
  apply: '修改',
  undo: '撤销',
  caret: '光标',
  untouched: '不动 DOM',
  offline: '不联网',
}

const marks: Record<Outcome, string> = { holds: '✓', declined: '—', broken: '✗' }
const coverages = { full: '全文', visible: '可见部分', selection: '选中部分' }

const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'package-lock.json'), 'utf8'),
)

/** `docs/editors.md`: what the contract tests saw of each editor and of each suite’s fake. */
export function editorsPage(results: Results): string {
  return `# 编辑器

本页由契约测试（\`test/lab/\`）的结果生成，不手改；\`npm run lab -- --update\` 重新生成。
Generated from what the contract tests saw: real editors in a real Chromium, through the built extension and its toolbar button.

- ✓ 契约成立 · holds
- — 做不到，并如实告知 · not possible, and said so
- ✗ 目前不成立 · does not hold yet

## 真实编辑器

每个编辑器各有一页，装的是 npm 上的真品。读取：与命令行对同一段文字的结果逐条相同，300 段的长稿也一样。定位：三处相同的文字要到第二处；长稿要滚动到末尾。会做表格的编辑器，稿末有一张表，逐格读取。修改：按弹窗里的按钮改一条，再写入一批占位；粗体保留；文字变了就拒绝。撤销：一条一次，三处占位不超过四次；表格里改一格也是一次。光标：点在文中，再按按钮、改一条、关上弹窗，接着打字还在原处。

占位一次写入 33 处（\`test/lab/fill.e2e.ts\`）：TipTap、TinyMCE、wangEditor 和文本框不超过四次撤销。没有自己的撤销记录的（普通 contenteditable、Editor.js 等），一段文字内的各处合为一次，隔着格式或段落的各算一次。

约 58 500 字（一百页）在页面里读一次：富文本首次 56 ms、之后约 20 ms，文本框不到 1 ms（两核的机器上量得，不是测试）。

${editorTable(results)}

做不到的：

${labEditors.flatMap(limitsOf).join('\n')}

## 在线套件（仿真）

这些网站不能在测试里运行。各行针对一个仿真页：它按公开可查的资料重现网站的接口和陷阱。真实网站改版后可能不同，所以这里的 ✓ 只说明“按公开资料成立”，**在真实网站上未经验证**。
These sites cannot run in a test: a fake stands in for each, made from what is publicly known. Unverified on the live sites.

${suiteTable(results)}

## 没有列出的编辑器

按通用路径处理：读可见的 DOM 文字，修改走 \`beforeinput\`／\`insertText\`，写完读回核对。上表中 Trix、Jodit、Editor.js、Trumbowyg 没有专门的适配，用来验证这条路径。
Anything else takes the generic path; Trix, Jodit, Editor.js and Trumbowyg have no adapter of their own and stand for it.
`
}

function editorTable(results: Results): string {
  const names = capabilities.map((name) => titles[name])
  return table(
    ['编辑器', '版本', '来源', ...names],
    labEditors.map((editor) => [
      editor.title,
      editor.package ? (packages[`node_modules/${editor.package}`]?.version ?? '') : '浏览器自带',
      source(results, editor.title),
      ...capabilities.map((name) => marks[results.of(editor.title, name) ?? 'declined']),
    ]),
  )
}

function limitsOf({ title, cannot = {} }: LabEditor): string[] {
  const reasons = new Map<string, string[]>()
  for (const [name, reason] of Object.entries(cannot)) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), titles[name as Capability]])
  }
  return [...reasons].map(([reason, names]) => `- ${title}：${names.join('、')}。${reason}。`)
}

function suiteTable(results: Results): string {
  return table(
    ['网站', '来源', '读取', '应读到', '定位', '修改', '仿真重现的陷阱'],
    suites.map((suite) => [
      suite.title,
      source(results, suite.title),
      mark(results, suite, 'read'),
      suite.expected === 'no-text' ? '读不到' : coverages[suite.expected.coverage],
      mark(results, suite, 'locate'),
      mark(results, suite, 'apply'),
      suite.pitfall,
    ]),
  )
}

function mark(results: Results, { title }: Suite, capability: Capability): string {
  return marks[results.of(title, capability) ?? 'declined']
}

function source(results: Results, title: string): string {
  const name = results.sourceOf(title)
  return name ? `\`${name}\`` : ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
