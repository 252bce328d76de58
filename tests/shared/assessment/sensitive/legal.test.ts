import { legal } from '../../../../shared/assessment/sensitive/legal'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  legal,
  {
    flags: [
      'I «filed a police report».',
      '«My lawyer will» write to you.',
      'We will see you in «small claims».',
      'They handled «my divorce».',
    ],
    passes: ['It is criminal how good this is.', 'The food court was full.', 'Call it a day.'],
  },
  unrated,
)
