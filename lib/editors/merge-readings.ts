import { areRelated } from '../page/element-path'
import type { Reading } from './reading'

/** What one frame of a tab gave, and from which side: its DOM, or an editor's own model. */
export interface FrameReading {
  readonly frameId: number
  readonly via: 'dom' | 'model'
  readonly reading: Reading
}

/**
 * The readings of a tab without those that show an editor a second time: a model knows its editor exactly, the DOM
 * what is drawn of it. While an input method composes, only the DOM's side knows, and the model has to wait.
 */
export function mergeReadings(
  dom: readonly FrameReading[],
  models: readonly FrameReading[],
): FrameReading[] {
  const known = models.filter(({ reading }) => reading.path !== undefined)
  const isDouble = ({ frameId, reading }: FrameReading) =>
    isSettled(reading) &&
    known.some((model) => model.frameId === frameId && showsSame(model.reading, reading))
  return [...dom.filter((reading) => !isDouble(reading)), ...known]
}

function isSettled(reading: Reading): boolean {
  return reading.ok || reading.reason !== 'composing'
}

function showsSame({ path: model }: Reading, { path: dom }: Reading): boolean {
  return model !== undefined && dom !== undefined && areRelated(model, dom)
}
