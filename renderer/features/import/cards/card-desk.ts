import { useSyncExternalStore } from 'react'
import type { Platform } from '../../../../shared/models/review'
import type { Card } from '../../../../shared/importers/pasted/card'
import { splitPasted } from '../../../../shared/importers/pasted/split-pasted'
import { isoToday } from '../../../components/days'
import type { Messages } from '../../../messages/messages'

/** A card under the owner's hands. */
export type DeskCard = Card & { readonly id: string }

/** The two ways to bring reviews without a file. */
export type DeskKind = 'paste' | 'by-hand'

/** What the owner is writing or pasting; it stays while another screen is looked at. */
export type Desk = {
  readonly at: 'start' | DeskKind
  /** What the cards were made for. */
  readonly kind: DeskKind
  readonly pasted: string
  readonly cards: readonly DeskCard[]
}

/** Nothing is written yet. */
export const emptyDesk: Desk = { at: 'start', kind: 'paste', pasted: '', cards: [] }

const empty: Omit<Card, 'platform'> = { author: '', date: '', rating: '', text: '', reply: '' }
let count = 0
const withId = (card: Card): DeskCard => ({ ...card, id: `card-${++count}` })

/** A card without words. */
export const blankCard = (platform: Platform, date = ''): DeskCard => withId({ ...empty, platform, date })

/** The desk opened for one of the two ways; what lies there from before of the same kind stays. */
export function startOf(m: Messages['cards'], desk: Desk, kind: DeskKind): Desk {
  if (desk.kind === kind && desk.cards.length > 0) return { ...desk, at: kind }
  return { at: kind, kind, pasted: '', cards: kind === 'paste' ? [] : [blankCard('phone', m.written(isoToday()))] }
}

/** The desk with the cards of what was pasted. */
export const splitDesk = (desk: Desk): Desk => ({ ...desk, cards: splitPasted(desk.pasted).map(withId) })

/** The desk with one field of a card changed. */
export const changeCard = (desk: Desk, id: string, change: Partial<Card>): Desk => ({
  ...desk,
  cards: desk.cards.map(card => (card.id === id ? { ...card, ...change } : card)),
})

/** The desk with all cards from one place. */
export const fromPlace = (desk: Desk, platform: Platform): Desk => ({
  ...desk,
  cards: desk.cards.map(card => ({ ...card, platform })),
})

/** The desk without a card. */
export const removeCard = (desk: Desk, id: string): Desk => ({
  ...desk,
  cards: desk.cards.filter(card => card.id !== id),
})

const joined = (first: string, second: string): string => [first, second].filter(text => text !== '').join('\n\n')

/** A card joined to the one above it: the words of both, the rest from the upper one where it has it. */
export function joinCard(desk: Desk, id: string): Desk {
  const at = desk.cards.findIndex(card => card.id === id)
  const [upper, lower] = [desk.cards[at - 1], desk.cards[at]]
  if (!upper || !lower) return desk
  const head = [lower.author, lower.rating, lower.date].filter(text => text !== '')
  // What was taken for the head of a review may well be words of the upper one.
  const words = upper.text === '' ? lower.text : joined(upper.text, joined(head.join(' '), lower.text))
  const both: DeskCard = {
    ...upper,
    author: upper.author || lower.author,
    rating: upper.rating || lower.rating,
    date: upper.date || lower.date,
    text: words,
    reply: joined(upper.reply, lower.reply),
  }
  return { ...desk, cards: desk.cards.flatMap(card => (card === upper ? [both] : card === lower ? [] : [card])) }
}

/** A card split before a letter of its words; undefined where nothing stands on one side. The second part is read like a paste. */
export function splitCard(desk: Desk, id: string, before: number): Desk | undefined {
  const card = desk.cards.find(each => each.id === id)
  if (!card) return undefined
  const [first, second] = [card.text.slice(0, before).trim(), card.text.slice(before).trim()]
  if (first === '' || second === '') return undefined
  const below = splitPasted(second, card.platform).map(each => withId({ ...each, platform: card.platform }))
  const last = below.at(-1)
  const parts =
    last && card.reply !== '' && last.reply === '' ? [...below.slice(0, -1), { ...last, reply: card.reply }] : below
  const upper: DeskCard = { ...card, text: first, reply: parts === below ? card.reply : '' }
  return { ...desk, cards: desk.cards.flatMap(each => (each === card ? [upper, ...parts] : [each])) }
}

/** Whether a card says enough to be kept. */
export const isFilled = ({ text, rating }: Card): boolean => text.trim() !== '' || rating !== ''

let desk = emptyDesk
const listeners = new Set<() => void>()

/** Puts the desk as it is after a change. */
export function changeDesk(change: (desk: Desk) => Desk): void {
  desk = change(desk)
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The desk as it is. */
export const useDesk = (): Desk => useSyncExternalStore(listen, () => desk)
