import type { UrgencyTier } from '../../shared/models/assessment'
import { en } from '../messages/en'

/** The class name of a level: `now` and `today` have a colour, `two` and `week` have none. */
export const levelClasses: Readonly<Record<UrgencyTier, 'now' | 'today' | 'two' | 'week'>> = {
  0: 'now',
  1: 'today',
  2: 'two',
  3: 'week',
}

// For callers that do not take the catalogue yet.
export const {
  platforms: platformNames,
  levels: levelNames,
  states: stateNames,
  themes: themeNames,
  urgency: urgencyNames,
  fairness: fairnessNames,
  sensitive: sensitiveNames,
  goals: goalNames,
  severities: severityNames,
  language: languageName,
  count: countWord,
} = en.words
export const { list: listWords, capital: capitalized } = en.locale
