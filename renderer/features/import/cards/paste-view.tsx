import { useId, useRef } from 'react'
import { platforms, type Platform } from '../../../../shared/models/review'
import { Chevron } from '../../../components/icon'
import { useToasts } from '../../../components/toasts'
import { useMessages } from '../../../messages/use-messages'
import { CardEditor } from './card-editor'
import { changeCard, changeDesk, fromPlace, joinCard, removeCard, splitCard, splitDesk, type Desk } from './card-desk'
import { CardsView } from './cards-view'

/** Puts the keyboard into the words of a card once it is drawn. */
const focusCard = (id: string | undefined) => {
  if (id !== undefined) setTimeout(() => document.getElementById(id)?.querySelector<HTMLElement>('textarea')?.focus())
}

/** What was copied from a page, and the reviews that were found in it, to be corrected. */
export function PasteView({ desk, timeZone }: { readonly desk: Desk; readonly timeZone: string }) {
  const { cards: said, words } = useMessages()
  const m = said.paste
  const id = useId()
  const { show } = useToasts()
  const { pasted, cards } = desk
  /** Cards that the owner corrected: finding them anew would lose that. */
  const touched = useRef(new Set<string>())
  const split = (text: string) => {
    const isTouched = cards.some(({ id: card }) => touched.current.has(card))
    changeDesk(now => splitDesk({ ...now, pasted: text }))
    touched.current.clear()
    if (!isTouched) return
    show({
      message: m.anew,
      undo: () => Promise.resolve(changeDesk(now => ({ ...now, pasted, cards }))),
    })
  }
  const remove = (card: string, next: string | undefined) => {
    changeDesk(now => removeCard(now, card))
    focusCard(next)
    show({
      message: m.leftOut,
      undo: () => Promise.resolve(changeDesk(now => ({ ...now, cards }))),
    })
  }
  const splitAt = (card: string, before: number) => {
    const after = splitCard(desk, card, before)
    if (!after) return show({ message: m.putCursor })
    changeDesk(() => after)
    focusCard(after.cards[after.cards.findIndex(each => each.id === card) + 1]?.id)
  }
  const [first] = cards
  const common = first && cards.every(({ platform }) => platform === first.platform) ? first.platform : ''
  return (
    <CardsView desk={desk} title={m.title}>
      <div className="field">
        <label htmlFor={`${id}-paste`}>{m.label}</label>
        <textarea
          className="input"
          id={`${id}-paste`}
          rows={cards.length > 0 ? 4 : 12}
          value={pasted}
          aria-describedby={`${id}-how`}
          onChange={event => split(event.target.value)}
        />
        <p className="field-note" id={`${id}-how`}>
          {m.note}
        </p>
      </div>
      {first && (
        <>
          <div className="cards-head">
            <h2 aria-live="polite">{m.found(cards.length)}</h2>
            <label className="label" htmlFor={`${id}-place`}>
              {m.allFrom}
            </label>
            <span className="select-wrap">
              <select
                className="select"
                id={`${id}-place`}
                value={common}
                onChange={event => changeDesk(now => fromPlace(now, event.target.value as Platform))}
              >
                {common === '' && <option value="">{m.several}</option>}
                {platforms.map(each => (
                  <option key={each} value={each}>
                    {words.platforms[each]}
                  </option>
                ))}
              </select>
              <Chevron />
            </span>
          </div>
          {cards.map((card, index) => (
            <CardEditor
              key={card.id}
              card={card}
              level={3}
              title={m.one(index + 1, cards.length)}
              timeZone={timeZone}
              onChange={change => {
                touched.current.add(card.id)
                changeDesk(now => changeCard(now, card.id, change))
              }}
              among={{
                onJoin:
                  index === 0
                    ? undefined
                    : () => {
                        changeDesk(now => joinCard(now, card.id))
                        focusCard(cards[index - 1]?.id)
                      },
                onSplit: before => splitAt(card.id, before),
                onRemove: () => remove(card.id, (cards[index + 1] ?? cards[index - 1])?.id),
              }}
            />
          ))}
        </>
      )}
    </CardsView>
  )
}
