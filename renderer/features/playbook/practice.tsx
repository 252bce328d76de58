import { useMemo, useRef, useState } from 'react'
import { assess } from '../../../shared/assessment/assess'
import { checkReply } from '../../../shared/reply-check/check-reply'
import { FindingList } from '../../components/finding-list'
import { ReplyEditor, type EditorHandle } from '../../components/reply-editor'
import { practiceReviews } from './practice-reviews'

/** Answers made-up reviews with the check looking on. Nothing of it is kept. */
export function Practice() {
  const [at, setAt] = useState(0)
  const [text, setText] = useState('')
  const editor = useRef<EditorHandle>(null)
  const review = practiceReviews[at % practiceReviews.length]
  const context = useMemo(() => {
    if (!review) return undefined
    const shown = {
      platform: 'google' as const,
      rating: { kind: 'stars' as const, value: review.stars },
      author: review.author,
      text: review.text,
      trade: review.profile.trade,
    }
    return { profile: review.profile, review: shown, assessment: assess(shown) }
  }, [review])
  if (!review || !context) return null
  const { findings } = text.trim() === '' ? { findings: [] } : checkReply(text, context)
  const next = () => {
    setAt(at + 1)
    setText('')
    editor.current?.focus()
  }
  return (
    <section className="pb-try" aria-labelledby="practice">
      <div className="pb-try-head">
        <h3 id="practice">Practice</h3>
        <span className="hint">
          {(at % practiceReviews.length) + 1} of {practiceReviews.length} · a made-up review of {review.about}
        </span>
      </div>
      <p className="letter-text soft">“{review.text}”</p>
      <ReplyEditor
        ref={editor}
        text={text}
        label="Your practice reply"
        findings={findings}
        onChange={setText}
        onLeave={() => document.getElementById('main')?.focus()}
      />
      <div className="pb-try-foot">
        {text.trim() === '' ? (
          <span className="hint">Write an answer. The check marks what must not stand there.</span>
        ) : findings.length === 0 ? (
          <span className="ico-good">Nothing to change. You could post this.</span>
        ) : (
          <FindingList
            findings={findings}
            text={text}
            onMend={finding => editor.current?.replace(finding, finding.suggestion ?? '')}
            onShow={finding => editor.current?.select(finding)}
          />
        )}
        <button className="btn btn-main" type="button" onClick={next}>
          Next
        </button>
      </div>
    </section>
  )
}
