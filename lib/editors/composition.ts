/**
 * Tells whether an input method is composing in a document. It knows of a composition only from its start:
 * one already under way when the script first comes to the page cannot be seen.
 */
export function watchComposition(document: Document): () => boolean {
  let target: EventTarget | undefined
  const follow = (event: Event) => {
    target = event.type === 'compositionstart' ? event.composedPath()[0] : undefined
  }
  document.addEventListener('compositionstart', follow, { capture: true, passive: true })
  document.addEventListener('compositionend', follow, { capture: true, passive: true })
  // An element that is removed while composing may never tell the end of it.
  return () => target instanceof Node && target.isConnected
}
