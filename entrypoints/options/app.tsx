import { useMemo } from 'react'
import type { OptionsActions, OptionsState } from '../../components/options/options-model'
import { OptionsView } from '../../components/options/options-view'
import { Toast } from '../../components/options/toast'
import { sendMessage } from '../../lib/messaging/messages'
import { packVerdictSchema, type WordPack } from '../../lib/settings/word-pack'
import { useCatalogue } from '../../surfaces/use-catalogue'
import { usePolicy } from '../../surfaces/use-policy'
import { saveFile } from './save-file'
import { setLive, useLiveSites } from './use-live-sites'
import { useOwnSettings } from './use-own-settings'
import { useRuleSheets } from './use-rule-sheets'
import { useSection } from './use-section'
import { useUnreadable } from './use-unreadable'

/** Reads everything that the options page shows, and carries out what the user asks for. */
export function App() {
  const section = useSection()
  const { own, change, message, closeMessage } = useOwnSettings(section)
  const policy = usePolicy()
  const sheets = useRuleSheets()
  const { documentTypes } = useCatalogue()
  const liveSites = useLiveSites()
  const { unreadable, forgetUnreadable } = useUnreadable(own !== undefined)

  const actions = useMemo<OptionsActions>(
    () => ({ change, tryPack, setLive, save: saveFile, forgetUnreadable }),
    [change, forgetUnreadable],
  )
  const state: OptionsState | undefined =
    own && policy && sheets
      ? {
          own,
          policy: policy.policy,
          policyFaults: policy.faults,
          sheets,
          documentTypes,
          liveSites,
          unreadable,
        }
      : undefined
  return (
    <OptionsView section={section} state={state} actions={actions}>
      <Toast message={message} onClose={closeMessage} />
    </OptionsView>
  )
}

/** A background that does not answer has tried nothing. */
async function tryPack(pack: WordPack) {
  const answer = await sendMessage('tryPack', pack).catch(() => undefined)
  return packVerdictSchema.safeParse(answer).data ?? { status: 'unavailable' as const }
}
