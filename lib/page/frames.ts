/**
 * An element's parent as it is laid out: the slot it was given, or a shadow root's host above its top. Asks no
 * `instanceof`, since elements of a frame further up belong to another global object.
 */
export function layoutParent(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? shadowHost(element)
}

function shadowHost(element: Element): Element | null {
  const root: Node & { host?: Element } = element.getRootNode()
  return root.host ?? null
}

/** The element that holds the document's focus, looked up through shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement
  for (;;) {
    const inner: Element | null | undefined = active && shadowRootOf(active)?.activeElement
    if (!inner) return active
    active = inner
  }
}

interface ExtensionDom {
  /** Chromium gives it to extensions. */
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null }
  }
}

/**
 * An element's shadow root. Closed ones, too, where the browser shows them to extensions, but of custom elements only:
 * to ask for every element of a page takes too long.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null }
  const { chrome } = globalThis as ExtensionDom
  return own ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null
}

/** The frame elements around a window, innermost first, as far up as the pages may be read. */
export function enclosingFrames(view: Window): Element[] {
  const frames: Element[] = []
  for (let inner = view; inner.parent !== inner && inner.frameElement; inner = inner.parent) {
    frames.push(inner.frameElement)
  }
  return frames
}

/** Whether a window has no frame around it but those of `enclosingFrames`. */
export function reachesTop(view: Window): boolean {
  const outermost = enclosingFrames(view).at(-1)
  return view === view.parent || outermost?.ownerDocument.defaultView === view.top
}
