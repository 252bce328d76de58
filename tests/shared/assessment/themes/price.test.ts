import { price } from '../../../../shared/assessment/themes/price'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  price,
  {
    flags: [
      ['Tuition goes up every spring.', 'negative'],
      ['Two grand for five minutes.', 'negative'],
      ['It came to less than he quoted.', 'positive'],
      ['The same pan is ten dollars more at the mall.', 'positive'],
      ['Way «too expensive» for a sandwich.', 'negative'],
      ['«Reasonable prices» and big plates.', 'positive'],
      ['«Worth every penny».', 'positive'],
      ['The «prices are ridiculous».', 'negative'],
    ],
    passes: [
      'The quote came on Monday.',
      'A precious little shop.',
      'I paid at the counter.',
      'The price tag was blue.',
    ],
  },
  unrated,
)
