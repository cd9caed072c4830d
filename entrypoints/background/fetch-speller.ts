import { browser } from 'wxt/browser'
import { openSpeller } from '../../lib/spelling/load'
import { joinModel, MODEL_PARTS } from '../../lib/spelling/model-parts'
import type { Speller } from '../../lib/text/speller'
import { readFile } from './read-file'
import { timed } from './timed'

/** Makes the speller of the extension's own model; rejects with what is wrong when that is missing or damaged. */
export async function fetchSpeller(): Promise<Speller> {
  const urls = MODEL_PARTS.map((part) => browser.runtime.getURL(`/${part}`))
  const parts = await Promise.all(urls.map(readFile))
  return timed('gaojian-speller', async () => openSpeller(joinModel(parts)))
}
