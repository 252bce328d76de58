import { parseDate } from '../dates/parse-date'
import type { MailMessage } from './containers/mail-messages'
import type { MailImporter } from './importer'

/** `"Dov Kestrel" <dov@mail.example>` → `Dov Kestrel`; an address alone stays. */
export const senderName = (from: string): string =>
  /^\s{0,20}"?([^"<>]{2,120}?)"?\s{0,20}<[^<>]{3,120}>\s{0,20}$/.exec(from)?.[1]?.trim() ??
  from.replace(/[<>]/g, '').trim()

const addressOf = (from: string): string => /[\w.+-]{1,64}@[\w.-]{3,100}/.exec(from)?.[0].toLowerCase() ?? ''

/** Letters to the business: one `.eml`, or a whole `.mbox`. What the business wrote itself is left out. */
export const mailbox: MailImporter = {
  kind: 'mail',
  id: 'mailbox',
  title: 'E-mails (.eml, .mbox)',
  howToExport: 'Thunderbird or Apple Mail › save messages; Google Takeout › Mail › one label as .mbox.',
  read(message: MailMessage, options) {
    const name = senderName(message.from)
    const own = options.businessName !== undefined && name.toLowerCase().includes(options.businessName.toLowerCase())
    return {
      platform: 'email',
      externalId: message.id,
      author: name || addressOf(message.from),
      title: message.subject,
      text: message.text,
      date: parseDate(message.date),
      reject: own ? 'written-by-the-business' : undefined,
    }
  },
}
