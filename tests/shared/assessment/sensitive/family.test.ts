import { family } from '../../../../shared/assessment/sensitive/family'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  family,
  {
    flags: [
      '«My husband» loved it.',
      '«Our four year old» was with us.',
      '«I am 72 years old».',
      'She is in «third grade».',
      "«My late mother's» ring is missing.",
      'Hubby had the steak.',
      '«Kids were» bored.',
      'We took «Grandma» for lunch.',
      '«My mother in law» hated it.',
      '«Single mom» here, two jobs.',
      'He moved up a grade at «Roosevelt Middle».',
      "«I'm 23» and broke.",
      'I am eighty one years old.',
      'It was «our anniversary».',
      'My sister and her kids came along.',
      'They left «a seven year old» alone.',
      'I have «a 10 month old» at home.',
    ],
    passes: [
      'Our roof is a two year old roof.',
      "The Mother's Day brunch is good.",
      'A real mom and pop shop.',
      'Every grandma on the block goes there.',
      'The furnace is ten years old.',
      'I am 15 minutes away.',
      'He is one of the best.',
      'Family style plates.',
      'The owner and his son were kind.',
      'A family restaurant.',
      'It is 5 minutes away.',
      'The owner and his team.',
      'The kids menu is long.',
    ],
  },
  unrated,
)
