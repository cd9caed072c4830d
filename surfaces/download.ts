/** How long (ms) a file's content stays reachable: a download that waits for the user to choose a folder needs it. */
const KEPT = 60_000

/** Saves a text as a file, the way a link does: it needs no permission. */
export function download(name: string, content: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
