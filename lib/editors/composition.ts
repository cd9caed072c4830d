import { deepActiveElement } from '../page/frames'

/**
 * Tells whether an input method is composing in a document. It knows of a composition only from its start:
 * one already under way when the script first comes to the page cannot be seen.
 */
export function watchComposition(document: Document): () => boolean {
  let target: EventTarget | undefined
  listenToCompositions(document, (event, element) => {
    target = event.type === 'compositionstart' ? element : undefined
  })
  // An element that is removed while composing may never tell the end of it.
  return () => target instanceof Node && target.isConnected
}

/**
 * Calls back at the start and the end of each composition, with the element in which it happens. An element with an
 * `EditContext` (Monaco's) does not hear of them, but the context does; one that it is given while it has the focus
 * is not known of before it has the focus again.
 */
export function listenToCompositions(
  document: Document,
  listener: (event: Event, element: EventTarget | undefined) => void,
  signal = new AbortController().signal,
): void {
  const options = { capture: true, passive: true, signal }
  const known = new WeakSet<EventTarget>()

  const listen = (source: EventTarget, elementOf: (event: Event) => EventTarget | undefined) => {
    const onComposition = (event: Event) => listener(event, elementOf(event))
    source.addEventListener('compositionstart', onComposition, options)
    source.addEventListener('compositionend', onComposition, options)
  }
  const listenToContext = (element: EventTarget | null | undefined) => {
    const context = element && editContextOf(element)
    if (!context || known.has(context)) return
    known.add(context)
    listen(context, () => element)
  }

  listen(document, (event) => event.composedPath()[0])
  document.addEventListener('focusin', (event) => listenToContext(event.composedPath()[0]), options)
  listenToContext(deepActiveElement(document))
}

/** What takes an element's input in its place, in browsers that know of such. */
export function editContextOf(element: EventTarget): EventTarget | undefined {
  const { editContext } = element as { readonly editContext?: EventTarget | null }
  return editContext ?? undefined
}
