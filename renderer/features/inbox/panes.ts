import type { CSSProperties } from 'react'
import type { PaneWidths } from '../../database/settings'

/** The panes whose width the owner sets; the review between them takes what is left. */
export type PaneId = keyof PaneWidths

/** How narrow each pane may become, and how much of the window stays for the review, in pixels. */
export const narrowest: Readonly<Record<PaneId, number>> = { list: 220, reply: 420 }
const review = 320
const widestList = 460

/** How wide a pane may become beside the other one. */
export const widest = (pane: PaneId, window: number, other: number): number =>
  Math.max(narrowest[pane], Math.min(pane === 'list' ? widestList : window, window - other - review))

/** A width within its limits. */
export const within = (pane: PaneId, width: number, window: number, other: number): number =>
  Math.round(Math.min(widest(pane, window, other), Math.max(narrowest[pane], width)))

/** The widths as the styles read them; what was never set keeps the default of the window's size. */
export const paneStyle = ({ list, reply }: PaneWidths): CSSProperties =>
  ({
    ...(list !== undefined && { '--pane-list': `${list}px` }),
    ...(reply !== undefined && { '--pane-reply': `${reply}px` }),
  }) as CSSProperties
