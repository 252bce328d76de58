import { readingLevel } from '../../../../shared/reply-check/rules/reading-level'
import { replyCases } from '../../../helpers/reply-cases'

const hard =
  'We sincerely regret that the considerable delay you encountered regarding your anticipated installation appointment was occasioned by unforeseeable circumstances within our distribution organization, notwithstanding repeated communication'
const easy =
  'You waited two hours, and I am sorry. The part came late, and nobody called you to say so. We now call each morning with the time. I would like to hear the rest from you, so call me at 555-0127.'

replyCases(readingLevel, {
  flags: [`«${hard}».`, `Thank you. «${hard}». Call me.\nTess, owner`],
  passes: [
    easy,
    'We regret the considerable inconvenience occasioned.',
    `${easy} ${easy}`,
    ['Nous regrettons vivement les désagréments occasionnés. '.repeat(8), { assessment: { language: 'fr' } }],
    'One two three. '.repeat(20),
    '',
    '555-0127 '.repeat(40),
  ],
})
