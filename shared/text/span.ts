/** A stretch of a text in UTF-16 offsets, `end` excluded. */
export type Span = { readonly start: number; readonly end: number }

/** Whether two stretches share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Which of some spans overlap another one, for spans that are asked for in the order of the text: each is passed once,
 * so that a long text costs in proportion.
 * @param sorted in the order of their starts
 */
export function overlapsInOrder<S extends Span>(sorted: readonly S[]): (span: Span) => S[] {
  let from = 0
  return span => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= span.start) from++
    const found: S[] = []
    for (let at = from; at < sorted.length; at++) {
      const one = sorted[at]
      if (!one || one.start >= span.end) break
      if (one.end > span.start) found.push(one)
    }
    return found
  }
}
