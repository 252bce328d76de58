/** Where owners get a file of their reviews, in a sentence each. */
export const importSources: readonly { readonly title: string; readonly how: string }[] = [
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
]
