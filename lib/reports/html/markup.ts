/** HTML that is safe to put into a page as it stands. Only `html` makes it. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | undefined | readonly Part[]

/** A template whose parts are escaped, unless they are `Markup` themselves; lists are joined, `undefined` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(render)))
}

function render(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.source
  if (typeof part === 'object') return part.map(render).join('')
  return String(part).replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
