interface Item {
  readonly id: string
}

/** A list with an item put in the place of the one with its id, or at the end. */
export function withItem<T extends Item>(items: readonly T[], item: T): T[] {
  const has = items.some(({ id }) => id === item.id)
  return has ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item]
}

export function withoutItem<T extends Item>(items: readonly T[], id: string): T[] {
  return items.filter((item) => item.id !== id)
}

/** An id that no other item has. */
export function newId(kind: 'pack' | 'own'): string {
  return `${kind}-${crypto.randomUUID()}`
}
