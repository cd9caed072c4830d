const SVG = 'http://www.w3.org/2000/svg'
const HTML = 'http://www.w3.org/1999/xhtml'

/** Elements that a list of findings is made of; none of them runs anything. */
const NAMESPACES: Readonly<Record<string, string>> = {
  ...namespace(
    HTML,
    'main div section article header footer nav h1 h2 h3 p span b strong em i small mark del ins ol ul li dl dt dd',
  ),
  ...namespace(HTML, 'details summary button label select option kbd time output'),
  ...namespace(SVG, 'svg g path circle rect line polyline'),
}

/** Attributes that say how something looks or what it is; none of them runs or leads anywhere. */
const ATTRIBUTE =
  /^(?:class|title|alt|type|hidden|open|disabled|selected|tabindex|role|aria-[a-z]+|data-[a-z-]+|viewBox|xmlns|width|height|fill|stroke(?:-[a-z]+)?|d|cx|cy|r|x|y|rx|ry|x1|x2|y1|y2|points)$/u

/**
 * Draws what was taken down with `capture`, element by element: no markup is parsed, and what is of another shape or
 * unknown is left out. Returns `undefined` where nothing is left.
 */
export function draw(document: Document, drawn: unknown): Element | undefined {
  if (!Array.isArray(drawn)) return undefined
  const [name, attributes, content] = drawn as unknown[]
  if (typeof name !== 'string' || !Object.hasOwn(NAMESPACES, name)) return undefined
  const element = document.createElementNS(NAMESPACES[name] as string, name)
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (ATTRIBUTE.test(key)) element.setAttribute(key, String(value))
  }
  for (const part of Array.isArray(content) ? content : []) {
    const child = typeof part === 'string' ? part : draw(document, part)
    if (child !== undefined) element.append(child)
  }
  return element
}

function namespace(uri: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, uri]))
}
