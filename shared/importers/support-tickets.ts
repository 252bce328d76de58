import { senderName } from './mailbox'
import { csvImporter } from './tables/csv-importer'

/** What a help desk or a shared mailbox exports: one message to the business per row. */
export const supportTickets = csvImporter({
  id: 'support-tickets',
  title: 'Support e-mails and tickets',
  howToExport: 'The CSV export of your help desk, or a table of messages that you keep.',
  signature: [
    ['ticket_id', 'ticket', 'ticket_number', 'case_id', 'case', 'conversation_id', 'message_id'],
    ['message', 'description', 'body', 'content', 'text', 'first_message'],
    ['received', 'created_at', 'created', 'date', 'opened', 'requested', 'timestamp'],
  ],
  columns: {
    id: ['ticket_id', 'ticket', 'ticket_number', 'case_id', 'case', 'conversation_id', 'message_id'],
    date: ['received', 'created_at', 'created', 'date', 'opened', 'requested', 'timestamp'],
    platform: ['channel', 'source', 'via'],
    author: ['from', 'requester', 'customer', 'name', 'contact', 'sender', 'requester_name'],
    title: ['subject', 'title'],
    text: ['message', 'description', 'body', 'content', 'text', 'first_message'],
    'owner-reply': ['agent_reply', 'reply', 'response', 'answer', 'last_agent_reply'],
    'owner-reply-date': ['replied_at', 'reply_date', 'answered'],
    score: ['csat', 'satisfaction_score', 'satisfaction_rating'],
  },
  idScope: 'ticket',
  refine: raw => ({
    ...raw,
    author: senderName(raw.author ?? ''),
    platform: raw.platform === 'other' ? 'email' : raw.platform,
  }),
})
