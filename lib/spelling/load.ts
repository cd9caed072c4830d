import { readModel } from './model-file'
import { StatisticalSpeller } from './speller'

/**
 * Unpacks a model and makes a speller of it.
 * @param packed the gzipped model file
 * @returns rejects with what is wrong when the file is missing, cut off or of another version
 */
export async function loadSpeller(
  packed: ReadableStream<BufferSource>,
): Promise<StatisticalSpeller> {
  const unpacked = packed.pipeThrough(new DecompressionStream('gzip'))
  return makeSpeller(new Uint8Array(await new Response(unpacked).arrayBuffer()))
}

/** Makes a speller of an unpacked model; throws with what is wrong with the bytes. */
export function makeSpeller(model: Uint8Array): StatisticalSpeller {
  const reading = readModel(model)
  if (!reading.ok) throw new Error(`the speller's model: ${reading.reason}`)
  return new StatisticalSpeller(reading.model)
}
