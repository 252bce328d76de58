import { legal } from '../../../../shared/assessment/sensitive/legal'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  legal,
  {
    flags: [
      'I have retained a lawyer.',
      'The paperwork went in «at the courthouse».',
      'He kept my deposit, the landlord said no.',
      'My green card interview was a mess.',

      'I «filed a police report».',
      '«My lawyer will» write to you.',
      'We will see you in «small claims».',
      'They handled «my divorce».',
    ],
    passes: [
      'I am not suing anyone.',
      'A free trial class.',
      'It was on Channel 4.',
      'The food court was loud.',
      'It is criminal how good this is.',
      'The food court was full.',
      'Call it a day.',
    ],
  },
  unrated,
)
