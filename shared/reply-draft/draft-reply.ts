import type { Assessment, Polarity, UrgencyId } from '../models/assessment'
import type { Profile } from '../models/profile'
import type { Draft, Goal, Step } from '../models/reply'
import { ratingScore, type Rating, type Review } from '../models/review'
import { chooseRecipe } from './choose-recipe'
import { asSentences, compose } from './compose'
import { prepareFilling } from './filling'
import { goalsFor } from './goals'
import { leftOutOf } from './left-out'
import { internalNote } from './internal-note'
import { isForeign, foreignReply } from './other-language'
import { inOwnVoice } from './own-voice'
import { privateMessage } from './private-message'
import { questionsFor } from './questions'
import type { Recipe } from './recipe'
import { isBare, isDistant, isWordless, silenceOf, situationOf } from './situation'
import { readSubject } from './subject'
import { forTone } from './tone'
import { tradeGroup, type TradeGroup } from './trade'
import { inTone } from './voice'
import { bareRoutes, emailRoutes, phoneRoutes } from './wordings/shared'

/** What a draft is made from. */
export type DraftInput = {
  readonly profile: Profile
  readonly review: Pick<Review, 'id' | 'platform' | 'rating' | 'author' | 'text' | 'date'> & { readonly trade?: string }
  readonly assessment: Assessment
  /** What the owner wants of the reply; the best one for the situation where absent. */
  readonly goal?: Goal
  /** The owner's recent replies, which the draft should not sound like. */
  readonly earlierReplies?: readonly string[]
  /** Counts the times that another wording was asked for: 0, 1, 2 … */
  readonly variant?: number
  /** The first steps of the urgent signals. */
  readonly steps?: readonly Step[]
}

/**
 * Drafts the public reply, the private message and the internal note for one review. The same input gives the same draft.
 * @param accepts whether a public reply may be shown: whoever asks has the check at hand, drafting does not know it
 */
export function draftReply(input: DraftInput, accepts: (reply: string) => boolean = () => true): Draft {
  const { profile, review, assessment, steps = [] } = input
  const situation = situationOf(review, assessment, profile)
  const choices = goalsFor(situation, profile)
  const goal = input.goal ?? choices[0]?.goal ?? 'contact'
  const silence = silenceOf(assessment)
  const date = review.date?.value
  const subject = readSubject(review.text, assessment, profile.trade, leaningOf(review.rating))
  const urgent = pressing(assessment, profile.trade)
  const { filling, offered } = prepareFilling({
    profile,
    review: { ...review, date },
    assessment,
    situation,
    goal,
    subject,
    urgent,
  })
  const tone = profile.tone ?? 'plain'
  const chosen = chooseRecipe({
    situation,
    goal,
    rating: review.rating,
    subject,
    urgent,
    distant: isDistant(assessment),
    wordless: isWordless(review.text),
    bare: isBare(review.text, subject),
    sayable: offered.length > 0,
  })
  const voiced = inOwnVoice(profile, forTone(withRoutes(chosen, profile), tone), filling)
  const foreign = isForeign(assessment.language)
  const reply = silence ? undefined : foreign ? foreignReply(input) : writeReply()
  const leftOut = leftOutOf(assessment)
  const factsUsed = [
    ...new Set(offered.filter(({ clause }) => saysIt(reply, inTone(clause, tone))).map(({ id }) => id)),
  ]
  const questions = questionsFor({ profile, situation, goal, subject, factsUsed })
  const reason = choices.find(choice => choice.goal === goal)?.reason ?? ''
  return {
    situation,
    goal,
    public: reply,
    private: privateMessage({ input, situation, silence, subject, filling }),
    note: internalNote({ input, situation, silence, foreign, leftOut, factsUsed, questions }),
    reason,
    steps,
    factsUsed,
    leftOut,
    questions,
  }

  function signed(body: string): string {
    return `${voiced.greeting}${inTone(body, tone)}\n${voiced.signOff}${profile.signature}`
  }

  /** Earlier wordings of the same review count as replies not to sound like. */
  function writeReply(): string | undefined {
    const others = [...(input.earlierReplies ?? [])]
    const seed = `${review.id} ${review.text}`
    for (let variant = 0; ; variant++) {
      const body = compose(voiced.recipe, voiced.filling, variant === 0 ? seed : `${seed} #${variant}`, {
        words: voiced.recipe.words,
        others,
        accepts: one => accepts(signed(one)),
      })
      if (body === undefined) return undefined
      const text = signed(body)
      if (variant >= (input.variant ?? 0)) return text
      others.push(text)
    }
  }
}

/** Who may be stranded: a parcel that does not come leaves nobody in the cold. */
const STRANDING: readonly TradeGroup[] = ['home', 'repair', 'lodging', 'events', 'office', 'other']

/** The urgent signals that make sense in a trade. */
function pressing({ urgency }: Assessment, trade: string): UrgencyId[] {
  const ids = urgency.signals.map(({ id }) => id)
  return STRANDING.includes(tradeGroup(trade)) ? ids : ids.filter(id => id !== 'stranded')
}

/** How a rating leans where it leans clearly. */
function leaningOf(rating: Rating): Polarity | undefined {
  const score = ratingScore(rating)
  return score === undefined ? undefined : score >= 0.7 ? 'positive' : score < 0.3 ? 'negative' : undefined
}

/** Whether a reply contains a clause, whatever its first letter and its contractions became. */
function saysIt(reply: string | undefined, clause: string): boolean {
  const said = asSentences(clause).slice(1, -1).toLowerCase()
  return reply?.toLowerCase().includes(said) ?? false
}

const ROUTES = ['route', 'call']

/** A recipe whose ways to talk fit the contact that the profile has. */
function withRoutes(recipe: Recipe, profile: Profile): Recipe {
  const general = profile.phone ? phoneRoutes : profile.email ? emailRoutes : bareRoutes
  const usable = (template: string): boolean =>
    (profile.phone !== undefined || !template.includes('{phone}')) &&
    (!!(profile.phone ?? profile.email) || !template.includes('{contact}'))
  const pools = Object.fromEntries(
    ROUTES.filter(name => recipe.layouts.some(layout => layout.includes(name))).map(name => {
      const own = (recipe.pools[name] ?? []).filter(usable)
      return [name, own.length > 0 ? own : general]
    }),
  )
  return { ...recipe, pools: { ...recipe.pools, ...pools } }
}
