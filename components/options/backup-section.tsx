import { useState } from 'react'
import { i18n } from '#i18n'
import { freshSettings, type Settings } from '../../lib/settings/schema'
import { readSettingsFile, settingsFile } from '../../lib/settings/settings-file'
import { readTextFile } from '../../lib/settings/text-file'
import { fileFaultText, packFaultText } from './fault-text'
import type { OptionsActions, SectionProps } from './options-model'

/** Everything as one file, out and in; and back to the beginning. */
export function BackupSection({ state, actions }: SectionProps) {
  const [fault, setFault] = useState<string>()
  const [reading, setReading] = useState(false)

  async function read(file: File | undefined) {
    if (file === undefined) return
    setReading(true)
    const result = await readBackup(file, actions.tryPack)
    setReading(false)
    setFault(result.fault)
    const { settings } = result
    if (settings) await actions.change(() => settings, i18n.t('options.backup.imported'))
  }

  return (
    <div className="backup" aria-busy={reading}>
      <section>
        <h3>{i18n.t('options.backup.export')}</h3>
        <p className="hint">{i18n.t('options.backup.exportHint')}</p>
        <button
          type="button"
          data-action="export"
          onClick={() => actions.save('gaojian-settings.json', settingsFile(state.own))}
        >
          {i18n.t('options.backup.export')}
        </button>
      </section>
      <section>
        <h3>{i18n.t('options.backup.import')}</h3>
        <p className="hint">{i18n.t('options.backup.importHint')}</p>
        <input
          type="file"
          accept=".json"
          data-import="settings"
          aria-label={i18n.t('options.backup.import')}
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
        {fault !== undefined && (
          <p className="fault" role="alert" data-fault>
            {fault}
          </p>
        )}
      </section>
      <section>
        <h3>{i18n.t('options.backup.reset')}</h3>
        <p className="hint">{i18n.t('options.backup.resetHint')}</p>
        <button
          type="button"
          data-action="reset"
          onClick={() => void actions.change(freshSettings, i18n.t('options.backup.wasReset'))}
        >
          {i18n.t('options.backup.reset')}
        </button>
      </section>
    </div>
  )
}

/** The settings of a file, or why it is refused: read, migrated, and its packs tried. */
async function readBackup(
  file: File,
  tryPack: OptionsActions['tryPack'],
): Promise<{ readonly settings?: Settings; readonly fault?: string }> {
  const text = await readTextFile(file)
  if (!text.ok) return { fault: fileFaultText(text.fault) }
  const read = readSettingsFile(text.text)
  if (!read.ok) return { fault: fileFaultText(read.fault) }
  for (const pack of read.settings.packs) {
    const verdict = await tryPack(pack)
    if (verdict.status === 'unavailable') return { fault: i18n.t('options.packFault.unavailable') }
    const [fault] = verdict.status === 'faulty' ? verdict.faults : []
    if (fault) {
      return { fault: i18n.t('options.packFault.inPack', [pack.title, packFaultText(fault)]) }
    }
  }
  return { settings: read.settings }
}
