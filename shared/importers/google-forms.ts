import type { TableImporter } from './importer'
import { surveyPlan } from './tables/survey'

/** Answers of a Google Form: a time stamp, then the questions as column names. */
export const googleForms: TableImporter = {
  kind: 'table',
  id: 'google-forms',
  title: 'Google Forms answers',
  howToExport: 'Google Forms › Responses › ⋮ › Download responses (.csv).',
  recognises: ({ columns, keys }) =>
    keys[0] === 'timestamp' &&
    columns.slice(1).some(name => name.endsWith('?') || name.length > 24 || name.split(' ').length > 3),
  plan(head, options) {
    const names = head.keys.flatMap((key, column) => (/^(?:name|your_name|full_name)$/.test(key) ? [column] : []))
    const questions = head.keys.flatMap((key, column) =>
      column > 0 && !names.includes(column) && !/e_?mail|phone|address$/.test(key) ? [column] : [],
    )
    return surveyPlan(head, { date: [0], ...(names.length > 0 && { author: names }) }, questions, options)
  },
}
