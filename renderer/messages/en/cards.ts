import { locale } from './locale'
import { words } from './words'

const { capital, counted, plural } = locale

/** Reviews without a file: pasted from a page, or written by hand. */
export const cards = {
  back: 'Back',
  backCommand: 'Back to the import',
  look: 'Look it over',
  lookCommand: 'Look the reviews over before they are saved',
  lookAt: (count: number) => `Look over ${words.count(count)} reviews`,
  notSaved: 'Nothing is saved yet. You look it over next.',
  pasteFirst: 'Paste something first.',
  writeFirst: 'Write down what was said first.',
  /** As the source is named among the imports. */
  names: { paste: 'Pasted reviews', 'by-hand': 'Written by hand' },
  hand: {
    title: 'Write down what was said.',
    note: 'By phone, in the shop, on a card. Nobody but you sees it.',
    only: 'What you were told',
    one: (place: number) => `Number ${place}`,
    another: 'Write another one',
  },
  paste: {
    title: 'Paste reviews from a page.',
    label: 'What you copied',
    note: 'On the page, mark the reviews from the first name to the last word, copy them, and paste them here. Names, days, stars and your answers are found by themselves.',
    found: (count: number) =>
      `${capital(words.count(count))} ${plural(count, { one: 'review', other: 'reviews' })} found`,
    allFrom: 'All of them from',
    several: 'Several places',
    one: (place: number, all: number) => `Review ${place} of ${all}`,
    anew: 'The reviews were found anew, and what you had corrected is gone.',
    leftOut: 'Left one out.',
    putCursor: 'Put the cursor where the second review begins, then split.',
  },
  name: 'Name',
  day: 'Day',
  rating: 'Rating',
  place: 'Where it was said',
  text: 'What was said',
  reply: 'Your answer, as it stands there',
  elsewhere: 'In the shop, or elsewhere',
  noRating: 'No rating',
  stars: (stars: number) => counted(stars, { one: 'star', other: 'stars' }),
  recommends: 'Recommends you',
  recommendsNot: 'Does not recommend you',
  split: 'Split at the cursor',
  join: 'Join to the one above',
  leaveOut: 'Leave this one out',
  noDay: 'Left empty: date unknown.',
  unknownDay: 'No day is known by this. Try October 12, 2026.',
  /** A day (`YYYY-MM-DD`) in a spelling that the reading of dates knows. */
  written: (day: string) => locale.day(day, 'day-year'),
}
