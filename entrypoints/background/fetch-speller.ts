import { browser } from 'wxt/browser'
import { openSpeller } from '../../lib/spelling/load'
import type { Speller } from '../../lib/text/speller'
import { timed } from './timed'

const MODEL = '/spelling.bin'

/** Makes the speller of the extension's own model; rejects with what is wrong when that is missing or damaged. */
export async function fetchSpeller(): Promise<Speller> {
  const response = await fetch(browser.runtime.getURL(MODEL))
  if (!response.ok) throw new Error(`${MODEL}: ${response.status}`)
  const model = await response.arrayBuffer()
  return timed('gaojian-speller', async () => openSpeller(model))
}
