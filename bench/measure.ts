/** Something to be measured: `work` handles `count` reviews and may tell the seconds itself, where only a part counts. */
export type Contestant = {
  readonly name: string
  readonly count: number
  readonly work: () => unknown
  readonly note?: string
}

/** Reviews per second, the median of the rounds. */
export type Figure = { readonly name: string; readonly perSecond: number; readonly note: string }

/**
 * Measures contestants in turn, round by round, so that what else the machine does meets all of them alike.
 * The first round warms up and does not count.
 */
export async function measure(contestants: readonly Contestant[], rounds = 3): Promise<Figure[]> {
  const seconds = contestants.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { work }] of contestants.entries()) {
      const begun = performance.now()
      const told = await work()
      if (round > 0) seconds[at]?.push(typeof told === 'number' ? told : (performance.now() - begun) / 1_000)
    }
  }
  return contestants.map(({ name, count, note = '' }, at) => {
    const sorted = seconds[at]?.toSorted((a, b) => a - b) ?? []
    return { name, perSecond: count / (sorted[Math.floor(sorted.length / 2)] ?? 1), note }
  })
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
  const rule = width.map(size => '─'.repeat(size)).join('  ')
  return [line(head), rule.trimEnd(), ...rows.map(line)].join('\n')
}
