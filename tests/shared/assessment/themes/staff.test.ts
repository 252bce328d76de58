import { staff } from '../../../../shared/assessment/themes/staff'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  staff,
  {
    flags: [
      ['He waved us off.', 'negative'],
      ['She never looked at me.', 'negative'],
      ['They treat you like family.', 'positive'],
      ['He sat on the floor with our old dog.', 'positive'],
      ['The «waitress was rude».', 'negative'],
      ['Our «mechanic was honest» and «patient» with us.', 'positive'],
      ['He «rolled his eyes» at me.', 'negative'],
      ['The «owner went above and beyond».', 'positive'],
      ['«Nobody apologized».', 'negative'],
    ],
    passes: [
      'They never looked at the car.',
      'The chairs are soft.',
      'I have been patient for weeks.',
      'The manager works on Fridays.',
      'It was kind of a long drive.',
      'I am an honest man.',
    ],
  },
  unrated,
)
