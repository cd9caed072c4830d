import { parseArgs } from 'node:util'
import { type Severity, severitySchema } from '../lib/core/finding'
import { type Format, formats } from './formats'
import { UsageError } from './usage-error'

export const USAGE = `用法：npm run --silent check -- [--format ${formats.join('|')}] [--settings 文件] [--fail-on error|warning|info] 文件…（- 为标准输入）；或 --jsonl -`

export interface Arguments {
  readonly format: Format
  readonly failOn: Severity
  readonly settings: string | undefined
  /** A source of one `{"id","text"}` a line; excludes `files`. */
  readonly jsonl: string | undefined
  readonly files: readonly string[]
  readonly help: boolean
}

/** Reads the command line. Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals: files } = parse(argv)
  const failOn = severitySchema.safeParse(values['fail-on'])
  if (!failOn.success) throw new UsageError(`--fail-on 须是 error、warning 或 info。${USAGE}`)
  const format = formats.find((name) => name === values.format)
  if (format === undefined) {
    throw new UsageError(`--format 须是 ${formats.join('、')} 之一。${USAGE}`)
  }
  const isEmpty = files.length === 0 && values.jsonl === undefined && !values.help
  if (isEmpty || (values.jsonl !== undefined && files.length > 0)) throw new UsageError(USAGE)
  return {
    format,
    failOn: failOn.data,
    settings: values.settings,
    jsonl: values.jsonl,
    files,
    help: values.help,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'stylish' },
        'fail-on': { type: 'string', default: 'error' },
        settings: { type: 'string' },
        jsonl: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n', 1)[0]} ${USAGE}`)
  }
}
