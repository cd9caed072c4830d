/** A sentence that shares a run of this many Han characters with an evaluation text is not counted. */
const RUN = 12

const HAN_RUNS = /[㐀-鿿]+/gu

/** Every run of twelve Han characters of the texts that the model will be judged by. */
export class Leaks {
  private readonly runs = new Set<string>()

  add(text: string): void {
    for (const [han] of text.matchAll(HAN_RUNS)) {
      for (let i = 0; i + RUN <= han.length; i++) this.runs.add(han.slice(i, i + RUN))
    }
  }

  /** Whether a sentence shares a run with any of the texts added. */
  has(sentence: string): boolean {
    for (const [han] of sentence.matchAll(HAN_RUNS)) {
      for (let i = 0; i + RUN <= han.length; i++) {
        if (this.runs.has(han.slice(i, i + RUN))) return true
      }
    }
    return false
  }
}
