import type { Certainty } from '../../../../shared/models/assessment'
import type { Platform } from '../../../../shared/models/review'
import { platformNames } from '../../../components/words'

/** What the rules of the sites have in common, as the end of "Yelp …". */
const asks: Readonly<Record<string, string>> = {
  P1: 'asks for one’s own experience.',
  P2: 'wants no reviews from people with a stake in it.',
  P3: 'does not allow threats, hate or attacks on a person.',
  P4: 'does not allow private data of a person.',
  P5: 'does not allow advertising in reviews.',
  P6: 'does not allow a demand that is tied to a review.',
  P9: 'wants an experience, not views on politics or employment.',
}

/** The places that look at a review when a business asks. */
const sites: ReadonlySet<Platform> = new Set(['yelp', 'facebook', 'angi', 'google', 'tripadvisor', 'trustpilot', 'x'])

/** Whether there is a site that could be asked to look. */
export const canBeAsked = (platform: Platform): boolean => sites.has(platform)

/** What the site asks of a review: "Yelp asks for one's own experience."; '' where no rule of the site is touched. */
export function siteRuleWords(rule: string, platform: Platform): string {
  const words = asks[rule]
  return words === undefined || !canBeAsked(platform) ? '' : `${platformNames[platform]} ${words}`
}

/** How plainly the words say it; never a probability. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  clear: 'clear words',
  possible: 'possible',
  weak: 'a weak hint',
}
