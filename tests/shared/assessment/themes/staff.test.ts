import { staff } from '../../../../shared/assessment/themes/staff'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  staff,
  {
    flags: [
      ['The «waitress was rude».', 'negative'],
      ['Our «mechanic was honest» and «patient» with us.', 'positive'],
      ['He «rolled his eyes» at me.', 'negative'],
      ['The «owner went above and beyond».', 'positive'],
      ['«Nobody apologized».', 'negative'],
    ],
    passes: [
      'I have been patient for weeks.',
      'The manager works on Fridays.',
      'It was kind of a long drive.',
      'I am an honest man.',
    ],
  },
  unrated,
)
