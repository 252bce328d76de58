import type { Span } from '../../shared/text/span'

/** A piece of an editable element: where its characters stand in the whole text. */
export type TextPiece = { readonly node: Text | HTMLBRElement; readonly start: number; readonly length: number }

/** The text nodes and line breaks of an editable element; a plain-text editor makes several of them after Enter. */
export function textPieces(element: HTMLElement): TextPiece[] {
  const pieces: TextPiece[] = []
  let start = 0
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        pieces.push({ node: child, start, length: child.data.length })
        start += child.data.length
      } else if (child instanceof HTMLBRElement) {
        pieces.push({ node: child, start, length: 1 })
        start += 1
      } else walk(child)
    }
  }
  walk(element)
  return pieces
}

/** The text as the owner sees it. The last line break only gives the caret a line to stand on. */
export function readText(element: HTMLElement): string {
  const text = textPieces(element)
    .map(({ node }) => (node instanceof Text ? node.data : '\n'))
    .join('')
  return text.endsWith('\n') ? text.slice(0, -1) : text
}

/** The range of a stretch of the text; undefined where the text has changed beneath it. */
export function rangeOf(element: HTMLElement, span: Span, pieces = textPieces(element)): Range | undefined {
  const from = placeOf(pieces, span.start, false)
  const to = placeOf(pieces, span.end, true)
  if (!from || !to) return undefined
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function placeOf(
  pieces: readonly TextPiece[],
  offset: number,
  isEnd: boolean,
): { node: Node; offset: number } | undefined {
  const piece = isEnd
    ? pieces.find(({ start, length }) => offset > start && offset <= start + length)
    : pieces.find(({ start, length }) => offset >= start && offset < start + length)
  if (!piece) return undefined
  if (piece.node instanceof Text) return { node: piece.node, offset: offset - piece.start }
  const parent = piece.node.parentNode
  if (!parent) return undefined
  return { node: parent, offset: [...parent.childNodes].indexOf(piece.node) + (isEnd ? 1 : 0) }
}
