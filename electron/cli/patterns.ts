import { assess } from '../../shared/assessment/assess'
import { defaultGoalHours } from '../../shared/inbox/entry'
import { patternRow } from '../../shared/inbox/pattern-row'
import { tallyPatterns, type Patterns } from '../../shared/patterns/patterns'
import { answerLines, type Command } from './command'
import { reviewLine } from './lines'
import { readOptions, timeZoneOption } from './options'
import { writeJsonLines } from './json-lines'

/** Reviews in; one document out: months, themes, weekday and hour, answer times. Each review is seen once and let go. */
export const patterns: Command = {
  usage: 'patterns [--time-zone ZONE]   (UTC where none is given)',
  async run(args, io) {
    const { values } = readOptions(args, { 'time-zone': { type: 'string' } })
    const timeZone = timeZoneOption(values['time-zone'])
    const tally = tallyPatterns({ keepIds: false })
    const code = await answerLines(io, 'review', reviewLine, review => {
      const assessment = assess(review)
      tally.add(patternRow(review, assessment, { timeZone, goalHours: defaultGoalHours[assessment.urgency.tier] }))
      return undefined
    })
    await writeJsonLines(io.stdout, [{ timeZone, ...document(tally.read()) }])
    return code
  },
}

const document = ({ months, reviews, undated, complaints, ratings, when, answers, changes }: Patterns) => ({
  reviews,
  undated,
  months: months.map((month, at) => ({
    month,
    reviews: complaints.reviews[at] ?? 0,
    complaints: complaints.totals[at] ?? 0,
    meanRating: ratings[at]?.mean ?? null,
    rated: ratings[at]?.count ?? 0,
  })),
  themes: complaints.series.map(({ theme, total, months: counts }) => ({
    theme,
    total,
    months: counts.map(one => one.count),
  })),
  weekdayHour: {
    total: when.total,
    peak: when.peak ?? null,
    cells: when.rows.flat().flatMap(({ weekday, hour, count }) => (count > 0 ? [{ weekday, hour, count }] : [])),
  },
  answerTimes: { ...answers, typicalHours: answers.typicalHours ?? null },
  changes,
})
