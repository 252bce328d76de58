import type { TextImporter } from './importer'
import { rawOfCard } from './pasted/card'
import { splitPasted } from './pasted/split-pasted'

/** A review that was surely copied from a page: somebody, a rating or a day, and words. */
const isWhole = ({ author, date, rating, text }: ReturnType<typeof splitPasted>[number]): boolean =>
  author !== '' && (date !== '' || rating !== '') && text.length >= 10

/** What somebody copied from a page of reviews and saved as a plain text. */
export const pastedText: TextImporter = {
  kind: 'text',
  id: 'pasted-text',
  title: 'Text copied from a page',
  howToExport:
    'Mark the reviews on the page, copy them, and paste them under Import › Paste reviews, or save them as a text file.',
  recognises: text => {
    const cards = splitPasted(text)
    const whole = cards.filter(isWhole).length
    return whole >= 2 && whole >= cards.length * 0.5
  },
  read: (text, options) =>
    splitPasted(text).map(card =>
      rawOfCard(card, { now: options.now, ...(options.timeZone !== undefined && { timeZone: options.timeZone }) }),
    ),
}
