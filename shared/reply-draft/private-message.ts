import type { SensitiveId } from '../models/assessment'
import type { Situation } from '../models/reply'
import type { Platform } from '../models/review'
import type { DraftInput } from './draft-reply'
import type { silenceOf } from './situation'
import type { Subject } from './subject'
import type { Filling } from './template'
import { inTone, voiceOf } from './voice'
import { asksByTheme, asksByUrgency } from './wordings/asks'

/** Sites on which the business can write to a reviewer; elsewhere there is only the phone. */
const WRITABLE: readonly Platform[] = ['yelp', 'facebook', 'angi', 'x', 'email', 'survey', 'chat', 'website']

/** Details that help to find the case and may stand in a private message. */
const HELPFUL: readonly SensitiveId[] = ['identifier', 'visit-date', 'amount', 'address']

type About = {
  readonly input: DraftInput
  readonly situation: Situation
  readonly silence: ReturnType<typeof silenceOf>
  readonly subject: Subject
  readonly filling: Filling
}

/** The private message, or the notes for a call where the site has no private channel. */
export function privateMessage(about: About): string {
  const { input, situation, silence, subject } = about
  if (silence === 'extortion')
    return 'Nothing is written to them. Do not answer, bargain or pay. Keep the words, the sender and the time.'
  if (silence === 'violence') return 'Nothing is written to them. Danger now means 911. Then the site and the police.'
  if (silence === 'self-harm')
    return (
      'Only if you know them: "I read what you wrote and I am worried about you. You matter more than any of this. ' +
      'You can call or text 988 at any hour, and I am here too." Danger now means 911.'
    )
  if (situation === 'praise' || (situation === 'rating-only' && subject.faults.length === 0 && !input.profile.phone))
    return 'Nothing needs saying in private. Tell whoever was praised.'
  return WRITABLE.includes(input.review.platform) && situation !== 'injury-or-illness'
    ? message(about)
    : callNotes(about)
}

function message({ input, situation, subject, filling }: About): string {
  const { profile, assessment } = input
  const { plural } = voiceOf(profile.signature)
  const [We, am, me] = plural ? (['We', 'we are', 'us'] as const) : (['I', 'I am', 'me'] as const)
  const name = filling.nouns['name']?.text
  const contact = [profile.phone, profile.email].filter(part => part !== undefined).join(' or ')
  const reach = contact === '' ? '' : ` You can also reach ${me} at ${contact}.`
  const thing = filling.nouns['thing']?.text
  const asks = asksOf({ input, subject })
  const known = knownDetails(input)
  const lines = profile.regulated
    ? [
        'Hello,',
        `Thank you for writing. ${We} would like to listen by phone rather than in a message, to protect your privacy${contact === '' ? '' : `: ${contact}`}. There is no need to send any details here.`,
      ]
    : situation === 'legal'
      ? ['Hello,', `${We} have read what you wrote and take it seriously.${reach}`]
      : [
          `Hello${name === undefined ? '' : ` ${name}`},`,
          `Thank you for writing${thing === undefined ? '' : ` about ${thing}`}. ${We} would like to put this right with you, not only answer in public.`,
          ...(asks.length > 0 ? [`It would help to know ${asks.join(', and ')}.`] : []),
          ...(known.length > 0 ? [`${We} have ${known.join(', ')} from your review, so no need to repeat that.`] : []),
          ...(assessment.urgency.tier <= 1 ? [`If talking is easier, ${am} glad to listen.`] : []),
          `You can answer right here.${reach}`,
        ]
  return `${inTone(lines.join('\n'), profile.tone ?? 'plain')}\n${profile.signature}`
}

function callNotes({ input, situation, subject }: About): string {
  const { profile } = input
  const asks = asksOf({ input, subject })
  const known = profile.regulated ? [] : knownDetails(input)
  const say =
    situation === 'injury-or-illness'
      ? '“I read what happened, and I wanted to hear how you all are.”'
      : situation === 'discrimination'
        ? '“I read what you wrote. I am sorry to hear it, and I want to listen first.”'
        : '“I read your review and wanted to hear it from you. What would put it right?”'
  const leaveOut =
    situation === 'injury-or-illness'
      ? 'causes, blame, money, “nobody else complained”'
      : situation === 'legal'
        ? 'the facts of the case, blame, offers'
        : 'excuses, the review itself and its stars'
  return [
    'Notes for a call. This site has no private messages, so the public reply asks them to call.',
    `Say: ${say}`,
    `Ask: ${asks.length > 0 ? asks.join(' · ') : 'what happened · what would put it right'}`,
    ...(known.length > 0 ? [`At hand: ${known.join(' · ')}`] : []),
    `Leave out: ${leaveOut}`,
  ].join('\n')
}

function asksOf({ input, subject }: Pick<About, 'input' | 'subject'>): string[] {
  const urgent = input.assessment.urgency.signals.flatMap(({ id }) => asksByUrgency[id] ?? [])
  if (urgent.length > 0) return [...new Set(urgent)].slice(0, 4)
  return subject.faults.slice(0, 1).flatMap(({ facet }) => asksByTheme[facet.theme])
}

function knownDetails({ assessment, review }: DraftInput): string[] {
  return assessment.sensitive
    .filter(({ id }) => HELPFUL.includes(id))
    .map(({ start, end }) => `“${review.text.slice(start, end).replace(/\s+/g, ' ')}”`)
    .slice(0, 4)
}
