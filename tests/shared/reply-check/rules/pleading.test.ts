import { pleading } from '../../../../shared/reply-check/rules/pleading'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(pleading, {
  flags: [
    '«Please, please give us another chance».',
    'We «have families to feed».',
    '«A review like this hurts» a small shop.',
    'I «cried all night after reading» this.',
    '«My rent depends» on these stars.',
  ],
  passes: [
    'I would welcome the chance to talk.',
    'Please call me.',
    'We are a small team of five.',
    'A loss like that hurts, and I am sorry.',
    'Thank you for the second chance.',
    'Our family cooks every day.',
    'It hurts to wait that long.',
  ],
})
