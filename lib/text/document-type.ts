/** A kind of document (文种) as far as recognising it goes. */
export interface Recognisable {
  readonly id: string
  /** Tried on the title in the order of the list. */
  readonly titlePattern: RegExp
}

/** The first type whose pattern fits the title, or `undefined`. */
export function recogniseType(
  types: readonly Recognisable[],
  title: string | undefined,
): string | undefined {
  return title === undefined ? undefined : types.find((t) => t.titlePattern.test(title))?.id
}
