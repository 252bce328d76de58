import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { assess } from '../shared/assessment/assess'
import { clauseScores } from '../shared/assessment/clause-scores'
import { fairnessRules } from '../shared/assessment/fairness'
import { tellLanguage } from '../shared/assessment/language'
import { themesOf } from '../shared/assessment/merge'
import { opinionMarks } from '../shared/assessment/polarity'
import type { AssessInput, ReviewScene } from '../shared/assessment/review-scene'
import { sensitiveRules } from '../shared/assessment/sensitive'
import { sensitiveOf } from '../shared/assessment/sensitive-details'
import { signalNetwork } from '../shared/assessment/signal-network'
import { themeRules } from '../shared/assessment/themes'
import { urgencyRules } from '../shared/assessment/urgency'
import { matchesOf } from '../shared/assessment/urgency/urgency-rule'
import { readDocument } from '../shared/text/document'
import { learnedChances } from '../shared/text/learned-chances'
import { applyRule, compileRules } from '../shared/text/rule'
import { measure, table, type Contestant } from './measure'

/** Sentences of reviews, joined until they have about this many characters. */
const LENGTH = 400
const REVIEWS = 1_000
/** So many are parsed by compromise, which takes long. */
const FEW = 100
/** So many go through one part together, so that the clock is looked at seldom. */
const PACK = 50
const ROUNDS = 5

/**
 * Prints what the assessment of a review costs on one thread, in seconds of the processor: beside what wink-nlp and
 * compromise need to read the same texts, as a multiple of one pass over the characters, and part by part.
 */
export async function benchAssessment(): Promise<void> {
  const reviews = readReviews()
  const texts = reviews.map(({ text }) => text)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`${texts.length} reviews of ${Math.round(characters / texts.length)} characters`)
  console.log(
    `First review, with everything that is made ready for it: ${milliseconds(() => assess(reviews[0]!))} ms\n`,
  )

  const wink = winkNlp(winkModel)
  const figures = await measure(
    [
      timed('Evenkeel, language and models included', reviews, assess),
      timed('wink-nlp, full pipeline', texts, text => wink.readDoc(text).sentences().out()),
      timed('compromise, full parse', texts.slice(0, FEW), text => nlp(text).json() as unknown),
      timed('one pass over the characters', texts, codesOf),
    ],
    ROUNDS,
  )
  console.log(table('Assessment, one thread', figures))
  console.log('')
  for (const [name, seconds] of partsOf(reviews))
    console.log(`${name.padEnd(46)} ${((seconds / reviews.length) * 1e6).toFixed(1).padStart(7)} µs a review`)
}

function readReviews(): AssessInput[] {
  const folder = resolve('resources/training/reviews')
  const texts: string[] = []
  let text = ''
  for (const file of readdirSync(folder).sort())
    for (const line of readFileSync(resolve(folder, file), 'utf8').split('\n')) {
      if (line === '') continue
      text += `${text === '' ? '' : ' '}${(JSON.parse(line) as { readonly text: string }).text}`
      if (text.length < LENGTH) continue
      texts.push(text)
      text = ''
    }
  return texts.slice(0, REVIEWS).map((written, at) => ({
    platform: 'yelp',
    author: 'Dana P.',
    text: written,
    rating: { kind: 'stars', value: 1 + (at % 5) },
    date: { value: '2026-05-04', precision: 'day', raw: '2026-05-04' },
  }))
}

const secondsOf = (work: () => void): number => {
  const { user, system } = process.cpuUsage()
  work()
  const after = process.cpuUsage()
  return (after.user - user + after.system - system) / 1e6
}

const milliseconds = (work: () => void): number => Math.round(secondsOf(work) * 1_000)

const timed = <Item>(name: string, items: readonly Item[], read: (item: Item) => unknown): Contestant => ({
  name,
  count: items.length,
  work: () => secondsOf(() => items.forEach(item => void read(item))),
})

function codesOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}

/** What each part of the assessment costs for all these reviews, in seconds: the least of some rounds. */
function partsOf(reviews: readonly AssessInput[]): ReadonlyMap<string, number> {
  const scan = compileRules([...urgencyRules, ...fairnessRules, ...themeRules, ...sensitiveRules], [opinionMarks])
  const least = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const spent = new Map<string, number>()
    for (let from = 0; from < reviews.length; from += PACK) {
      const pack = reviews.slice(from, from + PACK)
      const part = <Value>(name: string, work: (at: number) => Value): Value[] => {
        let made: Value[] = []
        const seconds = secondsOf(() => void (made = pack.map((_, at) => work(at))))
        spent.set(name, (spent.get(name) ?? 0) + seconds)
        return made
      }
      const documents = part('words and sentences', at => readDocument(pack[at]!.text))
      part('language', at => tellLanguage(documents[at]!))
      const hits = part('scan: rules, context, opinions', at => scan(documents[at]!))
      const scenes = pack.map((review, at): ReviewScene => ({ document: documents[at]!, hits: hits[at]!, review }))
      part('network of sentences', at => learnedChances(documents[at]!, signalNetwork))
      part('urgency', at => urgencyRules.map(rule => matchesOf(rule, scenes[at]!)))
      part('fairness', at => fairnessRules.map(rule => applyRule(rule, scenes[at]!, scenes[at]!.hits)))
      part('learned table of themes', at => clauseScores(documents[at]!))
      part('themes', at => themesOf(scenes[at]!))
      part('sensitive details', at => sensitiveOf(scenes[at]!))
    }
    for (const [name, seconds] of spent) least.set(name, Math.min(seconds, least.get(name) ?? Infinity))
  }
  return least
}
