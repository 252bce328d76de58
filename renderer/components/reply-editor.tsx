import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type KeyboardEvent, type Ref } from 'react'
import type { Finding, Severity } from '../../shared/models/reply'
import type { Span } from '../../shared/text/span'
import { useSlashMenu } from './slash-menu'
import type { EditorSnippet } from './slash-word'
import { rangeOf, readText, textPieces } from './text-ranges'
import './reply-editor.css'

/** What others may do with an editor. */
export type EditorHandle = {
  readonly focus: () => void
  /** The text as it is shown right now. */
  readonly text: () => string
  /** Puts other words in the place of some; the editor's own undo takes it back. */
  readonly replace: (span: Span, words: string) => void
  /** Puts words where the caret stands, or at the end where it was never set. */
  readonly insert: (words: string) => void
  /** Selects words and brings them into sight. */
  readonly select: (span: Span) => void
}

type Props = {
  readonly text: string
  readonly label: string
  readonly findings?: readonly Finding[] | undefined
  readonly describedBy?: string
  readonly isPrivate?: boolean
  /** Offered where a word begins with `/`. */
  readonly snippets?: readonly EditorSnippet[]
  readonly onChange: (text: string) => void
  readonly onLeave: () => void
  readonly ref?: Ref<EditorHandle>
}

const none: readonly EditorSnippet[] = []

const severities = ['block', 'warn', 'suggest'] as const satisfies readonly Severity[]

/** A field for plain text whose words can be underlined without touching them. Nothing typed or pasted can become an element. */
export function ReplyEditor({
  text,
  label,
  findings,
  describedBy,
  isPrivate,
  snippets = none,
  onChange,
  onLeave,
  ref,
}: Props) {
  const box = useRef<HTMLDivElement>(null)
  // A menu takes the focus and the selection with it; what is chosen there belongs where the caret stood.
  const caret = useRef<Range | undefined>(undefined)

  // The element keeps its own text while one types; it is only set when something else changed it.
  useLayoutEffect(() => {
    const element = box.current
    if (element && readText(element) !== text) element.textContent = text
  }, [text])

  // While one types, the ranges move with their words; a new check draws them anew.
  useEffect(() => {
    const element = box.current
    if (!element || !findings || !('highlights' in CSS)) return
    const pieces = textPieces(element)
    for (const severity of severities) {
      const ranges = findings
        .filter(finding => finding.severity === severity)
        .flatMap(finding => rangeOf(element, finding, pieces) ?? [])
      CSS.highlights.set(severity, new Highlight(...ranges))
    }
    return () => severities.forEach(severity => CSS.highlights.delete(severity))
  }, [findings])

  useImperativeHandle(ref, () => ({
    focus: () => focusAtEnd(box.current),
    text: () => (box.current ? readText(box.current) : text),
    replace: (span, words) => {
      const element = box.current
      const range = element && rangeOf(element, span)
      if (!range) return
      element.focus()
      selectRange(range)
      // The old command is the only way to a change that the field's own undo knows.
      document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
    },
    insert: words => {
      const element = box.current
      if (!element) return
      if (caret.current && element.contains(caret.current.startContainer)) {
        element.focus()
        selectRange(caret.current)
      } else focusAtEnd(element)
      document.execCommand('insertText', false, words)
    },
    select: span => {
      const element = box.current
      const range = element && rangeOf(element, span)
      if (!range) return
      element.focus()
      selectRange(range)
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    },
  }))

  const slash = useSlashMenu(box, snippets)
  const onKeyDown = (event: KeyboardEvent) => {
    if (slash.onKeyDown(event)) return
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  return (
    <>
      <div
        ref={box}
        className={isPrivate ? 'editor letter-text editor-private' : 'editor letter-text'}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={describedBy}
        {...slash.aria}
        spellCheck={false}
        tabIndex={0}
        onInput={() => {
          if (box.current) onChange(readText(box.current))
          slash.look()
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          slash.close()
          const selection = getSelection()
          caret.current = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined
        }}
      />
      {slash.menu}
    </>
  )
}

function selectRange(range: Range): void {
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function focusAtEnd(element: HTMLElement | null): void {
  if (!element) return
  element.focus()
  const range = document.createRange()
  range.selectNodeContents(element)
  range.collapse(false)
  selectRange(range)
}
