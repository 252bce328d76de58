import { accuracy } from './accuracy'
import { atmosphere } from './atmosphere'
import { availability } from './availability'
import { billing } from './billing'
import { cleanliness } from './cleanliness'
import { communication } from './communication'
import { damage } from './damage'
import { delivery } from './delivery'
import { policy } from './policy'
import { price } from './price'
import { quality } from './quality'
import { safety } from './safety'
import { staff } from './staff'
import type { ThemeRule } from './theme'
import { wait } from './wait'

/** What a review is about, each with the polarity of the clause that speaks of it. */
export const themeRules: readonly ThemeRule[] = [
  quality,
  staff,
  wait,
  price,
  billing,
  cleanliness,
  accuracy,
  communication,
  availability,
  damage,
  safety,
  atmosphere,
  delivery,
  policy,
]
