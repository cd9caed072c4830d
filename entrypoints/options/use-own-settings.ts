import { useCallback, useEffect, useState } from 'react'
import { i18n } from '#i18n'
import type { OptionsActions, Section } from '../../components/options/options-model'
import type { ToastMessage } from '../../components/options/toast'
import type { Settings } from '../../lib/settings/schema'
import { readOwnSettings, updateSettings, watchOwnSettings } from '../../lib/settings/store'
import { undoOf } from './undo-of'

interface OwnSettings {
  /** `undefined` until they have been read. */
  readonly own: Settings | undefined
  readonly change: OptionsActions['change']
  /** What the last change was, where it was to be told. */
  readonly message: ToastMessage | undefined
  readonly closeMessage: () => void
}

/**
 * The user's own settings, how to change them, and the way back from the last change that was told, which is
 * offered as long as the user stays with the part of the page where it was made.
 */
export function useOwnSettings(section: Section): OwnSettings {
  const [own, setOwn] = useState<Settings>()
  const [message, setMessage] = useState<ToastMessage>()

  useEffect(() => {
    const stop = watchOwnSettings(setOwn)
    // A change that came first is newer than this reading.
    readOwnSettings().then((read) => setOwn((newer) => newer ?? read))
    return stop
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another part of the page is the reason to run
  useEffect(() => setMessage(undefined), [section])

  const change = useCallback<OptionsActions['change']>(async (update, told) => {
    try {
      let before: Settings | undefined
      const after = await updateSettings((current) => {
        before = current
        return update(current)
      })
      setOwn(after)
      if (told === undefined || before === undefined) setMessage(undefined)
      else {
        const undo = undoOf(before, after)
        setMessage({
          text: told,
          undo: () => {
            updateSettings(undo).then(
              () => setMessage({ text: i18n.t('options.undone') }),
              () => setMessage({ text: i18n.t('status.notSaved') }),
            )
          },
        })
      }
      return true
    } catch (error) {
      console.error(error)
      setMessage({ text: i18n.t('status.notSaved') })
      return false
    }
  }, [])

  return { own, change, message, closeMessage: useCallback(() => setMessage(undefined), []) }
}
