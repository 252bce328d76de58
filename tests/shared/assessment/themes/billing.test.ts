import { billing } from '../../../../shared/assessment/themes/billing'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  billing,
  {
    flags: [
      ['They «charged me twice».', 'negative'],
      ['They «refused to refund» my deposit.', 'negative'],
      ['He fixed it «at no charge».', 'positive'],
      ['There was «a hidden fee on» the invoice.', 'negative'],
    ],
    passes: ['They put one manager in charge of the event.', 'Bill came to the door.', 'I paid by card.'],
  },
  unrated,
)
