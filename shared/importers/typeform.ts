import type { TableImporter } from './importer'
import { surveyPlan } from './tables/survey'

const own = /^(?:#|response_type|start_date_utc|stage_date_utc|submit_date_utc|network_id|tags|ending|score)$/

/** Typeform's answers: a token, the questions, then times in UTC. */
export const typeform: TableImporter = {
  kind: 'table',
  id: 'typeform',
  title: 'Typeform answers',
  howToExport: 'Typeform › Results › Responses › Download all responses, CSV.',
  recognises: ({ keys }) => keys[0] === '#' && keys.some(key => key === 'submit_date_utc' || key === 'network_id'),
  plan(head, options) {
    const questions = head.keys.flatMap((key, column) => (own.test(key) ? [] : [column]))
    const date = head.keys.findIndex(key => key === 'submit_date_utc')
    const plan = surveyPlan(head, { id: [0], ...(date >= 0 && { date: [date] }) }, questions, options)
    return { ...plan, dates: { ...plan.dates, offsetFor: () => 'Z' } }
  },
}
