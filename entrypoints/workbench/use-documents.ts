import { useCallback, useMemo, useRef, useState } from 'react'
import { type CheckState, reportOf } from '../../components/check-state'
import { MAX_FILE } from '../../lib/files/limits'
import { checkText } from './check-text'
import { runFileTask } from './run-file-task'
import { blankDocument, isBlank, type WorkDocument } from './work-document'

/** Every page of the workbench asks for checks under a name of its own. */
const page = crypto.randomUUID()

interface Documents {
  readonly documents: readonly WorkDocument[]
  readonly active: WorkDocument
  readonly choose: (id: number) => void
  readonly close: (id: number) => void
  /** Reads files one after the other and checks each; one that cannot be read does not stop the rest. */
  readonly open: (files: readonly File[]) => Promise<void>
  /** Checks a document’s text as it is now; resolves when the check has ended. */
  readonly check: (id: number, text: string, documentType?: string) => Promise<void>
}

/** The texts of the workbench; there is always one. */
export function useDocuments(): Documents {
  const nextId = useRef(1)
  const [documents, setDocuments] = useState<readonly WorkDocument[]>([blankDocument(0)])
  const [chosen, setChosen] = useState(0)
  const active = documents.find(({ id }) => id === chosen) ?? (documents[0] as WorkDocument)

  const change = useCallback(
    (id: number, changed: (document: WorkDocument) => Partial<WorkDocument>) =>
      setDocuments((all) => all.map((one) => (one.id === id ? { ...one, ...changed(one) } : one))),
    [],
  )

  const kinds = useMemo(() => new Map(documents.map(({ id, kind }) => [id, kind])), [documents])
  const kindsNow = useRef(kinds)
  kindsNow.current = kinds

  const check = useCallback(
    async (id: number, text: string, documentType?: string, kind = kindsNow.current.get(id)) => {
      if (text.trim() === '') {
        change(id, () => ({ text, state: { status: 'no-text', reason: 'empty' } }))
        return
      }
      change(id, ({ state }) => ({ text, state: checkingAfter(state) }))
      const request = {
        client: `${page} ${id}`,
        text,
        ...(kind === 'md' && { format: 'markdown' as const }),
        ...(documentType !== undefined && { documentType }),
      }
      const state = await checkText(request, (progress) =>
        change(id, ({ state }) => (reportOf(state)?.complete === true ? {} : { state: progress })),
      )
      if (state !== undefined) change(id, () => ({ state }))
    },
    [change],
  )

  const open = useCallback(
    async (files: readonly File[]) => {
      const read = files.map((file) => ({ file, id: nextId.current++ }))
      const [first] = read
      if (first === undefined) return
      setDocuments((all) => [
        ...all.filter((document) => !isBlank(document)),
        ...read.map(({ file, id }) => reading(id, file.name)),
      ])
      setChosen(first.id)
      for (const { file, id } of read) {
        const outcome = await readOne(file)
        change(id, () => outcome)
        if (outcome.progress === 'ready')
          await check(id, outcome.text ?? '', undefined, outcome.kind)
      }
    },
    [change, check],
  )

  const close = useCallback((id: number) => {
    setDocuments((all) => {
      const rest = all.filter((document) => document.id !== id)
      return rest.length > 0 ? rest : [blankDocument(nextId.current++)]
    })
  }, [])

  return { documents, active, choose: setChosen, close, open, check }
}

function reading(id: number, name: string): WorkDocument {
  return { ...blankDocument(id), name, progress: 'reading' }
}

async function readOne(file: File): Promise<Partial<WorkDocument>> {
  // Before it is in memory.
  if (file.size > MAX_FILE) return { progress: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = await runFileTask({ kind: 'read', name: file.name, bytes })
    if (!outcome.ok) return { progress: outcome.fault }
    const { kind, text } = outcome
    return { progress: 'ready', kind, text, bytes: kind === 'docx' ? bytes : undefined }
  } catch (error) {
    console.error('a file was not read', error)
    return { progress: 'broken' }
  }
}

/** The last findings stay in view while they are checked again. */
function checkingAfter(state: CheckState): CheckState {
  const report = reportOf(state)
  return report === undefined ? { status: 'checking' } : { status: 'checking', report }
}
