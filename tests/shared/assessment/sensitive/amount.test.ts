import { amount } from '../../../../shared/assessment/sensitive/amount'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  amount,
  {
    flags: [
      'They charged us 80 for it.',
      'He quoted eleven hundred and left.',
      'Somebody spent 600 in gift cards.',
      'Full detail 180 and it is clean.',
      'I lost two grand on this.',
      'It came to 1,200.00 in the end.',
      'He kept the «sixty dollars».',
      'They billed me for «45 euros».',
      'Paid «four hundred bucks» for nothing.',
      'They charged me «$318».',
      'I paid «180 bucks».',
      'He wants another «$1,900».',
      'A refund of «twelve hundred dollars» is due.',
    ],
    passes: [
      'They charged us 10% more.',
      'He took forty minutes.',
      'It cost us 3 hours.',
      'Quoted two weeks.',
      'We paid 2 visits to the shop.',
      'It was eighty degrees inside.',
      'Ten bucks cheaper than downtown.',
      'The session 101 course is for beginners.',
      'Tacos are $3 each.',
      'It is $289 a night.',
      'Ten out of ten.',
    ],
  },
  unrated,
)
