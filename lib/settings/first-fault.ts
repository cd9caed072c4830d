import type * as z from 'zod/mini'

/** One line on what a schema refused first: where, and what should be there. For the person whose file it is. */
export function firstFault({ issues: [issue] }: z.core.$ZodError): string {
  return issue === undefined ? '' : `${issue.path.join('.')}: ${expectation(issue)}`
}

/** The package's small build has no messages of its own. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' | ')}`
    case 'unrecognized_keys':
      return `unknown ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'too_small':
      return `at least ${issue.minimum}`
    default:
      return issue.code
  }
}
