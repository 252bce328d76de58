import { useLayoutEffect, useRef } from 'react'
import { placeNotes } from './place-notes'

const gap = 7

/** Puts each note of a letter beside its first words; notes that would overlap push each other down. */
export function usePlacedNotes(content: unknown) {
  const letter = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = letter.current
    if (!element) return
    // It looks for the first time when the frame is laid out, before it is drawn.
    const observer = new ResizeObserver(() => placeIn(element))
    observer.observe(element)
    return () => observer.disconnect()
  }, [content])
  return letter
}

/** Where notes stand beneath their paragraph (a narrow pane), the places that are set here have no effect. */
function placeIn(element: HTMLElement): void {
  const top = element.getBoundingClientRect().top
  const notes = [...element.querySelectorAll<HTMLElement>('.note')]
  const wanted = notes.map(note => {
    const words = element.querySelector(`.mark[data-at="${note.dataset['at'] ?? ''}"]`)
    const anchor = words ?? note.closest('.notes')?.previousElementSibling
    const line = anchor?.getClientRects()[0]
    return { top: line ? Math.max(0, line.top - top) : 0, height: note.offsetHeight }
  })
  const tops = placeNotes(wanted, gap)
  notes.forEach((note, index) => note.style.setProperty('--note-top', `${tops[index] ?? 0}px`))
  const last = tops.length - 1
  element.style.setProperty('--notes-height', `${last < 0 ? 0 : (tops[last] ?? 0) + (wanted[last]?.height ?? 0)}px`)
}
