import type { Profile } from '../models/profile'
import type { Goal, Situation } from '../models/reply'

/** What a reply could be for, with the reason as the owner reads it. */
export type GoalChoice = { readonly goal: Goal; readonly reason: string }

const REASONS = {
  retain: 'Somebody who complains is giving you another chance. Most come back when it is put right.',
  readers: 'Many more people read the reply than wrote the review. One line on how you work helps them.',
  fix: 'A change is the real answer, and readers see that you listen.',
  fact: 'One calm fact may be set right, after the person has been heard.',
  contact: 'The details belong in a call. The less stands in public, the better for both.',
  legal: 'The least said in public is the safest here. Speak to your insurer or a lawyer before you say more.',
  thank: 'A short, particular thank-you is enough. Selling under praise puts readers off.',
  calm: 'A kind, short answer lowers the heat. Readers side with whoever stays calm.',
} satisfies Record<Goal, string>

const BY_SITUATION = {
  'valid-complaint': ['retain', 'fix', 'readers', 'contact', 'calm'],
  mixed: ['retain', 'fix', 'readers', 'thank', 'contact'],
  praise: ['thank', 'readers'],
  'rating-only': ['contact', 'thank', 'calm'],
  'injury-or-illness': ['contact', 'legal'],
  discrimination: ['contact', 'calm', 'legal'],
  legal: ['legal', 'contact'],
  extortion: ['legal'],
  'mistaken-identity': ['fact', 'contact', 'calm'],
  'policy-dispute': ['retain', 'fact', 'readers', 'contact', 'calm'],
  'outside-control': ['readers', 'retain', 'fact', 'contact', 'calm'],
  'personal-attack': ['calm', 'contact'],
  regulated: ['contact', 'thank', 'legal', 'calm'],
} satisfies Record<Situation, readonly Goal[]>

const SITUATION_REASONS: Partial<Record<Situation, string>> = {
  extortion: 'Nothing is posted here. Keep what was written, report it, and follow the first steps.',
  'injury-or-illness': 'People first: concern and a call. Cause and fault stay out of public, and so does any denial.',
  discrimination: 'It is taken seriously and looked into by you, without a debate about motives in public.',
  regulated: 'Your trade may not confirm in public that somebody is a customer. The reply says nothing that would.',
  'mistaken-identity': 'It may be about another business. The reply says so politely and accuses nobody.',
}

/** The goals that make sense for a situation, the best first, with the reason for each. A fix or a fact must exist to be shown. */
export function goalsFor(situation: Situation, profile: Profile): readonly GoalChoice[] {
  const goals: readonly Goal[] = BY_SITUATION[situation]
  return goals
    .filter(
      goal =>
        (goal !== 'fix' || !!profile.fixes?.length) &&
        (goal !== 'fact' || !!profile.facts?.length || situation === 'mistaken-identity'),
    )
    .map((goal, place) => ({ goal, reason: (place === 0 && SITUATION_REASONS[situation]) || REASONS[goal] }))
}
