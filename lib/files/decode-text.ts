import { FileError } from './file-fault'

/** How many bytes decide about a text without a byte order mark. */
const SAMPLE = 4096

/**
 * Decodes a text file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else UTF-16 by its look, else GB 18030.
 * Line ends become `\n`, as in an editor. Throws `FileError` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text === undefined || isBinary(text)) throw new FileError('not-text')
  return text.replace(/\r\n?/gu, '\n')
}

function decode(bytes: Uint8Array): string | undefined {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return tryDecode(bytes, marked)
  const order = wideOrder(bytes)
  if (order !== undefined) return tryDecode(bytes, order)
  return tryDecode(bytes, 'utf-8') ?? wideChinese(bytes) ?? tryDecode(bytes, 'gb18030')
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark shows by the zero bytes of its line feeds and figures; no other encoding has any. */
function wideOrder(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  if (even === odd) return undefined
  // 一 is U+4E00: a few zeros stand in the other half as well.
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** UTF-16 of Han characters alone has no zero byte; then its high bytes are those of 一 to 鿿 and of 。 */
function wideChinese(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const sample = tryDecode(bytes.subarray(0, SAMPLE), encoding) ?? ''
    if (/^[\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+$/u.test(sample)) {
      // The same bytes may be GB 18030: that is a text of common characters, this one then of rare ones.
      const other = tryDecode(bytes.subarray(0, SAMPLE), 'gb18030')
      if (other === undefined || commonShare(sample) > commonShare(other)) {
        return tryDecode(bytes, encoding)
      }
    }
  }
  return undefined
}

/** The share of characters among the most frequent of Chinese prose. */
function commonShare(text: string): number {
  const common = text.match(
    /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动，。、]/gu,
  )
  return (common?.length ?? 0) / Math.max(text.length, 1)
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Pictures and programs decode as GB 18030 now and then; but they are full of control characters. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/u.test(text)
}
