import type { Facet } from '../../facet'
import { atmosphereFaults, billingFaults, policyFaults, priceFaults, staffFaults } from './people'
import { availabilityFaults, communicationFaults, deliveryFaults, waitFaults } from './time'
import { accuracyFaults, cleanlinessFaults, damageFaults, foodFaults, safetyFaults, workFaults } from './work'

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
