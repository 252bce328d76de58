/** How fast something went: reviews per second, the median of several runs. */
export type Figure = { readonly name: string; readonly perSecond: number; readonly note: string }

/** Runs it once to warm up and `runs` times for the figure. `work` handles `count` reviews and may be given less time than a run. */
export async function measure(
  name: string,
  count: number,
  work: () => unknown,
  { runs = 3, note = '' }: { readonly runs?: number; readonly note?: string } = {},
): Promise<Figure> {
  await work()
  const seconds: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    await work()
    seconds.push((performance.now() - begun) / 1_000)
  }
  seconds.sort((a, b) => a - b)
  return { name, perSecond: count / (seconds[Math.floor(runs / 2)] ?? 1), note }
}

/** A table of the figures, each also as a multiple of the first. */
export function table(title: string, figures: readonly Figure[]): string {
  const first = figures[0]?.perSecond ?? 1
  const rows = figures.map(({ name, perSecond, note }) => [
    name,
    Math.round(perSecond).toLocaleString('en-US'),
    `${(perSecond / first).toPrecision(3)} ×`,
    note,
  ])
  const head = [title, 'reviews/s', 'of the first', '']
  const width = head.map((cell, at) => Math.max(cell.length, ...rows.map(row => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 1 || at === 2 ? cell.padStart(width[at] ?? 0) : cell.padEnd(width[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [
    line(head),
    width
      .map(size => '─'.repeat(size))
      .join('  ')
      .trimEnd(),
    ...rows.map(line),
  ].join('\n')
}
