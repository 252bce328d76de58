import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'
import type { BarState } from './bar-state'

type Props = {
  readonly bar: BarState
  readonly onApprove: () => void
  readonly onCopy: () => void
  readonly onRelease: () => void
}

/** The bar beneath the public reply: what stands in the way, and the one thing to do next. */
export function ActionsBar({ bar, onApprove, onCopy, onRelease }: Props) {
  const m = useMessages().reply.bar
  return (
    <div className="actions-bar">
      <span className={bar.isClear ? 'why with-ico' : 'why'} id="bar-why">
        {bar.isClear && <Icon name="check" className="ico-good" />}
        {bar.why}
      </span>
      {bar.main === 'release' ? (
        <button className="btn btn-main" type="button" onClick={onRelease}>
          {m.bringBack}
        </button>
      ) : (
        <>
          {bar.main !== 'copy' && (
            <BarButton
              label={m.approve}
              keys="a"
              isMain={bar.main === 'approve'}
              isReady={bar.canApprove}
              onPress={onApprove}
            />
          )}
          <BarButton label={m.copy} keys="c" isMain={bar.main === 'copy'} isReady={bar.canCopy} onPress={onCopy} />
        </>
      )}
    </div>
  )
}

type ButtonProps = {
  readonly label: string
  readonly keys: string
  readonly isMain: boolean
  readonly isReady: boolean
  readonly onPress: () => void
}

/** A button that cannot act yet stays focusable and says why beside it. */
function BarButton({ label, keys, isMain, isReady, onPress }: ButtonProps) {
  return (
    <button
      className={isMain ? 'btn btn-main' : 'btn'}
      type="button"
      aria-disabled={!isReady || undefined}
      aria-describedby={isReady ? undefined : 'bar-why'}
      onClick={() => isReady && onPress()}
    >
      {label} <kbd>{keys}</kbd>
    </button>
  )
}
