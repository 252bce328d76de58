import type { Match } from '../../text/rule'
import { countReading, gradeOf } from '../reading-level'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** The school year above which a public reply is work to read, and the words below which a formula says nothing. */
const GRADE = 9
const ENOUGH = 20

/** Long words in long sentences. */
export const readingLevel: ReplyRule = {
  id: 'reading-level',
  title: 'Hard to read',
  severity: 'suggest',
  message: 'Long words in a long sentence. Cut it in two, and say it as you would at the counter.',
  why: 'People read replies on a phone, in passing, and many read them in a second language. Short sentences of everyday words sound like a person; long ones like a letter from an office.',
  source: 'Kincaid et al. 1975; R12',
  readOn: '2026-11-24',
  example: {
    marks:
      'We sincerely regret that the considerable delay you encountered regarding your anticipated installation appointment was occasioned by unforeseeable circumstances within our distribution organization, notwithstanding repeated communication.',
    leaves: 'You waited two hours, and I am sorry. The part came late, and nobody called you. We call now.',
  },
  find: findHardSentence,
}

function* findHardSentence(scene: ReplyScene): Iterable<Match<Ruling>> {
  // The formula knows English words alone.
  if (scene.context.assessment.language !== 'en') return
  const { tokens, sentences } = scene.document
  const counts = countReading(tokens.slice(0, scene.signatureFrom))
  if (counts.words < ENOUGH || gradeOf(counts) <= GRADE) return
  let hardest: { readonly start: number; readonly end: number } | undefined
  let most = 0
  for (const { start, end, first, last } of sentences) {
    if (first >= scene.signatureFrom || last - first + 1 <= most) continue
    most = last - first + 1
    hardest = { start, end }
  }
  if (hardest) yield { ...hardest, value: {} }
}
