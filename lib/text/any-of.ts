/**
 * One question for many patterns: whether any of them fits a text. Most texts answer no, and are spared the rest.
 * Patterns that begin at the front are joined apart from the others, so that they are tried there only.
 * @param patterns with the flag `u` alone and without backreferences
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const { anchored = [], others = [] } = Object.groupBy(patterns, ({ source }) =>
    source.startsWith('^') ? 'anchored' : 'others',
  )
  const joined = [anchored, others].filter(({ length }) => length > 0).map(join)
  return (text) => joined.some((pattern) => pattern.test(text))
}

function join(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u')
}
