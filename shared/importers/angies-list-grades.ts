import { csvImporter } from './tables/csv-importer'

const grades = ['Price', 'Quality', 'Responsiveness', 'Punctuality', 'Professionalism']

/** Reports of the old Angie's List: letter grades from A to F, overall and for five parts of the work. */
export const angiesListGrades = csvImporter({
  id: 'angies-list-grades',
  title: 'Angie’s List reports (letter grades)',
  howToExport: 'A table of old Angie’s List reports, from your records or an earlier export.',
  platform: 'angi',
  signature: [
    ['overall_grade', 'overall', 'grade', 'overall_rating'],
    ['member_comments', 'comments', 'review', 'comment', 'text'],
  ],
  confirms: head => grades.filter(name => head.keys.includes(name.toLowerCase())).length >= 3,
  columns: {
    author: ['member', 'reviewer', 'name'],
    date: ['report_date', 'review_date', 'date'],
    rating: ['overall_grade', 'overall', 'grade', 'overall_rating'],
    text: ['member_comments', 'comments', 'review', 'comment', 'text'],
    'owner-reply': ['company_response', 'response'],
    'owner-reply-date': ['response_date'],
    id: ['report_id', 'review_id'],
  },
  subRatings: [...grades, 'Hire Again'],
})
