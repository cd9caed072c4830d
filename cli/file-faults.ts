import type { FileFault } from '../lib/files/file-fault'

/** Why a file was not read, as it is said after its name. */
export const FAULTS: Readonly<Record<FileFault, string>> = {
  'too-large': '超过 50 MB，没有读取',
  'old-format': '是旧版 .doc 或 .wps 文件，请用 Word 或 WPS 另存为 .docx',
  encrypted: '有密码保护，请先在 Word 或 WPS 里取消密码',
  'not-docx': '不是 Word 文档（.docx）',
  unsupported: '不是能读的格式（可读 .docx、.txt、.md）',
  broken: '已经损坏，读不出来',
  bomb: '解压之后大得不合情理，没有读取',
  hostile: '含有不该有的声明（DTD），没有读取',
  'not-text': '不是 UTF-8、UTF-16 或 GB18030 文本',
}
