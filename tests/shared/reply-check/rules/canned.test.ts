import { canned } from '../../../../shared/reply-check/rules/canned'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(canned, {
  flags: [
    '«Your feedback is important» to us.',
    '«Dear valued» customer, thank you.',
    'We apologize for «any inconvenience».',
    'We «strive for excellence in all» we do.',
    '«Customer satisfaction is our top» priority.',
  ],
  passes: [
    'Thank you for telling us about the draft.',
    'Thank you for the feedback.',
    'The wait was an inconvenience nobody needs.',
    'We take any report like this seriously.',
    'It is important to us that soup is hot.',
    'Thank you for taking the time to write this.',
    'Our top shelf is out of reach, you are right.',
  ],
})
