import { address } from './address'
import { amount } from './amount'
import { card } from './card'
import { contact } from './contact'
import { family } from './family'
import { financial } from './financial'
import { health } from './health'
import { identifier } from './identifier'
import { legal } from './legal'
import { name } from './name'
import { plate } from './plate'
import { security } from './security'
import type { SensitiveRule } from './sensitive-rule'
import { visitDate } from './visit-date'

/** Details of a review that a public answer must not repeat. */
export const sensitiveRules: readonly SensitiveRule[] = [
  name,
  contact,
  address,
  identifier,
  card,
  plate,
  visitDate,
  amount,
  health,
  legal,
  financial,
  family,
  security,
]
