import { useMessages } from '../../../messages/use-messages'
import { CardEditor } from './card-editor'
import { blankCard, changeCard, changeDesk, isFilled, removeCard, type Desk } from './card-desk'
import { CardsView } from './cards-view'

/** A form for what was said by phone or in the shop; several can be written before they are looked over. */
export function ByHandView({ desk, timeZone }: { readonly desk: Desk; readonly timeZone: string }) {
  const m = useMessages().cards.hand
  const { cards } = desk
  const last = cards.at(-1)
  return (
    <CardsView desk={desk} title={m.title}>
      <p className="soft">{m.note}</p>
      {cards.map((card, index) => (
        <CardEditor
          key={card.id}
          card={card}
          level={2}
          title={cards.length === 1 ? m.only : m.one(index + 1)}
          timeZone={timeZone}
          onChange={change => changeDesk(now => changeCard(now, card.id, change))}
          {...(cards.length > 1 && {
            among: { onJoin: undefined, onRemove: () => changeDesk(now => removeCard(now, card.id)) },
          })}
        />
      ))}
      {last && isFilled(last) && (
        <p className="imp-links">
          <button
            className="link"
            type="button"
            onClick={() => changeDesk(now => ({ ...now, cards: [...now.cards, blankCard(last.platform, last.date)] }))}
          >
            {m.another}
          </button>
        </p>
      )}
    </CardsView>
  )
}
