/** An element as it was drawn: its name, its attributes, and what it holds. */
export type DrawnElement = [
  name: string,
  attributes: Record<string, string>,
  content: (DrawnElement | string)[],
]
