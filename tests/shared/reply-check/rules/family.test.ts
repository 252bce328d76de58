import { family } from '../../../../shared/reply-check/rules/family'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(family, {
  flags: [
    'I hope «your daughter» is better.',
    '«Your husband» told us it was fine.',
    ['«Little Owen» had a good nap.', { regulated: true, trade: 'daycare' }],
    '«A crying baby» is hard on everyone.',
    'Your «six-year-old» was on the bar stool.',
  ],
  passes: [
    'We are a family business.',
    "The soup is my grandmother's recipe.",
    'The kids menu is back.',
    ['For anything about a particular child please call.', { regulated: true, trade: 'daycare' }],
    'No family should wait that long.',
    'A 90 year old oven needs patience.',
    'Your business partner is welcome too.',
    'I talked it over with my husband.',
  ],
})
