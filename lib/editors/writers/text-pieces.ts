/** A stretch of one of an editor's text elements, in UTF-16 units of that element's own text. */
export interface TextPiece {
  readonly element: Element
  readonly start: number
  readonly end: number
}

/**
 * The stretches of text elements that a range covers, first to last; those of which it covers nothing are left out.
 * @param isContent tells the editor's text from the fillers between it
 */
export function piecesOf(
  range: Range,
  root: Element,
  selector: string,
  isContent: (text: Text) => boolean,
): TextPiece[] {
  return [...root.querySelectorAll(selector)]
    .filter((element) => range.intersectsNode(element))
    .map((element) => pieceOf(range, element, isContent))
    .filter(({ start, end }) => end > start)
}

function pieceOf(range: Range, element: Element, isContent: (text: Text) => boolean): TextPiece {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let passed = 0
  let start: number | undefined
  let end = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    if (!isContent(text)) continue
    if (range.intersectsNode(text)) {
      const from = text === range.startContainer ? range.startOffset : 0
      start ??= passed + from
      end = passed + (text === range.endContainer ? range.endOffset : text.length)
    }
    passed += text.length
  }
  return { element, start: start ?? 0, end }
}
