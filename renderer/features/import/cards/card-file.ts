import { cardsFile } from '../../../../shared/importers/cards'
import type { Messages } from '../../../messages/messages'
import type { PickedFile } from '../../../platform/platform'
import { isFilled, type Desk } from './card-desk'

const made = new WeakSet<File>()

/** The cards as a file to be previewed like any other; `now` is an ISO instant. */
export function cardFile(m: Messages['cards'], { kind, cards }: Desk, now: string): PickedFile {
  const path = m.names[kind]
  const content = cardsFile(
    cards.filter(isFilled).map(({ id: _id, ...card }) => card),
    now,
  )
  const file = new File([content], path, { type: 'application/json' })
  made.add(file)
  return { path, file }
}

/** Whether the files are cards of the owner: who leaves their preview comes back to the cards. */
export const areCards = (files: readonly PickedFile[]): boolean => files.some(({ file }) => made.has(file))
