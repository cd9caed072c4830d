import { useEffect, useState } from 'react'
import { storage } from 'wxt/utils/storage'
import { type Catalogue, catalogueSchema } from '../lib/messaging/catalogue'
import { sendMessage } from '../lib/messaging/messages'

const empty: Catalogue = { rules: [], documentTypes: [] }

/** The last answer: a surface that opens shows the rules' names before the background has woken. */
const kept = storage.defineItem<unknown>('session:catalogue')

/** The engine's rules and document types; empty until they are known. */
export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState<Catalogue>()
  useEffect(() => {
    kept.getValue().then((stored) => {
      const earlier = catalogueSchema.safeParse(stored).data
      setCatalogue((newer) => newer ?? earlier)
    })
    sendMessage('catalogue', undefined)
      .then((answer) => {
        const parsed = catalogueSchema.parse(answer)
        setCatalogue(parsed)
        return kept.setValue(parsed)
      })
      .catch((error: unknown) => console.error('no catalogue', error))
  }, [])
  return catalogue ?? empty
}
