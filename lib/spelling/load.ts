import { readModel } from './model-file'
import { unseal } from './seal'
import { StatisticalSpeller } from './speller'

/** Makes a speller of the model as the extension ships it, unpacked and sealed; throws with what is wrong with it. */
export function openSpeller(sealed: Uint8Array): StatisticalSpeller {
  const model = unseal(sealed)
  if (!model) throw new Error("the speller's model: not as it was built")
  return makeSpeller(model)
}

/** Makes a speller of an unpacked model; throws with what is wrong with the bytes. */
export function makeSpeller(model: Uint8Array): StatisticalSpeller {
  const reading = readModel(model)
  if (!reading.ok) throw new Error(`the speller's model: ${reading.reason}`)
  return new StatisticalSpeller(reading.model)
}
