import type { Assessment, SensitiveId } from '../models/assessment'

const NAMES = {
  name: 'Names',
  contact: 'Contact details',
  address: 'The address',
  identifier: 'The order or account number',
  card: 'Card digits',
  plate: 'The plate',
  'visit-date': 'The day and time',
  amount: 'What was paid or asked',
  health: 'Health',
  legal: 'Anything about claims or authorities',
  financial: 'Money troubles',
  family: 'Relatives and children',
  security: 'Codes, keys and absences',
} satisfies Record<SensitiveId, string>

/** What a public reply keeps out on purpose, for the owner, each kind once and in the order of the review. */
export function leftOutOf(assessment: Assessment): string[] {
  return [...new Set(assessment.sensitive.map(({ id }) => NAMES[id]))]
}
