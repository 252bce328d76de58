import { useEffect, useRef, type ReactNode } from 'react'
import { useCommand } from '../../../components/commands'
import { useNavigation } from '../../../components/navigation'
import { useMessages } from '../../../messages/use-messages'
import { changeDesk, isFilled, type Desk } from './card-desk'
import { cardFile } from './card-file'
import '../import.css'
import '../import-start.css'
import './cards.css'

type Props = { readonly desk: Desk; readonly title: string; readonly children: ReactNode }

/** The frame of both ways to bring reviews without a file: what is on the desk, and on to the preview. */
export function CardsView({ desk, title, children }: Props) {
  const m = useMessages().cards
  const { go } = useNavigation()
  const filled = desk.cards.filter(isFilled).length
  const reason = filled > 0 ? undefined : desk.kind === 'paste' ? m.pasteFirst : m.writeFirst
  const main = useRef<HTMLElement>(null)
  useEffect(() => main.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  const back = () => changeDesk(now => ({ ...now, at: 'start' }))
  const look = () => {
    if (reason === undefined) go({ at: 'import', files: [cardFile(m, desk, new Date().toISOString())] })
  }
  useCommand({ id: 'cards-back', title: m.backCommand, keys: 'Esc', group: 'import', run: back })
  useCommand({
    id: 'cards-look',
    title: m.lookCommand,
    keys: 'Ctrl Enter',
    group: 'import',
    run: look,
    ...(reason !== undefined && { disabled: reason }),
  })
  return (
    <main className="cards" id="main" tabIndex={-1} ref={main}>
      <div className="page cards-page">
        <div className="page-in imp-start">
          <h1>{title}</h1>
          {children}
        </div>
      </div>
      <div className="actions-bar imp-bar">
        <span className="why">{reason ?? m.notSaved}</span>
        <button className="btn" type="button" onClick={back}>
          {m.back}
        </button>
        <button className="btn btn-main" type="button" aria-disabled={reason !== undefined} onClick={look}>
          {filled > 1 ? m.lookAt(filled) : m.look} <kbd>Ctrl ↵</kbd>
        </button>
      </div>
    </main>
  )
}
