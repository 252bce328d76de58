// What all learned networks are made of, and how one is learned.
import { listen, project, type Answers, type Filters } from '../../shared/text/network'

/** A passage as numbers: per sentence the rows of its words' vectors (-1 for none), the grams there, and what is wanted. */
export type Example = {
  readonly sentences: readonly Int32Array[]
  readonly grams: Int32Array
  /** By label: 1 wanted, 0 not, -1 not known. */
  readonly wanted: Int8Array
}

export type Vectors = { readonly values: Float32Array; readonly dimensions: number }

/** How a network looks at words, and how it is learned. */
export type Shape = {
  /** Filters look at so many words in a row; there are `filters` of each width. */
  readonly widths: readonly number[]
  readonly filters: number
  /** Whether a filter may hang over the ends of a sentence. */
  readonly overhang: boolean
  readonly labels: number
  readonly grams: number
  readonly epochs: number
}

/** What is learned. `filters[w]` runs by place in the window, then dimension, then filter; `dense` by filter, then label. */
export type Weights = {
  readonly filters: readonly Float32Array[]
  readonly thresholds: readonly Float32Array[]
  readonly dense: Float32Array
  readonly grams: Float32Array
  readonly bias: Float32Array
}

// Found by trying on cases outside the training, see docs/decisions/0017.
const RATE = 0.003
const GRAM_RATE = 3
const BATCH = 32
const POSITIVE = 2
const SHRINK = 1e-4
const FORGOTTEN = { words: 0.1, filters: 0.4, grams: 0.3 }
/** How much a word or pair counts beside the filters. */
export const GRAM = 0.5

/** The same numbers at every run. */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

/** Adam over one array of weights; `touched` rows alone where most are not. */
class Adam {
  private readonly mean: Float32Array
  private readonly spread: Float32Array
  readonly slopes: Float32Array
  constructor(private readonly weights: Float32Array) {
    this.mean = new Float32Array(weights.length)
    this.spread = new Float32Array(weights.length)
    this.slopes = new Float32Array(weights.length)
  }
  step(count: number, rate: number, shrink: number, from = 0, to = this.weights.length): void {
    const { weights, mean, spread, slopes } = this
    const one = 1 - 0.9 ** count
    const two = 1 - 0.999 ** count
    for (let at = from; at < to; at++) {
      const slope = slopes[at]! + shrink * weights[at]!
      slopes[at] = 0
      mean[at] = 0.9 * mean[at]! + 0.1 * slope
      spread[at] = 0.999 * spread[at]! + 0.001 * slope * slope
      weights[at]! -= (rate * (mean[at]! / one)) / (Math.sqrt(spread[at]! / two) + 1e-8)
    }
  }
}

/** What a passage makes of all filters: the strongest answer of each, the sentence and the window it comes from. */
export type Heard = Answers & { readonly sentences: Int32Array }

export function hear(sentences: readonly ArrayLike<number>[], filters: Filters, overhang: boolean): Heard {
  const count = filters.filterCount * filters.widths.length
  const heard = { strongest: new Float32Array(count), windows: new Int32Array(count), sentences: new Int32Array(count) }
  for (const [sentence, rows] of sentences.entries()) {
    const { strongest, windows } = listen(rows, filters, overhang)
    for (let at = 0; at < count; at++) {
      if (strongest[at]! <= heard.strongest[at]!) continue
      heard.strongest[at] = strongest[at]!
      heard.windows[at] = windows[at]!
      heard.sentences[at] = sentence
    }
  }
  return heard
}

/** The filters as they are now; what a word adds is worked out once, so they hold until the weights change. */
export function filtersOf({ widths, filters: filterCount }: Shape, weights: Weights, vectors: Vectors): Filters {
  const known = new Map<number, Float32Array>()
  const { values, dimensions } = vectors
  return {
    widths,
    filterCount,
    thresholds: weights.thresholds,
    addedBy: row => {
      const before = known.get(row)
      if (before) return before
      const vector = values.subarray(row * dimensions, (row + 1) * dimensions)
      const added = project(vector, widths, filterCount, weights.filters)
      known.set(row, added)
      return added
    },
  }
}

/** The odds of every label, by what was heard and by the grams. */
export function oddsOf(strongest: Float32Array, grams: Int32Array, labels: number, weights: Weights): Float32Array {
  const odds = Float32Array.from(weights.bias)
  for (let filter = 0; filter < strongest.length; filter++) {
    const value = strongest[filter]!
    if (value !== 0)
      for (let label = 0; label < labels; label++) odds[label]! += value * weights.dense[filter * labels + label]!
  }
  for (const gram of grams)
    for (let label = 0; label < labels; label++) odds[label]! += GRAM * weights.grams[gram * labels + label]!
  return odds
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/**
 * Learns by small batches; a part of the words, filters and grams is left out at every look.
 * @param groups examples that share their words are looked at together, which spares working out the same again
 */
export function learn(
  groups: readonly (readonly Example[])[],
  shape: Shape,
  vectors: Vectors,
  say: (line: string) => void,
): Weights {
  const random = makeRandom(7)
  const { labels, filters: count } = shape
  const normal = (spread: number) => () => spread * (random() + random() + random() + random() - 2) * Math.sqrt(3)
  const filled = (length: number, make: () => number) => Float32Array.from({ length }, make)
  const weights: Weights = {
    filters: shape.widths.map(width =>
      filled(width * vectors.dimensions * count, normal(Math.sqrt(2 / (width * vectors.dimensions)))),
    ),
    thresholds: shape.widths.map(() => new Float32Array(count)),
    dense: filled(count * shape.widths.length * labels, normal(0.05)),
    grams: new Float32Array(shape.grams * labels),
    bias: new Float32Array(labels).fill(-3.5),
  }
  const filterSteps = weights.filters.map(one => new Adam(one))
  const thresholdSteps = weights.thresholds.map(one => new Adam(one))
  const [denseSteps, gramSteps, biasSteps] = [new Adam(weights.dense), new Adam(weights.grams), new Adam(weights.bias)]
  const examples = groups.reduce((sum, group) => sum + group.length, 0)
  const all = shape.epochs * Math.ceil(examples / BATCH)
  let order = [...groups]
  let steps = 0
  for (let epoch = 0; epoch < shape.epochs; epoch++) {
    order = shuffle(order, random)
    const inOrder = order.flat()
    let loss = 0
    for (let from = 0; from < examples; from += BATCH) {
      steps++
      const rate = RATE * Math.max(0.03, 1 - steps / all)
      const batch = inOrder.slice(from, from + BATCH)
      const touched = new Set<number>()
      const now = filtersOf(shape, weights, vectors)
      for (const example of batch) loss += lookAt(example, now, batch.length, touched)
      for (const one of filterSteps) one.step(steps, rate, SHRINK)
      for (const one of thresholdSteps) one.step(steps, rate, 0)
      denseSteps.step(steps, rate, SHRINK)
      biasSteps.step(steps, rate, 0)
      for (const gram of touched) gramSteps.step(steps, rate * GRAM_RATE, SHRINK, gram * labels, (gram + 1) * labels)
    }
    say(`  epoch ${epoch + 1}: ${(loss / examples).toFixed(4)}`)
  }
  return weights

  function lookAt(example: Example, now: Filters, batch: number, touched: Set<number>): number {
    const sentences = example.sentences.map(rows => rows.map(row => (random() < FORGOTTEN.words ? -1 : row)))
    const { strongest, windows, sentences: places } = hear(sentences, now, shape.overhang)
    const kept = strongest.map(value => (random() < FORGOTTEN.filters ? 0 : value / (1 - FORGOTTEN.filters)))
    const grams = example.grams.filter(() => random() >= FORGOTTEN.grams)
    const odds = oddsOf(kept, grams, labels, weights)
    let loss = 0
    const errors = odds.map((odd, label) => {
      const wanted = example.wanted[label]!
      if (wanted < 0) return 0
      const chance = chanceOf(odd)
      loss -= Math.log(Math.max(1e-7, wanted === 1 ? chance : 1 - chance))
      return ((chance - wanted) * (wanted === 1 ? POSITIVE : 1)) / batch
    })
    for (const gram of grams) {
      touched.add(gram)
      for (let label = 0; label < labels; label++) gramSteps.slopes[gram * labels + label]! += GRAM * errors[label]!
    }
    for (let label = 0; label < labels; label++) biasSteps.slopes[label]! += errors[label]!
    for (let at = 0; at < kept.length; at++) {
      if (kept[at] === 0) continue
      let slope = 0
      for (let label = 0; label < labels; label++) {
        slope += errors[label]! * weights.dense[at * labels + label]!
        denseSteps.slopes[at * labels + label]! += kept[at]! * errors[label]!
      }
      slope /= 1 - FORGOTTEN.filters
      const wide = Math.floor(at / count)
      const filter = at % count
      thresholdSteps[wide]!.slopes[filter]! += slope
      const rows = sentences[places[at]!]!
      const slopes = filterSteps[wide]!.slopes
      for (let place = 0; place < shape.widths[wide]!; place++) {
        const row = rows[windows[at]! + place] ?? -1
        if (row < 0) continue
        for (let d = 0; d < vectors.dimensions; d++)
          slopes[(place * vectors.dimensions + d) * count + filter]! +=
            slope * vectors.values[row * vectors.dimensions + d]!
      }
    }
    return loss
  }
}
