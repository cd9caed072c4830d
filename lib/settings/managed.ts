import { browser } from 'wxt/browser'
import { parsePolicy, type ReadPolicy } from './policy'

/** The organisation's policy; an empty one where there is none. Never rejects. */
export async function readPolicy(): Promise<ReadPolicy> {
  // Firefox rejects where no policy is installed.
  const raw = await browser.storage.managed.get(null).catch(() => ({}))
  const read = parsePolicy(raw)
  if (read.faults.length > 0) console.warn('policy parts that could not be read:', read.faults)
  return read
}

/** Calls back after each change of the policy; returns how to stop. */
export function watchPolicy(callback: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'managed') callback()
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
