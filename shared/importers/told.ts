import type { DateOrder } from '../dates/parse-date'
import { monthNames } from '../models/month-names'

const one = (count: number, single: string, several: string): string => (count === 1 ? single : several)

/** Everything that reading says to the owner, in English, by id. Other languages word the same ids. */
export const importTexts = {
  // Rows that are no reviews. The first ten are named after their reasons.
  'no-content': 'No text and no rating. There is nothing to answer.',
  'summary-row': 'An average, not a review.',
  'repeated-header': 'The column names once more, not a review.',
  'column-count': 'This row has other columns than the rest, so its cells cannot be told apart.',
  'cut-off': 'The file ends in the middle of this one.',
  'not-json': 'This line cannot be read. It may be cut or damaged.',
  'written-by-the-business': 'Written by you, not by a customer.',
  'not-reviews': 'Not a review.',
  'bad-date': 'The date cannot be read.',
  'bad-rating': 'The rating cannot be read.',
  'breaks-off': (row: number) => `This file breaks off in row ${row}. The ${row - 1} rows before it can be read.`,
  'still-to-come': (date: string) => `${date} is still to come.`,
  'no-such-month': (date: string, month: number) => `${date} is not a day. There is no month ${month}.`,
  'month-zero': (date: string) => `${date} is not a day. There is no month 0.`,
  'day-zero': (date: string) => `${date} is not a day. There is no day 0.`,
  /** The month from 1. */
  'month-has': (date: string, month: number, days: number) =>
    `${date} is not a day. ${monthNames[month - 1]} has ${days}.`,
  'above-scale': (score: string, top: number) => `Score ${score} is above ${top}.`,

  // Files that are not read.
  'empty-file': 'This file is empty.',
  'empty-workbook': 'This workbook is empty.',
  'no-rows': 'This file has column names and no rows. Nobody has answered yet.',
  'no-reviews-in-file': 'No reviews were found in this file.',
  'no-reviews-in-here': 'No reviews were found in here.',
  'plain-text': 'This is plain text. No reviews were found in it.',
  'web-page': 'This is a web page. No reviews were found in it.',
  picture: 'This is a picture or another file without words. No reviews were found in it.',
  'other-table': 'This file does not hold reviews: nothing in it looks like what customers wrote.',
  'login-page': 'This is a login page: whoever saved it was not signed in. No reviews are in it.',
  'too-deep': 'This file is nested deeper than any review is. It was not read.',
  'archives-in-archives': 'Archives lie inside archives here, deeper than any export. Unpack it first.',
  'zip-bomb': 'This archive unpacks to far more than any reviews would. It was not opened.',
  'damaged-archive': 'This archive is damaged and cannot be opened.',
  'large-page': 'This page is too large to be read.',
  'large-workbook': 'This workbook is too large. Save its sheet as CSV and import that.',
  'pages-you-recommended': 'These are pages that you recommended, not reviews of your business.',
  'posts-of-yours': 'These are your own posts, not reviews.',
  'reviews-you-wrote':
    'These are reviews that you wrote about others. The reviews of your business are in Takeout under “Google Business Profile”.',

  // What to know of a file that was read.
  /** Of a part of a folder or archive: why it was not read. */
  'left-out': (why: string) => `Left out: ${why}`,
  'end-missing': 'The end of this file is missing. What stands before it was read.',
  'old-encoding': 'This file is in an old Windows encoding. Check that names such as José look right.',
  'damaged-letters': 'Some letters of this file are damaged and cannot be read.',
  'one-page': 'This file is one page of several. The other pages hold more reviews.',
  comments: 'These are comments, not reviews: they have no rating.',
  beginnings: (count: number, total: number) =>
    `These are ${count} of ${total} reviews, and only their beginnings. Yelp gives no more this way.`,
  gone: (count: number) =>
    `${one(count, 'One review', `${count} reviews`)} of an earlier file ${one(count, 'is', 'are')} gone from the site: this one lists the others without ${one(count, 'it', 'them')}.`,
  'not-in-part': (count: number) =>
    `${one(count, 'One review', `${count} reviews`)} that you have from before ${one(count, 'is', 'are')} not in this file. It looks like a part of the list, so nothing is marked as gone.`,
  'only-good-stars': (count: number) => `All ${count} ratings are 4 or 5 stars. This file may be a selection.`,
  'only-good': (count: number) => `All ${count} ratings are good ones. This file may be a selection.`,
  'made-up-times':
    'The collector made up the time of most reviews from “2 weeks ago” and the like. Evenkeel keeps no more of it than is true.',
  'rough-dates': 'Most dates were counted back from the day of the scrape (“2 weeks ago”), so they are rough.',
  'cut-texts': (count: number) =>
    `${one(count, 'One text is', `${count} texts are`)} cut off where the site says “more”. A fuller file will complete them.`,
  'same-length': (count: number, letters: number) =>
    `${count} texts are exactly ${letters} letters long. They look cut by the program that wrote the file.`,
  'full-sheet': 'This file has as many rows as a spreadsheet can hold. The rest may be missing.',
  'date-ambiguous': 'Nothing in this file shows whether the day or the month comes first. Check a few dates.',
  'text-shortened': 'A very long text was shortened.',
  'mojibake-repaired': 'Letters that an earlier program had garbled were put right. Check names such as José.',
  'rating-unread': 'Some ratings could not be read. Those reviews are kept without one.',
  'date-unread': 'Some dates could not be read. Those reviews are kept without one.',

  // What to know of a column.
  order: (order: DateOrder, example: string) =>
    `${order === 'day-first' ? 'Day first' : 'Month first'}, as in ${example}.`,
  'mixed-order': (order: DateOrder, example: string) =>
    `${order === 'day-first' ? 'Day first' : 'Month first'}, as in ${example}. Some dates are the other way round.`,
  'open-order': 'Check above which comes first.',
  'one-above': (score: string, top: number) =>
    `One of them says ${score}, which is above ${top}. That row is not read.`,
  'another-scale': (highest: number, top: number) =>
    `The highest is ${highest}, so this is read as a score out of ${top}, not as stars.`,
} satisfies Readonly<Record<string, string | ((...values: never[]) => string)>>

type ValuesOf<Text> = Text extends (...values: infer Values) => string ? Values : []
/** A text where one is wanted may be another thing that was told. */
type OrTold<Values extends readonly unknown[]> = {
  readonly [At in keyof Values]: Values[At] extends string ? Values[At] | Told : Values[At]
}

/** The texts of reading in one language. */
export type ImportTexts = {
  readonly [Id in keyof typeof importTexts]: (typeof importTexts)[Id] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string
}

/** Something that reading says: which text, and what stands in its gaps. */
export type Told = { readonly id: keyof ImportTexts; readonly values?: readonly (string | number | Told)[] }

/** Says something by its id. */
export const tell = <Id extends keyof ImportTexts>(
  id: Id,
  ...values: OrTold<ValuesOf<(typeof importTexts)[Id]>>
): Told => (values.length === 0 ? { id } : { id, values: values as Told['values'] & object })

/** What was told as a sentence: in English, or as the texts of another language word it. */
export function sentenceOf({ id, values = [] }: Told, texts: ImportTexts = importTexts): string {
  const text = texts[id] as string | ((...values: readonly (string | number)[]) => string)
  if (typeof text === 'string') return text
  return text(...values.map(value => (typeof value === 'object' ? sentenceOf(value, texts) : value)))
}
