import { useEffect, useState } from 'react'
import { storage } from 'wxt/utils/storage'
import { type Catalogue, catalogueSchema } from '../lib/messaging/catalogue'
import { sendMessage } from '../lib/messaging/messages'
import { afterPaint } from './after-paint'

const empty: Catalogue = { rules: [], documentTypes: [] }

/** The last answer: a surface that opens shows the rules' names before the background has woken. */
const kept = storage.defineItem<unknown>('session:catalogue')

/** The engine's rules and document types; empty until they are known. */
export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState<Catalogue>()
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
      const earlier = catalogueSchema.safeParse(await kept.getValue()).data
      if (earlier === undefined) return ask()
      setCatalogue(earlier)
      afterPaint(ask)
    }
    begin()
  }, [])
  return catalogue ?? empty
}
