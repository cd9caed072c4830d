import { useCallback, useEffect, useState } from 'react'
import {
  forgetUnreadable as forget,
  readUnreadable,
  type Unreadable,
} from '../../lib/settings/store'

interface UnreadableSettings {
  readonly unreadable: Unreadable | undefined
  readonly forgetUnreadable: () => void
}

/**
 * Earlier settings that could not be read.
 * @param isRead whether the settings have been read, which is when unreadable ones are noticed
 */
export function useUnreadable(isRead: boolean): UnreadableSettings {
  const [unreadable, setUnreadable] = useState<Unreadable>()
  useEffect(() => {
    if (isRead) void readUnreadable().then(setUnreadable)
  }, [isRead])
  const forgetUnreadable = useCallback(() => {
    void forget().then(() => setUnreadable(undefined))
  }, [])
  return { unreadable, forgetUnreadable }
}
