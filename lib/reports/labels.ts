import type { Category, Severity } from '../core/finding'
import type { CheckReport } from '../engine/report'

// A report is an office document about a Chinese draft: its words are Chinese whatever the reader's browser speaks.

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '疑似',
  info: '提示',
}

export const categoryLabels: Readonly<Record<Category, string>> = {
  placeholder: '占位漏填',
  residue: '模板残留',
  structure: '结构缺项',
  numbering: '序号层级',
  spelling: '错别字',
  terms: '固定表述',
  punctuation: '标点符号',
  figures: '数字日期',
  consistency: '前后一致',
  repetition: '重复',
  readability: '可读性',
}

export const coverageLabels: Readonly<Record<CheckReport['coverage'], string>> = {
  full: '全文',
  visible: '仅可见部分',
  selection: '仅选中部分',
}
