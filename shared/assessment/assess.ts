import type { Assessment, FairnessSignal, Language, UrgencySignal } from '../models/assessment'
import type { Place } from '../text/context'
import { readDocument } from '../text/document'
import { learnedChances, type LearnedChances } from '../text/learned-chances'
import { applyRule, compileRules } from '../text/rule'
import type { Span } from '../text/span'
import { fairnessRules } from './fairness'
import { readsAsEnglish, tellLanguage } from './language'
import { ruleDetails, themesOf } from './merge'
import { opinionMarks } from './polarity'
import type { AssessInput, ReviewScene } from './review-scene'
import { sensitiveRules } from './sensitive'
import { sensitiveOf } from './sensitive-details'
import { signalNetwork, type SignalLabel } from './signal-network'
import { themeRules } from './themes'
import { urgencyOf, urgencyRules } from './urgency'
import { matchesOf, soften, type UrgencyRule } from './urgency/urgency-rule'

export type { AssessInput } from './review-scene'

/** Grows with every change of the rules, so that stored assessments are made anew. */
export const assessmentVersion = 4

const scan = compileRules([...urgencyRules, ...fairnessRules, ...themeRules, ...sensitiveRules], [opinionMarks])

/**
 * Observes a review: how urgent, how fair, what about, what is private in it. Nothing is judged where the text is not
 * English; a rating without words has no themes.
 * @param review its text as imported; offsets of the answer count in its UTF-16 units
 */
export function assess(review: AssessInput): Assessment {
  const document = readDocument(review.text)
  const language = tellLanguage(document)
  if (language !== 'en' && language !== 'unknown') return nothing(language)
  const scene: ReviewScene = { document, review, hits: scan(document) }
  // Of words that nobody can place, only what must not leak is looked for: a phone number needs no language.
  if (language === 'unknown' && !readsAsEnglish(document))
    return { ...nothing(language), sensitive: ruleDetails(scene) }
  const learned = learnedChances(document, signalNetwork)
  const signals = urgentSignals(scene, learned)
  return {
    language,
    urgency: { tier: urgencyOf(signals), signals },
    fairness: fairnessOf(scene, learned),
    themes: themesOf(scene, signals),
    sensitive: sensitiveOf(scene),
  }
}

type Learned = LearnedChances<SignalLabel>

const nothing = (language: Language): Assessment => ({
  language,
  urgency: { tier: 3, signals: [] },
  fairness: [],
  themes: [],
  sensitive: [],
})

/** From this chance on, a sentence that no rule knows is taken for what the network takes it for. */
const LIKELY = 0.6

/**
 * Each signal once, at its most urgent place. Rules and the network hear each other: what both find unlikely is dropped,
 * what the network finds likely is added. Fire, threats and self-harm need no second voice.
 */
function urgentSignals(scene: ReviewScene, learned: Learned): UrgencySignal[] {
  const signals: UrgencySignal[] = []
  for (const rule of urgencyRules) {
    let worst: UrgencySignal | undefined
    for (const { start, end, value } of matchesOf(rule, scene))
      if (!worst || value < worst.tier) worst = { id: rule.id, tier: value, start, end }
    const heard = learned.get(`urgent ${rule.id}`)
    if (worst && (heard || worst.tier === 0)) signals.push(worst)
    else if (!worst && heard && heard.chance >= LIKELY) signals.push(addedSignal(rule, heard.place(), scene))
  }
  return signals.sort(byPlace)
}

const addedSignal = ({ id, tier }: UrgencyRule, place: Place, scene: ReviewScene): UrgencySignal => ({
  id,
  tier: soften(tier, place, scene),
  ...spanOf(place),
})
const spanOf = ({ start, end }: Place): Span => ({ start, end })

const CERTAIN = { clear: 2, possible: 1, weak: 0 } as const

/** Each observation once, where the words say it most plainly. */
function fairnessOf(scene: ReviewScene, learned: Learned): FairnessSignal[] {
  const signals: FairnessSignal[] = []
  for (const rule of fairnessRules) {
    let plainest: FairnessSignal | undefined
    for (const { start, end, value } of applyRule(rule, scene, scene.hits))
      if (!plainest || CERTAIN[value] > CERTAIN[plainest.certainty])
        plainest = { id: rule.id, certainty: value, rule: rule.siteRule, start, end }
    const heard = learned.get(`unfair ${rule.id}`)
    if (plainest) signals.push(plainest)
    else if (heard && heard.chance >= LIKELY)
      signals.push({ id: rule.id, certainty: 'possible', rule: rule.siteRule, ...spanOf(heard.place()) })
  }
  return signals.sort(byPlace)
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end
