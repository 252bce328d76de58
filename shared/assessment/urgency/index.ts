import type { UrgencyTier } from '../../models/assessment'
import { allergy } from './allergy'
import { dataFraud } from './data-fraud'
import { discrimination } from './discrimination'
import { extortion } from './extortion'
import { foodIllness } from './food-illness'
import { gasFire } from './gas-fire'
import { harassment } from './harassment'
import { ignored } from './ignored'
import { injury } from './injury'
import { leaving } from './leaving'
import { legal } from './legal'
import { productHazard } from './product-hazard'
import { selfHarm } from './self-harm'
import { spreading } from './spreading'
import { stranded } from './stranded'
import { theft } from './theft'
import { unsafeWork } from './unsafe-work'
import type { UrgencyRule } from './urgency-rule'
import { violence } from './violence'
import { vulnerable } from './vulnerable'

export type { UrgencyRule } from './urgency-rule'

/** What cannot wait, most pressing first. */
export const urgencyRules = [
  gasFire,
  violence,
  selfHarm,
  allergy,
  foodIllness,
  injury,
  unsafeWork,
  productHazard,
  harassment,
  discrimination,
  vulnerable,
  legal,
  dataFraud,
  theft,
  extortion,
  stranded,
  spreading,
  leaving,
  ignored,
] as const satisfies readonly UrgencyRule[]

/** The tier of a review: the lowest among its signals, 3 where there is none. */
export const urgencyOf = (signals: readonly { readonly tier: UrgencyTier }[]): UrgencyTier =>
  signals.reduce<UrgencyTier>((tier, signal) => (signal.tier < tier ? signal.tier : tier), 3)
