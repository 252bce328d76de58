/** Heights of the list in pixels, at a font size of 16: a review and the head of a group. The styles say the same, in rem. */
export const rowHeight = 74
export const headHeight = 28

/** A group on the screen: its first and last visible rows, counted within the group (`to` excluded). */
export type VisibleGroup = { readonly from: number; readonly to: number }

/** Which rows of each group lie in the window, with some to spare above and below. Heads count where a group has one. */
export function visibleRows(
  counts: readonly number[],
  scrollTop: number,
  height: number,
  head: number = headHeight,
  spare = 6,
  row: number = rowHeight,
): VisibleGroup[] {
  let top = 0
  return counts.map(count => {
    const first = top + head
    const from = clamp(Math.floor((scrollTop - first) / row) - spare, count)
    const to = clamp(Math.ceil((scrollTop + height - first) / row) + spare, count)
    top = first + count * row
    return { from, to: Math.max(from, to) }
  })
}

/** Where the list must be scrolled so that a row is whole on the screen; the present place if it is already. */
export function scrollToShow(
  counts: readonly number[],
  index: number,
  scrollTop: number,
  height: number,
  head: number = headHeight,
  row: number = rowHeight,
): number {
  let top = 0
  let before = 0
  for (const count of counts) {
    if (index < before + count) break
    before += count
    top += head + count * row
  }
  const rowTop = top + head + (index - before) * row
  // The head of the group stays on top of its rows while they scroll beneath it.
  if (rowTop - head < scrollTop) return Math.max(0, rowTop - head)
  return rowTop + row > scrollTop + height ? rowTop + row - height : scrollTop
}

const clamp = (value: number, count: number) => Math.min(count, Math.max(0, value))
