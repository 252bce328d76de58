import { delivery } from '../../../../shared/assessment/themes/delivery'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  delivery,
  {
    flags: [
      ['The «boxes were stone cold», cheese set like wax.', 'negative'],
      ['The sofa turned up ripped.', 'negative'],
      ['They left it in the rain.', 'negative'],
      ['It came still steaming.', 'positive'],
      ['The «driver left it on the» «wrong porch».', 'negative'],
      ['«Fast delivery».', 'positive'],
      ['It was «never delivered».', 'negative'],
      ['Everything came «well packed».', 'positive'],
    ],
    passes: [
      'They live in a box.',
      'The doctor delivered the news.',
      'I drove there myself.',
      'We packed for the trip.',
    ],
  },
  unrated,
)
