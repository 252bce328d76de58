import { blame } from '../../../../shared/reply-check/rules/blame'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(blame, {
  flags: [
    '«You should have told» the waiter.',
    '«Had the instructions been read, this would not have» happened.',
    '«You ignored» the sign.',
    '«You clearly left it» in the sun.',
    '«Next time read» the menu.',
    '«If you had called, we could» have helped.',
  ],
  passes: [
    'You waited far too long and I am sorry.',
    'You should have been told.',
    "You shouldn't have to ask twice.",
    'If you would like to talk, call me.',
    'You asked for mild and the kitchen sent hot.',
    "You're right about the door.",
    'We should have called you.',
    'Next time we will call ahead.',
  ],
})
