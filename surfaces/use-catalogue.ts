import { useEffect, useState } from 'react'
import { type Catalogue, catalogueSchema } from '../lib/messaging/catalogue'
import { sendMessage } from '../lib/messaging/messages'

/** The engine's rules and document types; empty until the background has answered. */
export function useCatalogue(): Catalogue {
  const [catalogue, setCatalogue] = useState<Catalogue>({ rules: [], documentTypes: [] })
  useEffect(() => {
    sendMessage('catalogue', undefined)
      .then((answer) => setCatalogue(catalogueSchema.parse(answer)))
      .catch((error: unknown) => console.error('no catalogue', error))
  }, [])
  return catalogue
}
