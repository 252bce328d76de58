import { useCommand } from '../../../components/commands'
import { useMessages } from '../../../messages/use-messages'
import type { ManyActions } from '../use-many-actions'
import type { Selected } from '../use-selected'

type Props = { readonly selected: Selected; readonly listed: number; readonly actions: ManyActions }

/** The bar beneath the list while reviews are selected: how many, and what can be done with them. */
export function ManyBar({ selected, listed, actions }: Props) {
  const m = useMessages().inbox.many
  const group = 'selected'
  useCommand({ id: 'many-skip', title: m.skipCommand, keys: 's', group, run: actions.skip })
  useCommand({ id: 'many-thanks', title: m.thanksCommand, keys: 'a', group, run: actions.approveThanks })
  useCommand({ id: 'many-hold', title: m.holdCommand, keys: 'h', group, run: actions.hold })
  const count = selected.ids.size
  return (
    <div className="many" role="group" aria-label={m.title}>
      <p className="many-head">
        <strong role="status">{m.count(count)}</strong>
        {count < listed && (
          <button className="link" type="button" onClick={selected.all}>
            {m.all(listed)}
          </button>
        )}
        <button className="link" type="button" onClick={selected.clear}>
          {m.clear}
        </button>
      </p>
      <div className="many-actions">
        <button className="btn btn-s" type="button" onClick={actions.skip}>
          {m.skip} <kbd>s</kbd>
        </button>
        <button className="btn btn-s" type="button" onClick={actions.hold}>
          {m.hold} <kbd>h</kbd>
        </button>
        <button className="btn btn-s" type="button" onClick={actions.approveThanks}>
          {m.thanks} <kbd>a</kbd>
        </button>
      </div>
    </div>
  )
}
