/**
 * Calls back once what is in the document now has been painted, so that nothing that takes long (the background
 * waking up) competes with it. Returns how to call it off.
 */
export function afterPaint(callback: () => void): () => void {
  // What is not seen is not painted.
  if (document.hidden) {
    callback()
    return () => {}
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
