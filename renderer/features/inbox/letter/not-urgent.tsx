import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Assessment, UrgencyId } from '../../../../shared/models/assessment'
import { urgencyIds } from '../../../../shared/models/assessment'
import type { Review } from '../../../../shared/models/review'
import { useToasts } from '../../../components/toasts'
import { levelNames, urgencyNames } from '../../../components/words'
import { correct } from '../../../database/corrections'
import type { Undo } from '../../../database/undo'
import { release } from '../../../database/work'
import { undoAll } from '../undo-all'
import { mainPart } from '../main-part'
import './not-urgent.css'

type Props = { readonly review: Review; readonly assessment: Assessment; readonly isHeld: boolean }

/** Where the words mean something else than the app took them for, the owner's word counts; it is remembered with the words. */
export function NotUrgent({ review, assessment, isHeld }: Props) {
  const { show } = useToasts()
  const { signals } = assessment.urgency
  const wordsOf = (signal: { start: number; end: number }) => review.text.slice(signal.start, signal.end)

  const dismiss = async (signal: (typeof signals)[number]) => {
    const undos: Undo[] = [
      await correct(review.id, { family: 'urgency', signalId: signal.id, words: wordsOf(signal), kind: 'dismissed' }),
    ]
    if (isHeld && signals.every(other => other === signal || other.tier > 1)) undos.push(await release(review.id))
    show({
      message: `Noted. “${wordsOf(signal)}” is not about ${urgencyNames[signal.id].toLowerCase()}.`,
      undo: undoAll(undos),
    })
  }
  const add = async (id: UrgencyId, words: string) => {
    const undo = await correct(review.id, { family: 'urgency', signalId: id, words, kind: 'added' })
    show({ message: `Noted. It comes today, for “${urgencyNames[id].toLowerCase()}”.`, undo })
  }

  return (
    <p className="hint correct-line">
      {signals.length > 0 ? 'These words mean something else here? ' : 'More urgent than it looks? '}
      <DialogTrigger>
        <Button className="link">{signals.length > 0 ? 'Not urgent, and why' : 'Say why'}</Button>
        <Popover UNSTABLE_portalContainer={mainPart()} className="float correct" placement="bottom start">
          <Dialog aria-label="How soon, in your words">
            {({ close }) => (
              <>
                {signals.map(signal => (
                  <div key={`${signal.id}-${signal.start}`} className="correct-signal">
                    <p>
                      <span className="quote">“{wordsOf(signal)}”</span> reads like{' '}
                      {urgencyNames[signal.id].toLowerCase()}: {levelNames[signal.tier].toLowerCase()}.
                    </p>
                    <Button
                      className="btn btn-s"
                      onPress={() => {
                        close()
                        void dismiss(signal)
                      }}
                    >
                      It is not about that
                    </Button>
                  </div>
                ))}
                <AddSignal
                  text={review.text}
                  onAdd={(id, words) => {
                    close()
                    void add(id, words)
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
        Something was overlooked
        <select className="input" value={id} onChange={event => setId(event.target.value as UrgencyId)}>
          {urgencyIds.map(one => (
            <option key={one} value={one}>
              {urgencyNames[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        The words that say so
        <input className="input" value={words} onChange={event => setWords(event.target.value.trimStart())} />
      </label>
      <div className="correct-end">
        <span className="hint">
          {words === '' || isFound ? 'It then comes today.' : 'These words are not in the review.'}
        </span>
        <button className="btn btn-s" type="submit" aria-disabled={!isFound || undefined}>
          Mark it
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
