import { address } from '../../../../shared/assessment/sensitive/address'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  address,
  {
    flags: [
      'They drove to «48 Alder Lane.»',
      'I live at «1200 NE 7th Ave, Apt 4B».',
      'We are in «apartment 12» and waited.',
    ],
    passes: ['The shop on Main Street is closed.', 'It took 3 hours to drive.', '2 large pizzas came cold.'],
  },
  unrated,
)
