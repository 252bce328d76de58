// Trains the network that marks the words of sensitive details: resources/models/details.json. It reads the vectors of
// resources/models/word-vectors.json, so train-signals.ts runs first.
//   npx tsx scripts/training/train-details.ts [--check]
// `--check` learns from four fifths and measures on the last one, word by word; nothing is written.
import { ruleDetails } from '../../shared/assessment/merge'
import { sensitiveRules } from '../../shared/assessment/sensitive'
import { sensitiveIds } from '../../shared/models/assessment'
import { readDocument } from '../../shared/text/document'
import { neighbourRows, TAG_NEIGHBOURS, TAG_REACH, tagWords } from '../../shared/text/learned-tags'
import { compileRules } from '../../shared/text/rule'
import { chanceOf, filtersOf, hear, learn, oddsOf, type Example, type Shape } from './learn'
import { readShippedVectors, writeNetwork } from './network-file'
import { reviewPassages } from './passages'

const FEWEST = 2
const scan = compileRules(sensitiveRules)
const args = process.argv.slice(2)
const say = (line: string) => console.log(line)
const labels = [...sensitiveIds, 'any']
const vectors = readShippedVectors()

const passages = reviewPassages().flatMap(({ text, rating, sensitive }) => {
  if (!sensitive) return []
  const document = readDocument(text)
  const review = { platform: 'google', rating, author: '', text } as const
  const marks = ruleDetails({ document, review, hits: scan(document) })
  return [{ sensitive, document, words: tagWords(document, marks), marks }]
})
const uses = new Map<string, number>()
for (const { words } of passages)
  for (const key of words.flatMap(({ stem, known }) => [stem, ...known])) uses.set(key, (uses.get(key) ?? 0) + 1)
const stems = [...uses].filter(([, count]) => count >= FEWEST).map(([stem]) => stem)
const rows = new Map(stems.map((stem, row) => [stem, row]))

const examples = passages.map(({ document, sensitive, words }) =>
  words.map((word, at): Example => {
    const { start = 0, end = 0 } = document.tokens[word.token] ?? {}
    const ids = new Set<string>(sensitive.filter(one => start < one.end && end > one.start).map(({ id }) => id))
    const window = Array.from({ length: 2 * TAG_REACH + 1 }, (_, place) => words[at + place - TAG_REACH]?.word)
    return {
      sentences: [Int32Array.from(window, near => (near === undefined ? -1 : (vectors.rows.get(near) ?? -1)))],
      grams: Int32Array.from(neighbourRows(words, at, stems.length, stem => rows.get(stem))),
      wanted: Int8Array.from(labels, label => (ids.has(label) || (label === 'any' && ids.size > 0) ? 1 : 0)),
    }
  }),
)
const shape: Shape = {
  widths: [2 * TAG_REACH + 1],
  filters: 32,
  overhang: false,
  labels: labels.length,
  grams: stems.length * (2 * TAG_NEIGHBOURS + 1),
  epochs: 9,
}
say(`${passages.length} passages, ${examples.flat().length} words, ${stems.length} stems`)

if (args.includes('--check')) {
  const weights = learn(
    examples.filter((_, at) => at % 5 !== 0),
    shape,
    vectors,
    say,
  )
  const filters = filtersOf(shape, weights, vectors)
  const asked = examples
    .filter((_, at) => at % 5 === 0)
    .flat()
    .map(example => {
      const { strongest } = hear(example.sentences, filters, shape.overhang)
      return { example, chances: oddsOf(strongest, example.grams, labels.length, weights).map(chanceOf) }
    })
  for (const [column, label] of labels.entries())
    for (const bound of [0.3, 0.5]) {
      let [hit, extra, miss] = [0, 0, 0]
      for (const { example, chances } of asked)
        if (chances[column]! >= bound) example.wanted[column] === 1 ? hit++ : extra++
        else if (example.wanted[column] === 1) miss++
      say(
        `${label} from ${bound}: precision ${(hit / (hit + extra || 1)).toFixed(2)}, recall ${(hit / (hit + miss || 1)).toFixed(2)}, ${hit + miss} words`,
      )
    }
} else {
  const weights = learn(examples, shape, vectors, say)
  writeNetwork('details', { shape, weights, labels, shipped: labels, grams: stems, blocks: 2 * TAG_NEIGHBOURS + 1 })
}
