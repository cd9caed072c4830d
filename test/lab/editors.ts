/** What the contract asks of an editor, in the order shown in docs/editors.md. */
export const capabilities = [
  'read',
  'coverage',
  'locate',
  'highlight',
  'apply',
  'undo',
  'caret',
  'untouched',
  'offline',
] as const
export type Capability = (typeof capabilities)[number]

/** One real editor with a page of its own: `editors/<page>.ts`. */
export interface LabEditor {
  readonly page: string
  readonly title: string
  /** The package in the lab's lock file; left out for what the browser itself brings. */
  readonly package?: string
  /** It holds one line. */
  readonly singleLine?: boolean
  /** It knows no bold, so that there is no formatting to keep. */
  readonly plain?: boolean
  /** It knows tables and adds nothing to one at the end: its draft ends with one. */
  readonly tables?: boolean
  /** What can't be done in it, and why (Chinese, for the docs). All else has to hold. */
  readonly cannot?: Partial<Record<Capability, string>>
}

const drawn = '文字画在 canvas 上，页面里没有可以标记的文字；定位时选中'
const unwritable = '还没有可靠的写入办法，所以不写'

export const labEditors: readonly LabEditor[] = [
  {
    page: 'textarea',
    title: 'textarea',
    plain: true,
    cannot: { highlight: '文本框里的文字不在 DOM 中，不能加下划线；定位时选中' },
  },
  {
    page: 'input',
    title: 'input',
    plain: true,
    singleLine: true,
    cannot: { highlight: '文本框里的文字不在 DOM 中，不能加下划线；定位时选中' },
  },
  { page: 'contenteditable', title: 'contenteditable', tables: true },
  { page: 'design-mode', title: 'iframe（designMode, about:blank）', tables: true },
  { page: 'shadow-root', title: 'Shadow DOM', tables: true },
  { page: 'quill', title: 'Quill 2', package: 'quill' },
  { page: 'tiptap', title: 'TipTap / ProseMirror', package: '@tiptap/core' },
  { page: 'ckeditor5', title: 'CKEditor 5', package: 'ckeditor5', tables: true },
  { page: 'ckeditor4', title: 'CKEditor 4', package: 'ckeditor4', tables: true },
  { page: 'tinymce', title: 'TinyMCE', package: 'tinymce', tables: true },
  { page: 'wangeditor', title: 'wangEditor 5', package: '@wangeditor/editor' },
  { page: 'slate', title: 'Slate', package: 'slate' },
  { page: 'lexical', title: 'Lexical', package: 'lexical' },
  { page: 'draft-js', title: 'Draft.js', package: 'draft-js' },
  { page: 'ueditor', title: 'UEditor', package: 'ueditor', tables: true },
  { page: 'codemirror6', title: 'CodeMirror 6', package: '@codemirror/view', plain: true },
  { page: 'codemirror5', title: 'CodeMirror 5', package: 'codemirror5', plain: true },
  { page: 'monaco', title: 'Monaco', package: 'monaco-editor', plain: true },
  { page: 'vditor', title: 'Vditor', package: 'vditor', plain: true },
  { page: 'trix', title: 'Trix', package: 'trix' },
  { page: 'jodit', title: 'Jodit', package: 'jodit', tables: true },
  { page: 'kindeditor', title: 'KindEditor', package: 'kindeditor', tables: true },
  { page: 'trumbowyg', title: 'Trumbowyg', package: 'trumbowyg', tables: true },
  { page: 'editorjs', title: 'Editor.js', package: '@editorjs/editorjs' },
  {
    page: 'canvas-editor',
    title: 'canvas-editor',
    package: '@hufe921/canvas-editor',
    cannot: { highlight: drawn, apply: unwritable, undo: unwritable, caret: unwritable },
  },
  {
    page: 'univer',
    title: 'Univer Docs',
    package: '@univerjs/preset-docs-core',
    plain: true,
    cannot: { highlight: drawn, caret: '不告诉页面光标在哪里；写完后光标在改过的地方' },
  },
]
