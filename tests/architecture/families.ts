/** One extensible family: a folder with a file per id, and the list that names them. */
export type Family = {
  readonly name: string
  readonly folder: string
  /** Files of the folder that are no members, by name; `unlisted` where members stand among many others. */
  readonly besides: readonly string[] | 'unlisted'
  /** Its page in `docs/`, which families may share, and the columns of its table. */
  readonly doc: string
  readonly columns: readonly (readonly [title: string, cell: (member: Member) => string])[]
}

/** What every member has; the rest is up to its family. */
export type Member = { readonly id: string } & Readonly<Record<string, unknown>>

const field =
  (name: string) =>
  (member: Member): string =>
    typeof member[name] === 'string' ? member[name] : ''
const example = (which: 'marks' | 'leaves') => (member: Member) => {
  const found: unknown = Object(member['example'])
  return field(which)(found as Member)
}
const source = (member: Member) => {
  const [where, read] = [field('source')(member), field('readOn')(member)]
  return where && read ? `${where} (read ${read})` : where
}
const signal: Family['columns'] = [
  ['observes', field('title')],
  ['why', field('why')],
  ['marks', example('marks')],
  ['leaves alone', example('leaves')],
  ['source', source],
]

/** Every family. To extend Evenkeel is to add a file to one of these folders. */
export const families: readonly Family[] = [
  {
    name: 'Urgency',
    folder: 'shared/assessment/urgency',
    besides: ['urgency-rule'],
    doc: 'assessment',
    columns: signal,
  },
  {
    name: 'Fairness',
    folder: 'shared/assessment/fairness',
    besides: ['fairness-rule'],
    doc: 'assessment',
    columns: signal,
  },
  { name: 'Themes', folder: 'shared/assessment/themes', besides: ['theme'], doc: 'assessment', columns: signal },
  {
    name: 'Sensitive details',
    folder: 'shared/assessment/sensitive',
    besides: ['sensitive-rule', 'shapes'],
    doc: 'assessment',
    columns: signal,
  },
  {
    name: 'Reply check',
    folder: 'shared/reply-check/rules',
    besides: [],
    doc: 'rules',
    columns: [['severity', field('severity')], ...signal],
  },
  {
    name: 'Import formats',
    folder: 'shared/importers',
    besides: 'unlisted',
    doc: 'importers',
    columns: [
      ['reads', field('title')],
      ['where it comes from', field('howToExport')],
    ],
  },
  {
    name: 'Charts',
    folder: 'shared/patterns/charts',
    besides: [],
    doc: 'charts',
    columns: [
      ['shows', field('title')],
      ['answers', field('question')],
    ],
  },
]
