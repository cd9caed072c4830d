/** A suite that cannot run here, as a fake that reproduces what is publicly known of it. */
export interface Suite {
  /** `fakes/<fake>.js` */
  readonly fake: string
  /** A way in which the site may be met; the fake knows what to do. */
  readonly variant?: string
  readonly title: string
  /** What the extension must say; `no-text` where the site gives nothing. */
  readonly expected:
    | {
        readonly coverage: 'full' | 'visible' | 'selection'
        /** How many of the draft's lines are read; left out, all of them. */
        readonly lines?: number
        readonly locate: 'located' | 'unavailable'
        readonly apply: 'applied' | 'rejected'
      }
    | 'no-text'
  /** It renders what is near the viewport only, so that going to a place changes its DOM. */
  readonly rendersByParts?: boolean
  /** The draft ends with a table. */
  readonly table?: boolean
  /** Which pitfall of the site the fake reproduces (Chinese, for the docs). */
  readonly pitfall: string
}

export const suites: readonly Suite[] = [
  {
    fake: 'feishu',
    title: '飞书文档',
    rendersByParts: true,
    table: true,
    expected: { coverage: 'full', locate: 'located', apply: 'rejected' },
    pitfall: '页面只画出视口附近的块，每块各是一个可编辑元素；全文在 PageMain.blockManager',
  },
  {
    fake: 'feishu',
    variant: 'pending',
    title: '飞书文档（有块未加载）',
    rendersByParts: true,
    expected: { coverage: 'visible', lines: 5, locate: 'located', apply: 'rejected' },
    pitfall: '未加载的块（pending）没有文字，不能当作全文',
  },
  {
    fake: 'word-online',
    title: 'Word Online',
    expected: { coverage: 'full', locate: 'unavailable', apply: 'applied' },
    pitfall: '接收输入的元素是空的；段落只画出一部分；全文在 WordEditor 自动化接口',
  },
  {
    fake: 'kdocs',
    title: 'WPS／金山文档',
    expected: { coverage: 'full', locate: 'unavailable', apply: 'rejected' },
    pitfall: '画在 canvas 上；接口的每一步可能是值、Promise 或函数',
  },
  {
    fake: 'tencent-docs',
    title: '腾讯文档',
    expected: { coverage: 'selection', lines: 4, locate: 'unavailable', apply: 'rejected' },
    pitfall: '画在 canvas 上；只能得到选中部分',
  },
  {
    fake: 'tencent-docs',
    variant: 'no-copy',
    title: '腾讯文档（禁止复制）',
    expected: 'no-text',
    pitfall: 'isCopyable() 为否时不读取，即使接口照样给出文字',
  },
  {
    fake: 'google-docs',
    title: 'Google Docs（启动前已登记）',
    expected: { coverage: 'full', locate: 'located', apply: 'rejected' },
    pitfall: '画在 canvas 上；全文以控制字符开头，位置因此错开',
  },
  {
    fake: 'google-docs',
    variant: 'late',
    title: 'Google Docs（启动后才按按钮）',
    expected: 'no-text',
    pitfall: '接口须在页面启动之前登记，之后拿不到文字',
  },
  {
    fake: 'notion',
    title: 'Notion',
    rendersByParts: true,
    expected: { coverage: 'visible', lines: 6, locate: 'located', apply: 'applied' },
    pitfall: '下方的块滚动到才加载，页面上没有任何标记',
  },
  {
    fake: 'yuque',
    title: '语雀（编辑）',
    expected: { coverage: 'full', locate: 'located', apply: 'applied' },
    pitfall: '自定义元素 ne-p、ne-h1；零宽填充字符',
  },
  {
    fake: 'yuque',
    variant: 'view',
    title: '语雀（阅读页）',
    expected: { coverage: 'full', locate: 'located', apply: 'rejected' },
    pitfall: '只读，没有编辑器；正文旁边有目录',
  },
  {
    fake: 'shimo',
    title: '石墨文档',
    expected: { coverage: 'full', locate: 'located', apply: 'applied' },
    pitfall: '没有可靠的公开接口，按普通富文本处理',
  },
]
