/** The runs of three words of a text, in lower case without punctuation. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')))
}

/** How much two texts share, 0 to 1: common runs of three words over those of the shorter text. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let common = 0
  for (const trigram of small) if (large.has(trigram)) common++
  return common / small.size
}
