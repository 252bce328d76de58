import { personalAttack } from '../../../../shared/assessment/fairness/personal-attack'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(personalAttack, {
  flags: [
    'lawyer|1|The owner is a greasy little weasel.',
    'restaurant|1|What a clown. Big mouth, tiny brain.',
    'boutique|1|Fat ugly witch behind the counter. Moron.',
    'clinic|1|She is the dumbest, laziest cow I know of.',
  ],
  passes: [
    'restaurant|2|The owner was rude when I asked about the bill.',
    'mover|1|He lied about the price: quoted 900 and charged 1,400.',
    'cafe|5|The barista is a beast, in the best way.',
    'hotel|2|The clerk was lazy: we waited an hour for a key she had in her hand.',
    'pizza|2|What a joke of a pizza.',
    'dentist|1|They are crooks, charged me twice for one filling and refused a refund.',
    'gym|3|I felt like an idiot on the rower.',
  ],
})
