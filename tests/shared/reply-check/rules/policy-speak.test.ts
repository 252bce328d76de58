import { policySpeak } from '../../../../shared/reply-check/rules/policy-speak'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(policySpeak, {
  flags: [
    '«As per our policy», deposits are kept.',
    '«The contract is clear».',
    '«You agreed to the terms and conditions».',
    '«The sign clearly states» it.',
    'There is no «refund because sales are final».',
  ],
  passes: [
    'We hold the evening for one party, and that is why we ask for a deposit.',
    'The fee is on our price page.',
    'The sign is down now.',
    'Our hours were wrong on the door.',
    'We wrote new rules for ourselves.',
    'I read the contract with you gladly.',
    'A fee is never welcome.',
  ],
})
