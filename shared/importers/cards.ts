import { platforms, type Platform } from '../models/review'
import { cellOf } from './fields/flatten'
import type { JsonImporter } from './importer'
import { rawOfCard, type Card } from './pasted/card'

/** The cards that the owner looked over, as a file like any other: it is read, previewed and undone the same way. `now` is an ISO instant. */
export const cardsFile = (cards: readonly Card[], now: string): string =>
  JSON.stringify({ evenkeelCards: cards.map(card => ({ ...card, now })) })

const platformNamed = (name: string): Platform => platforms.find(platform => platform === name) ?? 'other'

/** What the owner pasted from a page or wrote by hand, card by card. */
export const cards: JsonImporter = {
  kind: 'json',
  id: 'cards',
  title: 'Pasted or written by hand',
  howToExport:
    'Import › Paste reviews, or Write one by hand: for what was copied from a page, or said by phone or in the shop.',
  recognises: ({ path }) => path === 'evenkeelCards',
  read(record, { options }) {
    const card: Card = {
      platform: platformNamed(cellOf(record.platform)),
      author: cellOf(record.author),
      date: cellOf(record.date),
      rating: cellOf(record.rating),
      text: cellOf(record.text),
      reply: cellOf(record.reply),
    }
    const now = cellOf(record.now)
    return rawOfCard(card, {
      now: Number.isFinite(Date.parse(now)) ? now : options.now,
      ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
    })
  },
}
