import { billing } from '../../../../shared/assessment/themes/billing'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  billing,
  {
    flags: [
      ['They kept charging the card until May.', 'negative'],
      ['Double what we agreed on the phone.', 'negative'],
      ['Quoted $90 by text, $160 at the desk.', 'negative'],
      ['Still being charged in June.', 'negative'],
      ['They «charged me twice».', 'negative'],
      ['They «refused to refund» my deposit.', 'negative'],
      ['He fixed it «at no charge».', 'positive'],
      ['There was «a hidden fee on» the invoice.', 'negative'],
    ],
    passes: [
      'The woman at the desk waved.',
      'They gave us another charger.',
      'They put one manager in charge of the event.',
      'Bill came to the door.',
      'I paid by card.',
    ],
  },
  unrated,
)
