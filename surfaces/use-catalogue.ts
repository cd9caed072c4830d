import { useEffect, useState } from 'react'
import { storage } from 'wxt/utils/storage'
import { type Catalogue, catalogueSchema } from '../lib/messaging/catalogue'
import { sendMessage } from '../lib/messaging/messages'
import { afterPaint } from './after-paint'

const empty: Catalogue = { rules: [], documentTypes: [] }

/** The last answer: a surface that opens shows the rules' names before the background has woken. */
const kept = storage.defineItem<unknown>('session:catalogue')

/** The catalogue as a surface got it last; `undefined` before the first. */
export async function readCatalogue(): Promise<Catalogue | undefined> {
  return catalogueSchema.safeParse(await kept.getValue()).data
}

/**
 * The engine's rules and document types; empty until they are known.
 * @param known what `readCatalogue` gave, where the surface waited for it
 */
export function useCatalogue(known?: Catalogue): Catalogue {
  const [catalogue, setCatalogue] = useState(known)
  useEffect(() => {
    const ask = async () => {
      try {
        const answer = catalogueSchema.parse(await sendMessage('catalogue', undefined))
        setCatalogue(answer)
        await kept.setValue(answer)
      } catch (error) {
        console.error('no catalogue', error)
      }
    }
    async function begin() {
      const earlier = known ?? (await readCatalogue())
      if (earlier === undefined) return ask()
      setCatalogue(earlier)
      afterPaint(ask)
    }
    begin()
  }, [known])
  return catalogue ?? empty
}
