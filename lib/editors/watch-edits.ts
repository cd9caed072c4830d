import { editContextOf, listenToCompositions } from './composition'

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
  const onEdit = (event: Event, target = event.composedPath()[0]) => {
    if (event.isTrusted && isEditor(target)) wait()
  }
  const onKey = (event: KeyboardEvent) => {
    const takesBack = (event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key)
    if (takesBack || EDITING_KEYS.has(event.key)) onEdit(event)
  }
  // Engines that stop `beforeinput` and change their model themselves give no `input`.
  for (const type of ['beforeinput', 'input', 'paste', 'cut', 'drop'])
    document.addEventListener(type, (event) => onEdit(event), options)
  document.addEventListener('keydown', onKey, options)
  const onComposition = (event: Event, element?: EventTarget) => {
    composing = event.type === 'compositionstart'
    onEdit(event, element)
  }
  listenToCompositions(document, onComposition, stopped.signal)

  return () => {
    stopped.abort()
    clearTimeout(timer)
  }
}

/** Whether a whole text is written here; a one-line field is no draft. */
function isEditor(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target.ownerDocument.designMode === 'on' || editContextOf(target) !== undefined
}
