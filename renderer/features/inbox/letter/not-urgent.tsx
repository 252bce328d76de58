import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Assessment, UrgencyId } from '../../../../shared/models/assessment'
import { urgencyIds } from '../../../../shared/models/assessment'
import type { Review } from '../../../../shared/models/review'
import { useToasts } from '../../../components/toasts'
import { correct } from '../../../database/corrections'
import type { Undo } from '../../../database/undo'
import { release } from '../../../database/work'
import { useMessages } from '../../../messages/use-messages'
import { undoAll } from '../undo-all'
import { mainPart } from '../main-part'
import './not-urgent.css'

type Props = { readonly review: Review; readonly assessment: Assessment; readonly isHeld: boolean }

/** Where the words mean something else than the app took them for, the owner's word counts; it is remembered with the words. */
export function NotUrgent({ review, assessment, isHeld }: Props) {
  const { letter, words } = useMessages()
  const m = letter.urgent
  const { show } = useToasts()
  const { signals } = assessment.urgency
  const wordsOf = (signal: { start: number; end: number }) => review.text.slice(signal.start, signal.end)

  const dismiss = async (signal: (typeof signals)[number]) => {
    const undos: Undo[] = [
      await correct(review.id, { family: 'urgency', signalId: signal.id, words: wordsOf(signal), kind: 'dismissed' }),
    ]
    if (isHeld && signals.every(other => other === signal || other.tier > 1)) undos.push(await release(review.id))
    show({
      message: m.dismissed(wordsOf(signal), words.urgency[signal.id]),
      undo: undoAll(undos),
    })
  }
  const add = async (id: UrgencyId, quoted: string) => {
    const undo = await correct(review.id, { family: 'urgency', signalId: id, words: quoted, kind: 'added' })
    show({ message: m.added(words.urgency[id]), undo })
  }

  return (
    <p className="hint correct-line">
      {signals.length > 0 ? m.meansElse : m.moreUrgent}{' '}
      <DialogTrigger>
        <Button className="link">{signals.length > 0 ? m.notUrgent : m.sayWhy}</Button>
        <Popover UNSTABLE_portalContainer={mainPart()} className="float correct" placement="bottom start">
          <Dialog aria-label={m.title}>
            {({ close }) => (
              <>
                {signals.map(signal => (
                  <div key={`${signal.id}-${signal.start}`} className="correct-signal">
                    <p>
                      <span className="quote">“{wordsOf(signal)}”</span>{' '}
                      {m.readsLike(words.urgency[signal.id], words.levels[signal.tier])}
                    </p>
                    <Button
                      className="btn btn-s"
                      onPress={() => {
                        close()
                        void dismiss(signal)
                      }}
                    >
                      {m.notThat}
                    </Button>
                  </div>
                ))}
                <AddSignal
                  text={review.text}
                  onAdd={(id, quoted) => {
                    close()
                    void add(id, quoted)
                  }}
                />
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </p>
  )
}

function AddSignal({ text, onAdd }: { readonly text: string; readonly onAdd: (id: UrgencyId, words: string) => void }) {
  const { letter, words: names } = useMessages()
  const m = letter.urgent
  const [id, setId] = useState<UrgencyId>('injury')
  const [words, setWords] = useState(() => selectedWords(text))
  const isFound = words !== '' && text.toLowerCase().includes(words.toLowerCase())
  return (
    <form
      className="correct-add"
      onSubmit={event => {
        event.preventDefault()
        if (isFound) onAdd(id, words)
      }}
    >
      <label>
        {m.overlooked}
        <select className="input" value={id} onChange={event => setId(event.target.value as UrgencyId)}>
          {urgencyIds.map(one => (
            <option key={one} value={one}>
              {names.urgency[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.wordsThatSay}
        <input className="input" value={words} onChange={event => setWords(event.target.value.trimStart())} />
      </label>
      <div className="correct-end">
        <span className="hint">{words === '' || isFound ? m.comesToday : m.notThere}</span>
        <button className="btn btn-s" type="submit" aria-disabled={!isFound || undefined}>
          {m.mark}
        </button>
      </div>
    </form>
  )
}

/** What the owner has selected in the review, so that it need not be typed again. */
function selectedWords(text: string): string {
  const words = getSelection()?.toString().trim() ?? ''
  return words !== '' && words.length < 200 && text.includes(words) ? words : ''
}
