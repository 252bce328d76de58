/** Where owners get a file of their reviews, in a sentence each. */
export const importSources: readonly { readonly title: string; readonly how: string }[] = [
  {
    title: 'Google',
    how: 'takeout.google.com: choose only Google Business Profile, and import the ZIP as it comes.',
  },
  {
    title: 'Yelp',
    how: 'Yelp has no export for owners. Save your page with Ctrl S (⌘ S), or use the table of a service that collected it.',
  },
  {
    title: 'Facebook',
    how: 'Use the table of the service that collected your recommendations. Your own download holds comments alone.',
  },
  {
    title: 'Angi',
    how: 'Use the table of a service that read your page, or your own list of old letter grades.',
  },
  {
    title: 'Surveys',
    how: 'Google Forms, SurveyMonkey and Typeform: download all responses as CSV.',
  },
  {
    title: 'E-mails, calls and cards',
    how: 'Any table with a row for each: say once what its columns are, and Evenkeel remembers.',
  },
]
