import { parseArgs } from 'node:util'
import { type Severity, severitySchema } from '../lib/core/finding'
import { formats } from './formats'
import { UsageError } from './usage-error'

export const USAGE =
  '用法：npm run --silent check -- [--format stylish|json|sarif|markdown] [--settings 文件] [--fail-on error|warning|info] 文件…（- 为标准输入）；或 --jsonl -'

export interface Arguments {
  readonly format: string
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
  if (!Object.hasOwn(formats, values.format)) {
    throw new UsageError(`--format 须是 ${Object.keys(formats).join('、')} 之一。${USAGE}`)
  }
  const isEmpty = files.length === 0 && values.jsonl === undefined && !values.help
  if (isEmpty || (values.jsonl !== undefined && files.length > 0)) throw new UsageError(USAGE)
  return {
    format: values.format,
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
