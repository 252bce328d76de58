import { useCallback, useState } from 'react'
import { getSetting, setSetting, type PaneWidths } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import type { PaneId } from './panes'

/** The widths of the panes: `move` shows another one at once, `keep` remembers it; undefined is the default. */
export type Panes = {
  readonly widths: PaneWidths
  readonly move: (pane: PaneId, width: number) => void
  readonly keep: (pane: PaneId, width: number | undefined) => void
}

/** The widths as the owner left them. */
export function usePanes(): Panes {
  const kept = useQuery(() => getSetting('panes'))
  const [moved, setMoved] = useState<PaneWidths>()
  const widths = moved ?? kept ?? none
  const move = useCallback(
    (pane: PaneId, width: number) => setMoved(before => ({ ...(before ?? widths), [pane]: width })),
    [widths],
  )
  const keep = useCallback(
    (pane: PaneId, width: number | undefined) => {
      const { [pane]: _before, ...others } = widths
      const next = width === undefined ? others : { ...others, [pane]: width }
      setMoved(next)
      void setSetting('panes', next)
    },
    [widths],
  )
  return { widths, move, keep }
}

const none: PaneWidths = {}
