import { health } from '../../../../shared/assessment/sensitive/health'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  health,
  {
    flags: [
      'My son «broke out in hives».',
      'I was «throwing up» all night.',
      'She «broke her wrist».',
      'I have a «gluten allergy».',
      '«My dog was limping».',
    ],
    passes: [
      'The wings are to die for.',
      'Nobody got sick.',
      'I am sick of waiting.',
      'The AC was limping along.',
      'A healthy menu.',
    ],
  },
  unrated,
)
