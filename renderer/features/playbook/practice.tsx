import { useRef, useState } from 'react'
import type { Finding } from '../../../shared/models/reply'
import { FindingList } from '../../components/finding-list'
import { mendOf } from '../../components/mend'
import { ReplyEditor, type EditorHandle } from '../../components/reply-editor'
import { useMessages } from '../../messages/use-messages'
import { useReplyCheck } from '../../workers/use-reply-check'
import { practiceReviews } from './practice-reviews'
import { usePracticeContext } from './use-practice-context'

/** Answers made-up reviews with the check looking on. Nothing of it is kept. */
export function Practice() {
  const m = useMessages().playbook.practice
  const [at, setAt] = useState(0)
  const [text, setText] = useState('')
  const editor = useRef<EditorHandle>(null)
  const review = practiceReviews[at % practiceReviews.length]
  const context = usePracticeContext(review)
  const checked = useReplyCheck(text, context)
  if (!review) return null
  const isEmpty = text.trim() === ''
  const findings = isEmpty ? [] : (checked?.findings ?? [])
  const mend = (finding: Finding) => {
    const found = checked && mendOf(checked.text, finding)
    if (found && checked.text === editor.current?.text()) editor.current.replace(found.span, found.words)
  }
  const next = () => {
    setAt(at + 1)
    setText('')
    editor.current?.focus()
  }
  return (
    <section className="pb-try" aria-labelledby="practice">
      <div className="pb-try-head">
        <h3 id="practice">{m.title}</h3>
        <span className="hint">
          {m.which((at % practiceReviews.length) + 1, practiceReviews.length, m.about[review.id])}
        </span>
      </div>
      <p className="letter-text soft">“{review.text}”</p>
      <ReplyEditor
        ref={editor}
        text={text}
        label={m.reply}
        findings={findings}
        onChange={setText}
        onLeave={() => document.getElementById('main')?.focus()}
      />
      <div className="pb-try-foot">
        {isEmpty ? (
          <span className="hint">{m.begin}</span>
        ) : checked && findings.length > 0 ? (
          <FindingList
            findings={findings}
            text={checked.text}
            onMend={mend}
            onShow={finding => editor.current?.select(finding)}
          />
        ) : (
          <span className="ico-good">{checked?.text === text && m.nothing}</span>
        )}
        <button className="btn btn-main" type="button" onClick={next}>
          {m.next}
        </button>
      </div>
    </section>
  )
}
