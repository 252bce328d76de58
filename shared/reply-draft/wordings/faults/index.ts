import type { Facet } from '../../facet'
import { communicationFaults } from './answers'
import { accuracyFaults, damageFaults, safetyFaults } from './care'
import { cleanlinessFaults } from './cleanliness'
import { foodFaults } from './food'
import { billingFaults, policyFaults, priceFaults } from './money'
import { staffFaults } from './people'
import { atmosphereFaults } from './place'
import { availabilityFaults, deliveryFaults } from './reach'
import { waitFaults } from './time'
import { workFaults } from './work'

/** What can go wrong, theme by theme; within a theme the particular before the general. */
export const faults: readonly Facet[] = [
  ...waitFaults,
  ...deliveryFaults,
  ...availabilityFaults,
  ...communicationFaults,
  ...foodFaults,
  ...workFaults,
  ...accuracyFaults,
  ...damageFaults,
  ...safetyFaults,
  ...cleanlinessFaults,
  ...staffFaults,
  ...priceFaults,
  ...billingFaults,
  ...policyFaults,
  ...atmosphereFaults,
]
