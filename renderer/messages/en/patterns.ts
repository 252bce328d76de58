import type { ThemeId } from '../../../shared/models/assessment'
import type { AnswerClass } from '../../../shared/patterns/charts/answer-times'
import type { ChanceVerdict, Comparison, FixCourse, Headline } from '../../../shared/patterns/headline'
import { locale } from './locale'
import { words } from './words'

const { number, counted, plural } = locale
const complaints = { one: 'complaint', other: 'complaints' }
const months = { one: 'month', other: 'months' }
const theme = (id: ThemeId | 'other') => (id === 'other' ? words.otherTheme : words.themes[id])

const courses: Readonly<Record<FixCourse, string>> = {
  'did-not-fall': 'did not fall',
  fell: 'fell',
  halved: 'more than halved',
  'nearly-stopped': 'nearly stopped',
}

function chance(verdict: ChanceVerdict): string {
  switch (verdict.kind) {
    case 'nothing-to-compare':
      return 'There is nothing to compare.'
    case 'too-few':
      return 'Too few to say anything. Read them.'
    case 'not-chance':
      return `With ${verdict.before} before and ${verdict.after} after, chance alone would do this about once in ${number(verdict.odds)}.`
    case 'hardly-chance':
      return `With ${verdict.before} before and ${verdict.after} after, it is hardly chance, but it could be.`
    case 'could-be-chance':
      return 'It could be chance.'
  }
}

function headline(told: Headline): { readonly title: string; readonly detail: string } {
  switch (told.kind) {
    case 'no-reviews':
      return { title: 'No reviews in these months.', detail: 'Choose other months, or import a file.' }
    case 'no-complaints':
      return {
        title: 'Nobody complained in these months.',
        detail: `${counted(told.reviews, { one: 'review', other: 'reviews' })}, and none names a fault that Evenkeel knows.`,
      }
    case 'fix':
      return {
        title: `Complaints about ${theme(told.theme).toLowerCase()} ${courses[told.course]} after “${told.fix}”.`,
        detail: `From ${number(told.before)} a month before to ${number(told.after)} a month since. ${chance(told.verdict)} Other things may have changed as well.`,
      }
    case 'change':
      return {
        title: `${theme(told.theme)}: ${told.isMore ? 'more' : 'fewer'} complaints in the last three months.`,
        detail: `${number(told.before)} a month before, ${number(told.after)} a month since. ${chance(told.verdict)}`,
      }
    case 'most':
      return {
        title: told.theme ? `${theme(told.theme)} is what people complain about most.` : 'What people complain about.',
        detail: `${number(told.complaints)} of ${counted(told.total, complaints)}. Nothing rose or fell more than chance would make it.`,
      }
  }
}

/** Complaints month by month. */
export const patterns = {
  headline,
  theme,
  change: ({ before, after, verdict }: Comparison) =>
    `From ${number(before)} a month to ${number(after)} a month in the last three. ${chance(verdict)}`,

  spans: { 6: 'Last 6 months', 12: 'Last 12 months', 24: 'Last 24 months', all: 'All months' },
  whichMonths: 'Which months',
  print: 'Print',
  showAs: 'Show as',
  chart: 'Chart',
  table: 'Table',
  saveCsv: 'Save as CSV',
  /** Of the file; a name that any computer can write. */
  csvName: 'complaints-by-month.csv',
  savedCsv: 'Saved the table as a file.',

  complaintsTitle: 'Complaints per month, by theme',
  complaintsTable: 'Complaints by month and theme',
  tableTitle: 'Complaints per month, as a table',
  themeColumn: 'Theme',
  all: 'All',
  allComplaints: 'All complaints',
  reviewsRow: 'Reviews',
  meanRow: 'Mean of stars',
  chooseBar: 'Choose a bar to read its sentences.',
  undated: (count: number) =>
    `${counted(count, { one: 'review has', other: 'reviews have' })} no date and ${plural(count, { one: 'is', other: 'are' })} not here.`,
  bar: (month: string, count: number) => `${month}: ${counted(count, complaints)}`,
  barParts: (bar: string, parts: readonly string[]) => [bar, ...parts].join(', '),
  barPart: (name: string, count: number) => `${name} ${number(count)}`,
  barOfTheme: (name: string, month: string, count: number) => `${name}, ${month}: ${number(count)}`,
  told: { first: (count: number) => `the first ${number(count)}`, close: 'Close' },

  fix: {
    title: 'Before and after the fix',
    note: (name: string, fix: string) => `${name}, before and after “${fix}”. One dot is one review.`,
    before: (span: number) => `before, ${counted(span, months)}`,
    after: (span: number) => `after, ${counted(span, months)}`,
    say: (fix: string, day: string, counts: string) => `${fix}, since ${day}. Complaints: ${counts}`,
  },

  when: {
    title: 'When it happens',
    note: (count: number) =>
      `${counted(count, complaints)} that ${plural(count, { one: 'names', other: 'name' })} a day and time`,
    table: 'Complaints by weekday and hour',
    none: 'No complaint in these months names a day and an hour.',
    cell: (weekday: string, hour: string, count: number) => `${weekday} ${hour}: ${number(count)}`,
    from: (weekday: string, hour: string, count: number) => `${weekday}, from ${hour}: ${number(count)}`,
    peak: (weekday: string, from: string, to: string, count: number, total: number) =>
      `${weekday} from ${from} to ${to} holds ${number(count)} of ${number(total)}.`,
    empty: 'Empty cells are none, not unknown.',
  },

  changes: { title: 'What changed, and what may be chance', tooFew: 'Four months are needed to compare.' },

  stars: {
    title: 'Stars, month by month',
    note: 'small figures: how many reviews',
    none: 'No ratings in stars or grades in these months.',
    say: (points: string) => `Average stars per month: ${points}`,
    point: (month: string, mean: string, count: number) => `${month} ${mean} of ${number(count)}`,
    scale: (low: number) => `The scale runs from ${low} to 5 stars. A hollow dot stands on fewer than ten reviews.`,
  },

  answers: {
    title: 'How soon you answer',
    reviews: (count: number) => counted(count, { one: 'review', other: 'reviews' }),
    table: 'How long the first answer took',
    typical: 'typical first answer',
    answered: 'answered',
    withinGoal: 'within your goal',
    percent: (value: number) => `${value} %`,
    hours: (hours: number) => `${hours} h`,
    days: (days: number) => `${days} d`,
    classes: {
      'under-6': 'under 6 h',
      '6-24': '6–24 h',
      '1-2-days': '1–2 days',
      '2-4-days': '2–4 days',
      '4-7-days': '4–7 days',
      later: 'later',
    } satisfies Readonly<Record<AnswerClass, string>>,
    unknownTime: 'no time given',
    notYet: 'not yet',
  },
}
