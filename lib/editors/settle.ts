/** How long (ms) an editor that works after a tick has to show a change, and for how long it must then stay. */
const PATIENCE = 300
const STEADY = 40

/**
 * Waits until the text reads as wanted and stays so: some editors take an edit in only to put the old text back.
 * @param watched what changes in the DOM when the text does: only then it is read again; left out, with every frame
 * @param patience in ms
 * @returns the text as it read last
 */
export async function settle(
  watched: Node | undefined,
  read: () => string | Promise<string>,
  isWanted: (text: string) => boolean,
  patience = PATIENCE,
): Promise<string> {
  const start = performance.now()
  let changed = true
  const observer = new MutationObserver(() => {
    changed = true
  })
  if (watched) observer.observe(watched, { subtree: true, childList: true, characterData: true })
  try {
    let text = ''
    let since: number | undefined
    for (;;) {
      if (changed) {
        changed = watched === undefined
        text = await read()
        since = isWanted(text) ? (since ?? performance.now()) : undefined
      }
      const now = performance.now()
      if (since !== undefined && now - since >= STEADY) return text
      if (since === undefined && now - start >= patience) return text
      await nextFrame()
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
