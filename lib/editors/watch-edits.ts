/** Keys that change a text, which engines may handle without an `input` event. */
const EDITING_KEYS = new Set(['Enter', 'Backspace', 'Delete', 'Tab'])
/** How long (ms) the user has to pause before an edit counts as made. */
const PAUSE = 800

/**
 * Calls back when the user has paused after editing a text of the document, never during a composition. Nothing
 * runs while nobody edits: no timer, no polling. Events that the page makes itself do not count. Returns how to
 * stop.
 */
export function watchEdits(document: Document, onPause: () => void): () => void {
  const stopped = new AbortController()
  const options = { capture: true, passive: true, signal: stopped.signal }
  let composing = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const wait = () => {
    clearTimeout(timer)
    timer = composing ? undefined : setTimeout(onPause, PAUSE)
  }
  const onEdit = (event: Event) => {
    if (event.isTrusted && isEditor(event.composedPath()[0])) wait()
  }
  const onKey = (event: KeyboardEvent) => {
    const takesBack = (event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key)
    if (takesBack || EDITING_KEYS.has(event.key)) onEdit(event)
  }
  const onComposition = (event: Event) => {
    composing = event.type === 'compositionstart'
    onEdit(event)
  }

  // Engines that stop `beforeinput` and change their model themselves give no `input`.
  for (const type of ['beforeinput', 'input', 'paste', 'cut', 'drop'])
    document.addEventListener(type, onEdit, options)
  document.addEventListener('keydown', onKey, options)
  document.addEventListener('compositionstart', onComposition, options)
  document.addEventListener('compositionend', onComposition, options)

  return () => {
    stopped.abort()
    clearTimeout(timer)
  }
}

/** Whether a whole text is written here; a one-line field is no draft. */
function isEditor(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return (
    target.ownerDocument.designMode === 'on' || ('editContext' in target && !!target.editContext)
  )
}
