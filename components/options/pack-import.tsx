import { useState } from 'react'
import { i18n } from '#i18n'
import { readTextFile } from '../../lib/settings/text-file'
import type { WordPack } from '../../lib/settings/word-pack'
import { fileFaultText, tableFaultText } from './fault-text'

interface PackImportProps {
  /** Called with a whole table that could be read, and a name for it where there is one. */
  readonly onRead: (rows: WordPack['rows'], title?: string) => void
}

/** A table of words from a file or from cells pasted here. */
export function PackImport({ onRead }: PackImportProps) {
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()

  async function read(table: string, title?: string) {
    // The table reader is needed here alone.
    const { readTable } = await import('../../lib/settings/pack-table')
    const result = readTable(table)
    if (result.ok) onRead(result.rows, title)
    else setFault(tableFaultText(result.fault))
  }

  async function readFile(file: File | undefined) {
    if (file === undefined) return
    const result = await readTextFile(file)
    if (!result.ok) setFault(fileFaultText(result.fault))
    else await read(result.text, titleOf(file.name))
  }

  return (
    <section className="pack-import">
      <label className="file">
        <span>{i18n.t('options.packs.file')}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json"
          onChange={({ target }) => {
            void readFile(target.files?.[0])
            // The same file, put right, may be picked again.
            target.value = ''
          }}
        />
      </label>
      <label>
        <span>{i18n.t('options.packs.paste')}</span>
        <textarea
          rows={6}
          data-import="cells"
          value={text}
          placeholder={i18n.t('options.packs.pasteHint')}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p className="buttons">
        <button
          type="button"
          data-action="read-cells"
          disabled={text.trim() === ''}
          onClick={() => void read(text)}
        >
          {i18n.t('options.packs.read')}
        </button>
      </p>
      <p className="hint">{i18n.t('options.packs.columns')}</p>
      {fault !== undefined && (
        <p className="fault" role="alert" data-fault>
          {fault}
        </p>
      )}
    </section>
  )
}

/** A file's name as the name of a pack: without its ending and what a name must not hold. */
function titleOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/u, '')
    .replace(/[<>\p{Cc}]/gu, '')
    .slice(0, 60)
}
