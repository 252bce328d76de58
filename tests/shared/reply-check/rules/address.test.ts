import { address } from '../../../../shared/reply-check/rules/address'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(address, {
  flags: [
    'Our driver went to «48 Alder Lane.»',
    '«Your house on Sycamore» has a locked gate.',
    'The team was «on Willow Terrace» for four hours.',
    'We delivered to «apartment 4B».',
  ],
  passes: [
    'We are at 12 Harbor Street.',
    'The street outside belongs to the city.',
    'Parking on Main Street is free after six.',
    'The house is busy on Fridays.',
    'The table by the window is yours to ask for.',
    'Our place is small and the room is loud.',
    'Stop by our shop on Harbor Street.',
  ],
})
