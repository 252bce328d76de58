import { useCommand } from '../../../components/commands'
import type { ManyActions } from '../use-many-actions'
import type { Selected } from '../use-selected'

type Props = { readonly selected: Selected; readonly listed: number; readonly actions: ManyActions }

/** The bar beneath the list while reviews are selected: how many, and what can be done with them. */
export function ManyBar({ selected, listed, actions }: Props) {
  const group = 'selected'
  useCommand({ id: 'many-skip', title: 'Skip the selected reviews', keys: 's', group, run: actions.skip })
  useCommand({ id: 'many-thanks', title: 'Approve thanks among them', keys: 'a', group, run: actions.approveThanks })
  useCommand({ id: 'many-hold', title: 'Hold the selected reviews', keys: 'h', group, run: actions.hold })
  const count = selected.ids.size
  return (
    <div className="many" role="group" aria-label="Selected reviews">
      <p className="many-head">
        <strong role="status">{count.toLocaleString('en-US')} selected</strong>
        {count < listed && (
          <button className="link" type="button" onClick={selected.all}>
            Select all {listed.toLocaleString('en-US')}
          </button>
        )}
        <button className="link" type="button" onClick={selected.clear}>
          Clear
        </button>
      </p>
      <div className="many-actions">
        <button className="btn btn-s" type="button" onClick={actions.skip}>
          Skip <kbd>s</kbd>
        </button>
        <button className="btn btn-s" type="button" onClick={actions.hold}>
          Hold <kbd>h</kbd>
        </button>
        <button className="btn btn-s" type="button" onClick={actions.approveThanks}>
          Approve thanks <kbd>a</kbd>
        </button>
      </div>
    </div>
  )
}
