import { delivery } from '../../../../shared/assessment/themes/delivery'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  delivery,
  {
    flags: [
      ['The «driver left it on the» «wrong porch».', 'negative'],
      ['«Fast delivery».', 'positive'],
      ['It was «never delivered».', 'negative'],
      ['Everything came «well packed».', 'positive'],
    ],
    passes: ['The doctor delivered the news.', 'I drove there myself.', 'We packed for the trip.'],
  },
  unrated,
)
