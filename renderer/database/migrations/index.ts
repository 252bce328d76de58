import type { Migration } from '../migration'
import { followUps } from './0003-follow-ups'
import { reviews } from './0001-reviews'
import { work } from './0002-work'
import { listings } from './0004-listings'

/** Append-only: the place in this list is the version number. */
export const migrations: readonly Migration[] = [reviews, work, followUps, listings]
