import { browser } from 'wxt/browser'

/** Opens a file of the extension; rejects when it is not there. */
export async function fetchModel(place: '/spelling.bin.gz'): Promise<ReadableStream<BufferSource>> {
  const response = await fetch(browser.runtime.getURL(place as '/'))
  if (!response.ok || !response.body) throw new Error(`${place}: ${response.status}`)
  return response.body
}
