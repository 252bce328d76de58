import type { UrgencyTier } from '../../shared/models/assessment'

/** The class name of a level: `now` and `today` have a colour, `two` and `week` have none. */
export const levelClasses: Readonly<Record<UrgencyTier, 'now' | 'today' | 'two' | 'week'>> = {
  0: 'now',
  1: 'today',
  2: 'two',
  3: 'week',
}
