import type { Platform } from '../../../../shared/models/review'

/** The places that look at a review when a business asks. */
const sites: ReadonlySet<Platform> = new Set(['yelp', 'facebook', 'angi', 'google', 'tripadvisor', 'trustpilot', 'x'])

/** Whether there is a site that could be asked to look. */
export const canBeAsked = (platform: Platform): boolean => sites.has(platform)
