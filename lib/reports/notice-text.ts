import type { Notice } from '../engine/report'

/** What a check did not do, in one sentence without its full stop. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'no-segmenter':
      return `分词组件没有载入，${notice.rules.length} 条规则没有运行`
    case 'no-speller':
      return '错别字统计模型没有载入，统计查错没有运行；其余规则不受影响'
    case 'rule-failed':
      return `规则 ${notice.ruleId} 出错，本次没有运行`
    case 'partial-coverage':
      return `只读到部分文字，${notice.rules.length} 条全文规则没有运行`
    case 'capped':
      return `共 ${notice.total} 处，只列出前 ${notice.shown} 处`
    case 'truncated':
      return `全文 ${notice.total} 字，只检查了前 ${notice.checked} 字`
  }
}
