import { excuse } from '../../../../shared/reply-check/rules/excuse'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(excuse, {
  flags: [
    '«Two people called out, the oven was down, then the supplier was late and it was a holiday weekend».',
    '«The van broke down, the cook had the flu and the power went out».',
  ],
  passes: [
    'A part was on back order and we should have told you.',
    'We were one cook short and that is ours to fix.',
    'The oven was replaced, the floor was cleaned and the sign was moved.',
    'The line was long and nobody said why.',
    'Thank you for the note.',
    'The soup, the bread and the cake were cold.',
    'I am sorry about the wait.',
  ],
})
