/** A stretch of a text in UTF-16 offsets, `end` excluded. */
export type Span = { readonly start: number; readonly end: number }

/** Whether two stretches share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
