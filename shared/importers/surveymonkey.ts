import type { TableImporter } from './importer'
import { surveyPlan } from './tables/survey'

const fixed = new Set([
  'respondent_id',
  'collector_id',
  'start_date',
  'end_date',
  'ip_address',
  'email_address',
  'first_name',
  'last_name',
])

/** SurveyMonkey's answers: a second header row tells the kinds of the answers; addresses are left out. */
export const surveymonkey: TableImporter = {
  kind: 'table',
  id: 'surveymonkey',
  title: 'SurveyMonkey answers',
  howToExport: 'SurveyMonkey › Analyze results › Save as › Export file › All individual responses, CSV.',
  recognises: ({ keys }) => keys.includes('respondent_id') && keys.includes('collector_id'),
  plan(head, options) {
    const id = head.keys.indexOf('respondent_id')
    const hasSecond =
      head.rows[0] !== undefined &&
      !/\d/.test(head.rows[0][id] ?? '') &&
      head.rows[0].some(cell => /response/i.test(cell))
    const rows = hasSecond ? head.rows.slice(1) : head.rows
    const questions = head.keys.flatMap((key, column) =>
      key !== '' && !fixed.has(key) && !/^custom_data/.test(key) ? [column] : [],
    )
    const at = (key: string): readonly number[] => (head.keys.includes(key) ? [head.keys.indexOf(key)] : [])
    const plan = surveyPlan(
      { ...head, rows },
      { id: [id], date: at('start_date'), author: at('first_name') },
      questions,
      options,
    )
    return { ...plan, moreHeaderRows: hasSecond ? 1 : 0 }
  },
}
