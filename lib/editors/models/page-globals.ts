/**
 * The page's global of a name, as what the caller expects of it; only a proper property is looked at, so that a page
 * whose element ids become globals is not mistaken for an editor's.
 */
export function pageGlobal<Value>(name: string): Value | undefined {
  const value: unknown = Reflect.get(globalThis, name)
  const isObject = typeof value === 'object' || typeof value === 'function'
  return isObject && value !== null && !(value instanceof Node) ? (value as Value) : undefined
}

/**
 * The page's own globals, whatever their names, that look like what is searched for. Getters are not called: they may
 * do anything.
 */
export function globalsLike<Value>(looksRight: (value: object) => boolean): Value[] {
  return Object.keys(globalThis).flatMap((name) => {
    const value: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value
    if (typeof value !== 'object' || value === null || value === globalThis) return []
    try {
      return looksRight(value) ? [value as Value] : []
    } catch {
      // A window of another site, for one.
      return []
    }
  })
}

/** Whether an object has a method of this name. */
export function hasMethod(object: unknown, name: string): boolean {
  return (
    typeof object === 'object' && object !== null && typeof Reflect.get(object, name) === 'function'
  )
}

/** What the user sees of a drawn editor: the first element that is there, or else the page. */
export function shownIn(...selectors: readonly string[]): Element {
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (element) return element
  }
  return document.body ?? document.documentElement
}
