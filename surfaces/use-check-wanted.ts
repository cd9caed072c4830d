import { useEffect } from 'react'
import { onMessage } from '../lib/messaging/messages'

/** Calls back when the user has asked for a check of the tab from outside the surface. */
export function useCheckWanted(tabId: number | undefined, onWanted: () => void): void {
  useEffect(
    () =>
      onMessage('checkWanted', ({ data }) => {
        if (data === tabId) onWanted()
      }),
    [tabId, onWanted],
  )
}
