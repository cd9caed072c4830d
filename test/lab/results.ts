import { type Capability, capabilities } from './editors.ts'

/** What was seen of one capability: it held, the extension said that it is not to be had, or it broke. */
export type Outcome = 'holds' | 'declined' | 'broken'

/** What the contract tests saw, by the title of the editor or the suite. */
export class Results {
  readonly #outcomes = new Map<string, Map<Capability, Outcome>>()
  readonly #sources = new Map<string, string>()

  /** Runs a test's body and keeps how it went; a capability holds only when all its tests do. */
  async record(
    title: string,
    capability: Capability,
    wanted: Exclude<Outcome, 'broken'>,
    body: () => Promise<void>,
  ): Promise<void> {
    const outcomes = this.#outcomes.get(title) ?? new Map<Capability, Outcome>()
    this.#outcomes.set(title, outcomes)
    const isFirst = !outcomes.has(capability)
    const hasHeld = isFirst || outcomes.get(capability) !== 'broken'
    outcomes.set(capability, 'broken')
    await body()
    if (hasHeld) outcomes.set(capability, wanted)
  }

  /** Keeps the name under which the extension read the draft. */
  keepSource(title: string, source: string): void {
    this.#sources.set(title, source)
  }

  sourceOf(title: string): string | undefined {
    return this.#sources.get(title)
  }

  /** `undefined` for what was not tried. */
  of(title: string, capability: Capability): Outcome | undefined {
    return this.#outcomes.get(title)?.get(capability)
  }

  /** Whether each of them was tried to the end, but for what the table says cannot be. */
  areComplete(all: readonly Tried[]): boolean {
    return all.every(({ title, cannot }) =>
      capabilities.every((capability) => this.of(title, capability) ?? cannot?.[capability]),
    )
  }
}

interface Tried {
  readonly title: string
  readonly cannot?: Partial<Record<Capability, string>>
}
