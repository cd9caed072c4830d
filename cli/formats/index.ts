import type { CheckedDocument } from '../document'
import { formatJson } from './json'
import { formatMarkdown } from './markdown'
import { formatSarif } from './sarif'
import { formatStylish } from './stylish'

/** The ways to print checked documents, by the name that `--format` takes. */
export const formats: Readonly<Record<string, (documents: readonly CheckedDocument[]) => string>> =
  {
    stylish: formatStylish,
    json: formatJson,
    sarif: formatSarif,
    markdown: formatMarkdown,
  }
