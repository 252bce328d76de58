import type { TableImporter } from './importer'
import { surveyPlan } from './tables/survey'

const own =
  /^(?:startdate|enddate|status|ipaddress|progress|duration.{0,200}|finished|recordeddate|responseid|recipient.{0,200}|externalreference|externaldatareference|location.{0,200}|distributionchannel|userlanguage)$/

/** Qualtrics answers: three header rows, of which the second holds the questions and the third is for machines. */
export const qualtrics: TableImporter = {
  kind: 'table',
  id: 'qualtrics',
  title: 'Qualtrics answers',
  howToExport: 'Qualtrics › Data & analysis › Export & import › Export data, CSV.',
  recognises: ({ keys }) =>
    keys.includes('responseid') && (keys.includes('recordeddate') || keys.includes('startdate')),
  plan(head, options) {
    const [second, third] = head.rows
    const machine = third?.some(cell => cell.includes('"ImportId"')) === true
    const questionsRow = machine ? second : undefined
    const columns = head.columns.map((name, column) => questionsRow?.[column]?.trim() || name)
    const rows = machine ? head.rows.slice(2) : head.rows
    const questions = head.keys.flatMap((key, column) => (own.test(key) ? [] : [column]))
    const date = Math.max(head.keys.indexOf('recordeddate'), head.keys.indexOf('startdate'))
    const plan = surveyPlan(
      { ...head, columns, rows },
      { id: [head.keys.indexOf('responseid')], date: [date] },
      questions,
      options,
    )
    return { ...plan, moreHeaderRows: machine ? 2 : 0 }
  },
}
