import type { ReplyRule } from '../reply-rule'
import { absolute } from './absolute'
import { accuses } from './accuses'
import { address } from './address'
import { admitsLiability } from './admits-liability'
import { amount } from './amount'
import { asksPrivate } from './asks-private'
import { blame } from './blame'
import { canned } from './canned'
import { contact } from './contact'
import { customerName } from './customer-name'
import { dismissive } from './dismissive'
import { excuse } from './excuse'
import { family } from './family'
import { financial } from './financial'
import { health } from './health'
import { identifier } from './identifier'
import { incentive } from './incentive'
import { length } from './length'
import { noAcknowledgement } from './no-acknowledgement'
import { noRoute } from './no-route'
import { noThanks } from './no-thanks'
import { nonApology } from './non-apology'
import { platformLimit } from './platform-limit'
import { pleading } from './pleading'
import { policySpeak } from './policy-speak'
import { profileLookup } from './profile-lookup'
import { promotion } from './promotion'
import { readingLevel } from './reading-level'
import { relation } from './relation'
import { repetition } from './repetition'
import { sarcasm } from './sarcasm'
import { security } from './security'
import { shouting } from './shouting'
import { staffDiscipline } from './staff-discipline'
import { thirdParty } from './third-party'
import { threat } from './threat'
import { visitDate } from './visit-date'

/** Every rule of the reply check: what must change, what is worth changing, small things. */
export const replyRules: readonly ReplyRule[] = [
  customerName,
  contact,
  address,
  identifier,
  visitDate,
  amount,
  health,
  financial,
  family,
  security,
  staffDiscipline,
  relation,
  asksPrivate,
  thirdParty,
  threat,
  incentive,
  accuses,
  admitsLiability,
  blame,
  nonApology,
  dismissive,
  policySpeak,
  sarcasm,
  pleading,
  shouting,
  absolute,
  excuse,
  promotion,
  profileLookup,
  repetition,
  platformLimit,
  canned,
  length,
  noRoute,
  noThanks,
  noAcknowledgement,
  readingLevel,
]
