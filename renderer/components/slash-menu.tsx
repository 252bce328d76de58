import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '../messages/use-messages'
import { slashWord, snippetsFor, type EditorSnippet } from './slash-word'

/** The menu's width and height in pixels, with its distance to the edge of the window. */
const widest = 352
const tallest = 250

type Open = { readonly word: string; readonly at: number; readonly left: number; readonly top: number }

/** The menu that a `/` at the start of a word opens under the caret: arrow keys, Enter, Esc. */
export function useSlashMenu(box: RefObject<HTMLElement | null>, snippets: readonly EditorSnippet[]) {
  const { parts } = useMessages()
  const [open, setOpen] = useState<Open>()
  const id = useId()
  const offered = open ? snippetsFor(snippets, open.word) : []
  const isOpen = open !== undefined && offered.length > 0
  const optionId = (at: number) => `${id}-${at}`

  const pick = (snippet: EditorSnippet | undefined) => {
    const range = open && wordRange(box.current, open.word)
    setOpen(undefined)
    if (!range || !snippet) return
    box.current?.focus()
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    // The field's own undo takes it back.
    document.execCommand('insertText', false, snippet.text)
  }
  const look = () => {
    const word = snippets.length === 0 ? undefined : slashWord(textBeforeCaret(box.current))
    const range = word === undefined ? undefined : wordRange(box.current, word)
    if (word === undefined || !range) return setOpen(undefined)
    const { left, bottom } = range.getBoundingClientRect()
    setOpen({
      word,
      at: 0,
      left: Math.max(8, Math.min(left, innerWidth - widest)),
      top: Math.min(bottom, innerHeight - tallest),
    })
  }
  /** Whether the key was for the menu. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.nativeEvent.isComposing) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setOpen({ ...open, at: (open.at + step + offered.length) % offered.length })
    else if (event.key === 'Enter' || event.key === 'Tab') pick(offered[open.at])
    else if (event.key === 'Escape') setOpen(undefined)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const menu =
    isOpen &&
    createPortal(
      <div
        className="float slash"
        role="listbox"
        id={id}
        aria-label={parts.snippets}
        style={{ left: open.left, top: open.top }}
        // The caret stays where it is.
        onPointerDown={event => event.preventDefault()}
      >
        {offered.map((snippet, at) => (
          <div
            key={snippet.id}
            id={optionId(at)}
            role="option"
            aria-selected={at === open.at}
            className="slash-item"
            onClick={() => pick(snippet)}
          >
            {snippet.title} <span className="quote">{snippet.text}</span>
          </div>
        ))}
      </div>,
      // What floats belongs to the main part, where screen readers look for it.
      document.getElementById('main') ?? document.body,
    )
  const aria = isOpen ? { 'aria-controls': id, 'aria-activedescendant': optionId(open.at) } : {}
  return { menu, look, onKeyDown, close: () => setOpen(undefined), aria }
}

function caretRange(element: HTMLElement | null): Range | undefined {
  const selection = getSelection()
  if (!element || !selection?.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  return element.contains(range.startContainer) ? range : undefined
}

function textBeforeCaret(element: HTMLElement | null): string {
  const range = caretRange(element)
  if (!range || !(range.startContainer instanceof Text)) return ''
  return range.startContainer.data.slice(0, range.startOffset)
}

/** The `/` and what follows it, up to the caret. */
function wordRange(element: HTMLElement | null, word: string): Range | undefined {
  const range = caretRange(element)?.cloneRange()
  if (!range || range.startOffset <= word.length) return undefined
  range.setStart(range.startContainer, range.startOffset - word.length - 1)
  return range
}
