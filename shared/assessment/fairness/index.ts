import { conflict } from './conflict'
import { contradiction } from './contradiction'
import { demand } from './demand'
import type { FairnessRule } from './fairness-rule'
import { hate } from './hate'
import { hearsay } from './hearsay'
import { mismatch } from './mismatch'
import { notCustomer } from './not-customer'
import { outsideControl } from './outside-control'
import { personalAttack } from './personal-attack'
import { policyDispute } from './policy-dispute'
import { politics } from './politics'
import { privateInfo } from './private-info'
import { profanity } from './profanity'
import { promotion } from './promotion'
import { vague } from './vague'
import { wrongBusiness } from './wrong-business'

export type { FairnessRule } from './fairness-rule'

/** What the review itself shows that may make it hard to act on or touch a site's rule; never a verdict on the reviewer. */
export const fairnessRules = [
  notCustomer,
  wrongBusiness,
  hearsay,
  conflict,
  personalAttack,
  hate,
  profanity,
  privateInfo,
  promotion,
  demand,
  politics,
  vague,
  outsideControl,
  mismatch,
  policyDispute,
  contradiction,
] as const satisfies readonly FairnessRule[]
