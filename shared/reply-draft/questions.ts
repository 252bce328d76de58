import type { ThemeId } from '../models/assessment'
import type { Profile } from '../models/profile'
import type { Goal, Situation } from '../models/reply'
import type { Subject } from './subject'

const ABOUT = {
  quality: 'the quality',
  staff: 'how people are treated',
  wait: 'the waiting',
  price: 'the prices',
  billing: 'bills and refunds',
  cleanliness: 'cleanliness',
  accuracy: 'mistakes in orders',
  communication: 'answering calls and messages',
  availability: 'what is on hand and when you are open',
  damage: 'handling things with care',
  safety: 'safety',
  atmosphere: 'the place itself',
  delivery: 'deliveries',
  policy: 'this rule',
} satisfies Record<ThemeId, string>

/** What the owner would have to tell before the reply can say more. Nothing is invented in its place. */
export function questionsFor(about: {
  readonly profile: Profile
  readonly situation: Situation
  readonly goal: Goal
  readonly subject: Subject
  readonly factsUsed: readonly string[]
}): string[] {
  const { profile, situation, goal, subject, factsUsed } = about
  const questions: string[] = []
  if (!profile.phone && !profile.email && situation !== 'praise')
    questions.push('Which phone number or e-mail may stand in a reply?')
  const theme = subject.faults[0]?.facet.theme
  const isComplaint = situation === 'valid-complaint' || situation === 'mixed'
  if (theme && factsUsed.length === 0 && !profile.regulated && isComplaint)
    questions.push(
      `Has anything changed about ${ABOUT[theme]} since this review? A fix in your profile can stand in the reply.`,
    )
  if (situation === 'policy-dispute' && factsUsed.length === 0)
    questions.push('What is the rule for, and where do customers see it before they pay?')
  if (situation === 'mistaken-identity')
    questions.push('Is there any chance that this was you, under another name or address?')
  if (goal === 'fact' && factsUsed.length === 0) questions.push('Which one fact should be set right?')
  return questions
}
