import { profileLookup } from '../../../../shared/reply-check/rules/profile-lookup'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(profileLookup, {
  flags: ['We read «your other reviews».', 'We «looked you up».', '«Your profile shows» one review.'],
  passes: [
    'I read your review twice.',
    'We looked into it.',
    'Other reviews say the same, and you are right.',
    'Look us up any time.',
    'Your words matter.',
    'Our profile had the wrong hours.',
    'I found the cause.',
  ],
})
