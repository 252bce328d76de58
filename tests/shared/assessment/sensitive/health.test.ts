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
      'I have «a gluten allergy».',
      '«My dog was limping».',
      'I ended up with «seven stitches».',
      'Four of us spent the night «throwing up».',
      'My wife is seven months pregnant.',
      'He sliced my cuticle open.',
      'I use a wheelchair and could not get in.',
      'I have a root canal next week.',
      'We were told she has «dementia».',
      'The scooter ran over my foot.',
      "I told them I «can't have dairy».",
      'My cat would not eat for days.',
      'He «took two ibuprofen» and went to bed.',
      '«My lips were tingling» after one bite.',
      'We rushed her to «urgent care».',
    ],
    passes: [
      'The wings are to die for.',
      'Nobody got sick.',
      'I am sick of waiting.',
      'The AC was limping along.',
      'A healthy menu.',
      'The place is wheelchair accessible.',
      'They have an allergy menu.',
      'The apples were bruised fruit at best.',
      'A swollen door that will not shut.',
      'We walked past a shelf of swollen paperbacks.',
      'The filling in the pie was sweet.',
      'They fixed the drip under the sink.',
      'The leg of the table broke.',
      'They cut the back too short.',
      'The doctor theme of the escape room was fun.',
      'Hospital corners on the bed.',
    ],
  },
  unrated,
)
