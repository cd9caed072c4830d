import { pathOf } from '../page/element-path'
import { clearCurrent, clearDrawn, markRange } from '../page/marks'
import { relocate } from '../page/relocate'
import { scrollToRange } from '../page/scroll'
import { chooseReading } from './choose-reading'
import { searchRoots } from './find-editors'
import { isFocused } from './focus'
import { type DrawnText, keepMarks } from './mark-keeper'
import { engines } from './models'
import type { EditorModel, ModelText } from './models/model'
import { planEdits } from './plan-edits'
import { outcomesOf } from './read-back'
import {
  type ApplyOutcome,
  type Edit,
  type LocateOutcome,
  MAX_READING,
  type Mark,
  type MarkOutcome,
  type Place,
  type Reading,
} from './reading'
import { nextFrame, settle } from './settle'

/** How long (ms) one call of a page's own code is waited for. */
const PATIENCE = 800

/** What can be done with the models of one frame's editors: the counterpart of `FrameSession` in the page's own world. */
export interface ModelSession {
  /** Reads the likeliest model of the frame and binds to it; `none` where there is no model. */
  read(): Promise<Reading>
  locate(place: Place): Promise<LocateOutcome>
  apply(edits: readonly Edit[]): Promise<readonly ApplyOutcome[]>
  showMarks(marks: readonly Mark[]): Promise<MarkOutcome>
  clearMarks(): void
}

/** Starts a session. Nothing throws across it: what a page's objects do wrong is a failed result. */
export function startModelSession(): ModelSession {
  let bound: EditorModel | undefined
  let stopMarking: (() => void) | undefined
  const clearMarks = () => {
    clearCurrent()
    stopMarking?.()
    stopMarking = undefined
  }

  return {
    async read() {
      const chosen = chooseReading(await Promise.all(findModels().map(readModel)))
      bound = chosen?.reading.ok ? chosen.model : undefined
      return chosen?.reading ?? { ok: false, reason: 'none' }
    },
    async locate(place) {
      clearCurrent()
      const model = bound
      return (model && (await attempt(() => locateIn(model, place)))) ?? 'unavailable'
    },
    async apply(edits) {
      const before = bound && (await textOf(bound))
      if (!bound?.replace || before === undefined) return edits.map(() => 'rejected')
      return applyTo(bound, edits, before)
    },
    async showMarks(marks) {
      clearMarks()
      const model = bound
      if (!model?.drawn) return 'unmarkable'
      stopMarking = keepMarks(model.element, marks, () => drawnOf(model))
      return stopMarking ? 'marked' : 'unmarkable'
    },
    clearMarks() {
      clearMarks()
      clearDrawn()
    },
  }
}

/** The models of every engine; an engine whose page objects are not what they seem has none. */
function findModels(): EditorModel[] {
  const roots = searchRoots(document)
  return engines.flatMap((find) => {
    try {
      return find(roots)
    } catch {
      return []
    }
  })
}

async function readModel(model: EditorModel): Promise<{ model: EditorModel; reading: Reading }> {
  const read = await attempt(() => model.read())
  return { model, reading: read ? readingOf(model, read) : { ok: false, reason: 'none' } }
}

function readingOf({ source, element }: EditorModel, read: ModelText): Reading {
  const path = pathOf(element)
  if ('reason' in read) return { ok: false, reason: read.reason, path }
  const { text, coverage } = read
  // Nobody writes that much: such a page is not to be believed.
  if (typeof text !== 'string' || text.length > MAX_READING) return { ok: false, reason: 'none' }
  if (!/\S/.test(text)) return { ok: false, reason: 'empty', path }
  return { ok: true, text, coverage, source, focused: isFocused(element), singleLine: false, path }
}

/** The model's whole text; `undefined` when it does not give any. */
async function textOf(model: EditorModel): Promise<string | undefined> {
  const read = await attempt(() => model.read())
  return read && 'text' in read && typeof read.text === 'string' ? read.text : undefined
}

async function locateIn(model: EditorModel, { start, expected }: Place): Promise<LocateOutcome> {
  const text = await textOf(model)
  if (!model.locate || text === undefined) return 'unavailable'
  const place = relocate(text, expected, start)
  if (place === undefined) return 'stale'
  const end = place + expected.length
  if ((await model.locate(place, end)) === false) return 'unavailable'
  // Editors draw what has come into view with the next frame.
  await nextFrame()
  await nextFrame()
  const range = model.drawn?.().rangeToDom(place, end)
  if (range) scrollToRange(range)
  if (range) markRange(range)
  return 'located'
}

async function applyTo(
  model: EditorModel,
  edits: readonly Edit[],
  before: string,
): Promise<readonly ApplyOutcome[]> {
  const plan = planEdits(before, edits)
  if (plan.steps.length === 0) return outcomesOf(edits.length, before, plan, before)
  // Undo should be at hand.
  await attempt(() => model.focus?.())
  // Whether it throws or not: what came of it shows when it is read back.
  await attempt(() => model.replace?.(plan.steps))
  const read = async () => (await textOf(model)) ?? ''
  const after = await settle(undefined, read, (text) => text === plan.result)
  return outcomesOf(edits.length, before, plan, after)
}

/** What of a model is drawn now: nothing, where the page's code fails, so that no mark stays in a wrong place. */
function drawnOf(model: EditorModel): DrawnText {
  try {
    const drawn = model.drawn?.()
    if (typeof drawn?.text === 'string') return drawn
  } catch {
    // As below.
  }
  return { text: '', rangeToDom: () => undefined }
}

/** What the page's code gives; `undefined` when it fails or does not come to an end in time. */
async function attempt<Value>(work: () => Value | Promise<Value>): Promise<Value | undefined> {
  let timer: number | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = window.setTimeout(resolve, PATIENCE)
  })
  try {
    return await Promise.race([work(), late])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
