import { nonApology } from '../../../../shared/reply-check/rules/non-apology'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(nonApology, {
  flags: [
    "We're «sorry you feel that way».",
    '«Sorry if the wait bothered you».',
    '«I am sorry but» the sign is clear.',
    'We «regret that was your impression».',
    '«If anyone was rude, we apologize».',
    'We are «sorry you were unhappy».',
  ],
  passes: [
    "I'm sorry about the wait.",
    'I am sorry we kept you waiting.',
    'I am sorry, and if you would like to talk, call me.',
    'If you call, ask for me.',
    "I'm sorry this took so long.",
    'I am so sorry for your loss.',
    'If I can help, call 555-0127.',
    'Sorry about the cold soup.',
  ],
})
