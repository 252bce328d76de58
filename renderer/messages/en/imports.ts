import type { DateOrder } from '../../../shared/dates/parse-date'
import { locale } from './locale'
import { words } from './words'

const { capital, list, number, plural } = locale
const small = (count: number) => capital(words.count(count))
const rows = (count: number) => (count === 1 ? 'One row' : `${number(count)} rows`)
/** "one review", "1,284 reviews". */
const reviews = (count: number) => (count === 1 ? 'one review' : `${number(count)} reviews`)
const them = (count: number) => plural(count, { one: 'it', other: 'them' })

/** Importing: choose, look over, keep. */
export const imports = {
  start: {
    title: 'Drop a file anywhere, or choose one.',
    note: 'CSV, Excel, JSON, a ZIP or a saved page. Evenkeel looks at what is in it, and you look it over before anything is saved.',
    files: 'Choose files',
    folder: 'Choose a folder',
    noFile: 'Or without a file',
    paste: 'Paste reviews',
    pasteCommand: 'Paste reviews from a page',
    write: 'Write one by hand',
    writeCommand: 'Write a review by hand',
    whereFrom: 'Where such files come from',
    /** Where owners get a file of their reviews. */
    sources: [
      {
        title: 'Google',
        how: 'takeout.google.com: choose only Google Business Profile, and import the ZIP as it comes.',
      },
      {
        title: 'Yelp',
        how: 'Yelp has no export for owners. Copy the reviews from your page and paste them here, save the page with Ctrl S (⌘ S), or use the table of a service that collected them.',
      },
      {
        title: 'Facebook',
        how: 'Copy the recommendations from your page and paste them here, or use the table of the service that collected them. Your own download holds comments alone.',
      },
      {
        title: 'Angi',
        how: 'Paste them from your page, or use the table of a service that read it, or your own list of old letter grades.',
      },
      {
        title: 'Surveys',
        how: 'Google Forms, SurveyMonkey and Typeform: download all responses as CSV.',
      },
      {
        title: 'E-mails, calls and cards',
        how: 'Any table with a row for each: say once what its columns are, and Evenkeel remembers.',
      },
    ],
  },

  past: {
    title: 'Imported before',
    when: 'When',
    files: 'Files',
    new: 'New',
    changed: 'Changed',
    notRead: 'Not read',
    gone: 'Gone',
    links: 'Report and undo',
    save: 'Save the report',
    saveOf: (files: string) => `Save the report of ${files}`,
    undo: 'Undo this import',
    undoOf: (files: string) => `Undo the import of ${files}`,
    saved: 'Saved.',
    undone: (files: string) => `The import of ${files} is taken back.`,
    notUndone: 'That import could not be taken back. Nothing was changed.',
    /** "yelp.csv and 2 more". */
    more: (names: readonly string[], rest: number) => `${names.join(', ')} and ${number(rest)} more`,
    ask: 'Take this import back?',
    yes: 'Take it back',
    no: 'Keep it',
    goes: (imported: number) => `${number(imported)} ${plural(imported, { one: 'review goes', other: 'reviews go' })}`,
    becomes: (updated: number) =>
      `${number(updated)} ${plural(updated, { one: 'review becomes', other: 'reviews become' })} what they were before`,
    changedNothing: 'It changed nothing that shows.',
    workGoes: (count: number) =>
      `Your reply or your steps go with ${count === 1 ? 'one of them' : `${number(count)} of them`}.`,
  },

  side: {
    notSaved: 'Nothing is saved yet.',
    note: 'Look it over first. You can undo a whole import later, too.',
    new: 'New reviews',
    changed: 'Changed since last time',
    edited: 'Edited by the customer',
    completed: 'Now in full',
    answered: 'Answered on the site',
    known: 'Already known, left as they are',
    notRead: 'Not read',
    rowsIn: (files: number) => (files === 1 ? 'Rows in this file' : `Rows in ${words.count(files)} files`),
    gone: 'Gone from the site',
    returned: 'Back on the site',
    live: 'Your copied replies that are live now',
    missing: 'Your copied replies that are not on the site',
    counts: {
      new: (count: number) => `${number(count)} new`,
      changed: (count: number) => `${number(count)} changed`,
      known: (count: number) => `${number(count)} known`,
      notRead: (count: number) => `${number(count)} not read`,
    },
    noRows: 'No rows',
    checkColumns: 'New to Evenkeel: check the columns',
    checkDates: (title: string) => `${title}: check the dates`,
    byColumns: 'A table, read by its columns',
    inFull: (title: string) => `${title}, read in full`,
  },

  bar: {
    cancelCommand: 'Cancel the import',
    cancel: 'Cancel',
    addCommand: 'Add what was read',
    add: (imported: number, updated: number) =>
      updated === 0
        ? `Add ${number(imported)}`
        : imported === 0
          ? `Update ${number(updated)}`
          : `Add ${number(imported)}, update ${number(updated)}`,
    addFirst: 'Add',
    keepNews: 'Keep what changed',
    done: 'Done',
    stays: 'Reading stays on this computer.',
    joinsSample: 'These join the sample business. Leave it in Settings to start with your own.',
    reading: 'Reading. Nothing is saved yet.',
    saving: 'Saving. Cancel takes all of it back.',
    failed: 'Nothing was saved.',
    nothingToAdd: 'There is nothing here to add.',
    added: (imported: number, updated: number) =>
      updated === 0
        ? `Added ${reviews(imported)}.`
        : imported === 0
          ? `Updated ${reviews(updated)}.`
          : `Added ${number(imported)}, updated ${number(updated)}.`,
    nothingNew: 'Nothing new.',
    allKnown: 'Nothing new. All of it was known already.',
    gone: (count: number) =>
      `${capital(reviews(count))} ${plural(count, { one: 'is', other: 'are' })} gone from the site.`,
  },

  progress: {
    reading: 'Reading',
    readingTitle: 'Reading.',
    savingTitle: 'Saving.',
    saving: 'Saving',
    firstRows: 'Looking at the first rows.',
    backup: 'Keeping a backup first.',
    rows,
    rate: (count: number) => `${number(count)} a second`,
    almost: 'almost there',
    seconds: (count: number) => `about ${number(count)} seconds left`,
    minutes: (count: number) => (count === 1 ? 'about a minute left' : `about ${number(count)} minutes left`),
  },

  failed: {
    title: 'The import stopped.',
    note: 'Nothing was saved, and your files are as they were. Choose them again to try once more.',
    previewGone: 'What was read is gone, because another window looked at other files.',
  },

  file: {
    again: 'Reading it again.',
    onePart: 'Read from',
    parts: 'Read from these parts:',
    part: (name: string, count: number) => `${name} (${number(count)})`,
    remember: 'Remember these columns for the next file of this kind',
    delimiters: { comma: 'commas', semicolon: 'semicolons', tab: 'tabs', bar: 'bars' },
    partedBy: (delimiter: string) => `parted by “${delimiter}”`,
    plainText: (encoding: string) => `plain text in ${encoding}`,
    sheet: 'a sheet of a workbook',
    hasNames: 'first row holds the names',
    noNames: 'no row holds names',
  },

  dates: {
    title: 'What comes first in the dates?',
    answered: 'As you said. It is remembered for the next file of this kind.',
    open: (examples: readonly string[], order: DateOrder) =>
      `Nothing in the file shows it: ${examples.join(', ')}. For now, the ${order === 'day-first' ? 'day' : 'month'} is taken to come first.`,
    orders: { 'month-first': 'The month', 'day-first': 'The day' } satisfies Readonly<Record<DateOrder, string>>,
    reads: (order: string, example: string, day: string) => `${order}: ${example} is ${day}`,
  },

  columns: {
    title: 'What is in each column?',
    titleOf: (part: string) => `What is in each column of ${part}?`,
    inFile: 'In your file',
    samples: 'The first values',
    readAs: 'Evenkeel reads it as',
    unnamed: (place: number) => `Column ${place}`,
    is: (name: string) => `${name} is`,
    allRows: 'All rows',
    where: 'Where customers said it',
    allFrom: 'All rows come from',
    asFile: 'As the file says',
    empty: '(empty)',
    private: 'Private, and not needed to answer here.',
    /** What a column can be read as, as the list offers it. */
    choices: {
      text: 'Review text',
      rating: 'Stars, 1 to 5',
      score: 'Another score, beside the rating',
      date: 'Date',
      'date:day-first': 'Date, day first',
      'date:month-first': 'Date, month first',
      time: 'Time',
      author: 'Author',
      title: 'Title of the review',
      platform: 'Site',
      url: 'Link to the review',
      id: 'Number of the review',
      'owner-reply': 'Your reply',
      'owner-reply-date': 'Date of your reply',
      ignore: 'Leave out',
    },
    points: (max: number) => `Points, up to ${number(max)}`,
  },

  first: {
    title: 'As it will look',
    one: (row: number) => `Row ${number(row)}, as it will look`,
    several: 'The first rows, as they will look',
    nobody: 'Nobody named',
    replied: 'Your reply stands on the site.',
  },

  gone: {
    label: 'Gone from the site',
    title: (count: number) =>
      `${capital(reviews(count))} ${plural(count, { one: 'is', other: 'are' })} gone from the site`,
    note: (count: number) =>
      `An earlier file had ${them(count)}, and this one is a whole list without ${them(count)}. ${plural(count, { one: 'It stays', other: 'They stay' })} here, marked.`,
    more: (count: number) => `And ${number(count)} more.`,
  },

  missing: {
    nobody: 'nobody named',
    more: (count: number) => `${number(count)} more`,
    said: (count: number, names: readonly string[]) =>
      `${count === 1 ? 'A reply that you copied is' : `${small(count)} replies that you copied are`} not on the site: to ${list(names)}. Paste ${them(count)} there once more.`,
  },

  rejected: {
    title: (count: number) => (count === 1 ? 'Not read: one row' : `Not read: ${number(count)} rows`),
    row: 'Row',
    why: 'Why',
    all: 'Show all',
    save: 'Save these rows as a file to mend',
    saved: 'Saved. Mend the rows there, then import them like any file.',
    /** Of the file; a name that any computer can write. */
    fileName: 'rows-not-read.csv',
  },

  /** Heads of the columns of what is saved. */
  csv: {
    reportName: 'import-report.csv',
    file: 'File',
    row: 'Row',
    because: 'Not read because',
    there: 'What stands there',
    rows: 'Rows',
    new: 'New',
    changed: 'Changed',
    edited: 'Edited by the customer',
    completed: 'Now in full',
    answered: 'Answered on the site',
    known: 'Already known',
    notRead: 'Not read',
    gone: 'Gone from the site',
    toKnow: 'To know',
  },
}
