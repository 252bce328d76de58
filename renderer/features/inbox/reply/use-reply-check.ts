import { useEffect, useState } from 'react'
import type { CheckResult } from '../../../../shared/models/reply'
import { checkReply } from '../../../../shared/reply-check/check-reply'
import type { ReplyContext } from '../../../../shared/reply-check/reply-rule'

/** Nobody is corrected in mid-word. */
const pause = 300

/** A check and the text that it speaks of. */
export type CheckedText = CheckResult & { readonly text: string }

/** What the check says of a text, a moment after the last key; at once where something else changed that it depends on. */
export function useReplyCheck(text: string, context: ReplyContext): CheckedText {
  const [checked, setChecked] = useState(() => check(text, context))
  const [basis, setBasis] = useState(context)
  if (context !== basis) {
    setBasis(context)
    setChecked(check(text, context))
  }
  useEffect(() => {
    if (checked.text === text) return
    const timer = setTimeout(() => setChecked(check(text, context)), pause)
    return () => clearTimeout(timer)
  }, [text, context, checked.text])
  return checked
}

const check = (text: string, context: ReplyContext): CheckedText => ({ ...checkReply(text, context), text })
