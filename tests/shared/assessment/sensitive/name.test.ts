import { name } from '../../../../shared/assessment/sensitive/name'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  name,
  {
    flags: [
      'I like «Inez» a lot, she is careful.',
      'Been going to «Dev» for years and she is an artist.',
      'Our tech «Bo» was quick.',
      '«Destiny» killed this cut.',
      'Kudos to «Tasha B». at the desk.',
      'Our server «Kevin» was lovely.',
      'Ask for «Priya» at the desk.',
      '«Dr. Osei» fixed it.',
      'I spoke with «Maria Lopez» about it.',
      'The owner, «Raj», came out.',
    ],
    passes: [
      "My best waiter I've ever had.",
      'She had a Bloody Mary.',
      'Went to Costco because he was late.',
      'She called me a Karen.',
      'They took her to St. Vincent.',
      'It is on Cardinal Way.',
      'The John Dory was dry.',
      'The Caesar salad was fine.',
      'We went on Monday.',
      'Best Thai in Portland.',
      'They drove a Toyota.',
      'Grace under pressure is rare.',
    ],
  },
  unrated,
)
