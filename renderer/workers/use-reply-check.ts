import { useEffect, useState } from 'react'
import type { CheckResult } from '../../shared/models/reply'
import type { ReplyContext } from '../../shared/reply-check/reply-rule'
import { writing } from './writing'

/** Nobody is corrected in mid-word. */
const pause = 300

/** A check and the text that it speaks of. */
export type CheckedText = CheckResult & { readonly text: string }

type Checked = CheckedText & { readonly context: ReplyContext }

/**
 * What the check says of a text, a moment after the last key; sooner where something else changed that it depends on.
 * Undefined until the first answer, unless the text was checked ahead; nothing is asked before there is a context.
 */
export function useReplyCheck(text: string, context: ReplyContext | undefined): CheckedText | undefined {
  const [checked, setChecked] = useState(() => context && knownCheck(text, context))
  useEffect(() => {
    if (!context || (checked?.text === text && checked.context === context)) return
    let isCurrent = true
    const ask = () =>
      void writing.check.ask({ text, context }).then(
        result => {
          if (isCurrent) setChecked({ ...result, text, context })
        },
        () => undefined,
      )
    const timer = setTimeout(ask, checked?.context === context ? pause : 0)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text, context, checked])
  return checked
}

function knownCheck(text: string, context: ReplyContext): Checked | undefined {
  const known = writing.check.known({ text, context })
  return known && { ...known, text, context }
}
