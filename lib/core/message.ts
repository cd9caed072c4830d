/**
 * Fills `{name}` in a message from `data`.
 * Throws when a name has no value: a message with a hole is a fault of the rule, caught by its examples.
 */
export function fillMessage(
  template: string,
  data: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`message “${template}” has no value for {${name}}`)
    return String(value)
  })
}
