/** How long (ms) an editor that works after a tick has to show a change, and for how long it must then stay. */
const PATIENCE = 300
const STEADY = 40

/**
 * Waits until the text reads as wanted and stays so: some editors take an edit in only to put the old text back.
 * @param read called once at first, then only after the page has changed
 * @param patience in ms
 * @returns the text as it read last
 */
export async function settle(
  root: Node,
  read: () => string | Promise<string>,
  isWanted: (text: string) => boolean,
  patience = PATIENCE,
): Promise<string> {
  const start = performance.now()
  let changed = false
  const observer = new MutationObserver(() => {
    changed = true
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  try {
    let text = await read()
    let since = isWanted(text) ? start : undefined
    for (;;) {
      const now = performance.now()
      if (since !== undefined && now - since >= STEADY) return text
      if (since === undefined && now - start >= patience) return text
      await nextFrame()
      // A text control's value changes without a mutation.
      if (!changed && root.hasChildNodes()) continue
      changed = false
      text = await read()
      since = isWanted(text) ? (since ?? performance.now()) : undefined
    }
  } finally {
    observer.disconnect()
  }
}

/** The next frame that is drawn; in a page that draws none (another tab is in front) a moment later. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
