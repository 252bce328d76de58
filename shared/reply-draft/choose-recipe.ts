import type { UrgencyId } from '../models/assessment'
import type { Goal, Situation } from '../models/reply'
import { ratingScore, type Rating } from '../models/review'
import type { Recipe } from './recipe'
import type { Subject } from './subject'
import { complaint, graveComplaint, graveLines, neutralAnswer, vagueComplaint } from './wordings/complaint'
import { mistaken, outsideControl, policyDispute } from './wordings/disputes'
import { discrimination, injury, legal, personalAttack } from './wordings/grave'
import { halfPraise, middling, mixed, mostlyGood } from './wordings/mixed'
import { plainPraise, praise } from './wordings/praise'
import { goodRating, nearlyRating, poorRating } from './wordings/rating-only'
import { regulated, regulatedMixed, regulatedPraise, regulatedRating } from './wordings/regulated'

/** What decides between the recipes of one situation. */
export type Circumstances = {
  readonly situation: Situation
  readonly goal: Goal
  readonly rating: Rating
  readonly subject: Subject
  readonly urgent: readonly UrgencyId[]
  /** The writer speaks as no customer: an advertisement, a rival, politics, somebody who was never there. */
  readonly distant: boolean
  /** There are no words, only a rating. */
  readonly wordless: boolean
  /** The few words name nothing. */
  readonly bare: boolean
  /** The owner has told something that fits. */
  readonly sayable: boolean
}

const GRAVE = Object.keys(graveLines) as (keyof typeof graveLines)[]
const POOR = 0.3
const MIDDLE = 0.45
const GOOD = 0.7
const BEST = 0.95

/** The urgent signal, if any, that makes a complaint a grave one. */
export const gravityOf = (urgent: readonly UrgencyId[]): keyof typeof graveLines | undefined =>
  GRAVE.find(id => urgent.includes(id))

/** The recipe for a review. The goal `legal` overrides every other, except that a regulated trade stays silent in its own way. */
export function chooseRecipe(circumstances: Circumstances): Recipe {
  const { goal, situation } = circumstances
  const plain = recipeFor(circumstances)
  const recipe = circumstances.sayable ? showing(goal, plain) : plain
  const shorter = goal === 'contact' || goal === 'calm' || goal === 'thank'
  return shorter && (situation === 'valid-complaint' || situation === 'mixed') ? shortened(recipe) : recipe
}

function recipeFor(circumstances: Circumstances): Recipe {
  const { situation, goal, rating, subject, urgent, distant, wordless, bare } = circumstances
  if (goal === 'legal' && situation !== 'regulated') return legal
  const score = ratingScore(rating)
  switch (situation) {
    case 'valid-complaint':
      if (gravityOf(urgent)) return graveComplaint
      if (distant) return neutralAnswer
      if (subject.faults.length > 0 && !bare) return complaint
      return (score ?? 0) >= GOOD ? middling : vagueComplaint
    case 'mixed':
      if (bare) return score === undefined || score >= GOOD ? goodRating : middling
      if (subject.faults.length > 0)
        return subject.merits.length > 0 ? mixed : (score ?? 0) >= GOOD ? mostlyGood : complaint
      // Good stars and nothing that can be named against them: what may have been missing is not worth a question.
      if ((score ?? 0) >= GOOD) return subject.merits.length > 0 ? praise : plainPraise
      return subject.merits.length > 0 ? halfPraise : middling
    case 'praise':
      if (bare && score !== undefined && score >= GOOD) return goodRating
      if (score !== undefined && score < POOR) return subject.merits.length > 0 ? halfPraise : middling
      return subject.merits.length > 0 ? praise : plainPraise
    case 'rating-only':
      if (score === undefined || score >= BEST) return goodRating
      if (score < MIDDLE) return poorRating
      return score >= GOOD ? nearlyRating : middling
    case 'injury-or-illness':
      return injury
    case 'discrimination':
      return discrimination
    case 'legal':
    case 'extortion':
      return legal
    case 'mistaken-identity':
      return mistaken
    case 'policy-dispute':
      return policyDispute
    case 'outside-control':
      return outsideControl
    case 'personal-attack':
      return distant ? neutralAnswer : personalAttack
    case 'regulated': {
      if (wordless && (score ?? 0) < GOOD) return regulatedRating
      if (urgent.length > 0 || (score ?? 0) < GOOD) return regulated
      return subject.faults.length > 0 ? regulatedMixed : regulatedPraise
    }
  }
}

/** Where the goal is to show a fix or a fact, the layouts that have a place for one. */
function showing(goal: Goal, recipe: Recipe): Recipe {
  if (goal !== 'fix' && goal !== 'fact' && goal !== 'readers') return recipe
  const layouts = recipe.layouts.filter(layout => layout.some(part => /^(?:change|fact)\??$/.test(part)))
  return layouts.length > 0 ? { ...recipe, layouts } : recipe
}

const SPARE = new Set(['second?', 'change?', 'glad?', 'act'])

/** The same recipe with the details left for the private conversation. */
function shortened(recipe: Recipe): Recipe {
  return {
    ...recipe,
    layouts: recipe.layouts.map(layout => layout.filter(pool => !SPARE.has(pool))),
    words: { min: 24, max: recipe.words.max },
  }
}
