import { useRef, type KeyboardEvent, type ReactNode } from 'react'

export type TabItem<Id extends string> = { readonly id: Id; readonly label: ReactNode }

type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly TabItem<Id>[]
  readonly selected: Id
  readonly panel: string
  readonly onSelect: (id: Id) => void
}

/** The texts of a review as tabs: arrow keys move between them, Tab goes into the chosen one. */
export function Tabs<Id extends string>({ label, tabs, selected, panel, onSelect }: Props<Id>) {
  const box = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(tab => tab.id === selected)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = tabs[(to + tabs.length) % tabs.length]
    if (!next) return
    onSelect(next.id)
    box.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <div className="tabset" role="tablist" aria-label={label} ref={box} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          data-tab={tab.id}
          className="tab"
          role="tab"
          type="button"
          aria-selected={tab.id === selected}
          aria-controls={panel}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
