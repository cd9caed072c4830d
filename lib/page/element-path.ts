/** Stands for the step from a shadow root's host into the root. */
const INTO_SHADOW = 's'

/**
 * Names an element by its way down from the top of its document, such as `1/0/s/2`. Content scripts and the page's
 * own scripts see the same one; it holds while no element before it comes or goes. Empty for the topmost.
 */
export function pathOf(element: Element): string {
  const steps: string[] = []
  let at: Node = element
  for (;;) {
    const parent: (ParentNode & Node) | null = at.parentNode
    if (!parent || parent instanceof Document) return steps.reverse().join('/')
    steps.push(String(Array.prototype.indexOf.call(parent.children, at)))
    if (parent instanceof ShadowRoot) steps.push(INTO_SHADOW)
    at = parent instanceof ShadowRoot ? parent.host : parent
  }
}

/** The element of a path; `undefined` when the document has none there. */
export function elementAt(document: Document, path: string): Element | undefined {
  let at: Element | ShadowRoot | null | undefined = document.documentElement
  for (const step of path === '' ? [] : path.split('/')) {
    at = step === INTO_SHADOW ? (at as Element | undefined)?.shadowRoot : at?.children[Number(step)]
  }
  return at instanceof Element ? at : undefined
}

/** Whether one of two paths leads to the other's element or into it. */
export function areRelated(a: string, b: string): boolean {
  const [outer, inner] = a.length < b.length ? [a, b] : [b, a]
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`)
}
