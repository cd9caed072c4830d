import { i18n } from '#i18n'
import { Lock } from '../icons'
import type { OptionsState } from './options-model'

/** Says that an organisation sets part of the settings, and which parts of its policy are mistaken. */
export function PolicyNote({ state: { policy, policyFaults } }: { readonly state: OptionsState }) {
  const isManaged = Object.keys(policy).length > 0
  if (!isManaged && policyFaults.length === 0) return null
  return (
    <section className="note" data-note="policy">
      {isManaged && (
        <p>
          <Lock /> {i18n.t('options.policy.managed')}
        </p>
      )}
      {policyFaults.length > 0 && (
        <p>{i18n.t('options.policy.faults', [policyFaults.join('、')])}</p>
      )}
    </section>
  )
}
