import { price } from '../../../../shared/assessment/themes/price'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  price,
  {
    flags: [
      ['Way «too expensive» for a sandwich.', 'negative'],
      ['«Reasonable prices» and big plates.', 'positive'],
      ['«Worth every penny».', 'positive'],
      ['The «prices are ridiculous».', 'negative'],
    ],
    passes: ['A precious little shop.', 'I paid at the counter.', 'The price tag was blue.'],
  },
  unrated,
)
