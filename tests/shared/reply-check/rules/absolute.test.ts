import { absolute } from '../../../../shared/reply-check/rules/absolute'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(absolute, {
  flags: [
    '«This will never» happen again.',
    'We «guarantee» a warm plate.',
    '«Our food is always» safe.',
    'We are «100%» sure of it.',
    '«We never» make mistakes.',
  ],
  passes: [
    'We now check each bag.',
    "You're always welcome.",
    'A fee is never welcome.',
    "I can't guarantee a date yet.",
    'As always, thank you.',
    'We never meant to rush you.',
    'We are always happy to talk.',
    'Nobody should ever wait that long.',
  ],
})
