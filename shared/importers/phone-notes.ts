import { csvImporter } from './tables/csv-importer'

/** Notes of telephone calls, kept by hand: day and time in two columns, no ratings. */
export const phoneNotes = csvImporter({
  id: 'phone-notes',
  title: 'Phone notes',
  howToExport: 'Your own list of calls, saved as CSV or Excel.',
  platform: 'phone',
  signature: [
    ['caller', 'called_by', 'who_called', 'caller_name'],
    ['notes', 'note', 'message', 'what', 'said', 'summary', 'reason'],
  ],
  columns: {
    date: ['date', 'day', 'when'],
    time: ['time', 'hour'],
    author: ['caller', 'called_by', 'who_called', 'caller_name'],
    text: ['notes', 'note', 'message', 'what', 'said', 'summary', 'reason'],
    id: ['call_id'],
  },
})
