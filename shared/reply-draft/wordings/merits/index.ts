import type { Facet } from '../../facet'
import { deedMerits } from './deeds'
import { detailMerits } from './details'
import { peopleMerits } from './people'
import { tasteMerits } from './tastes'
import { welcomeMerits } from './welcome'
import { qualityMerits, thingMerits } from './things'

/** What can go well, theme by theme; within a theme the particular before the general. */
export const merits: readonly Facet[] = [
  ...deedMerits,
  ...welcomeMerits,
  ...detailMerits,
  ...tasteMerits,
  ...qualityMerits,
  ...thingMerits,
  ...peopleMerits,
]
