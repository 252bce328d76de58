import { threat } from '../../../../shared/reply-check/rules/threat'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(threat, {
  flags: [
    '«Our lawyer will be in touch».',
    '«We keep recordings of everything».',
    '«Take this down or» we «go to court».',
    'We «have you on camera».',
    '«Words like these can have consequences».',
    '«We know where you live».',
    'You are «no longer welcome» here.',
  ],
  passes: [
    'I would rather talk this over with you directly.',
    'Nobody should feel unwelcome.',
    ['Our attorneys aim to call back within a day.', { regulated: true, trade: 'lawyer' }],
    'The camera shop next door closes at five.',
    'We keep a record of every delivery temperature.',
    'If you filed a police report, call me and I will help.',
    'You are always welcome.',
    'I kept a loaf for you.',
  ],
})
