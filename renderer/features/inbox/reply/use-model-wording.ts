import { useState } from 'react'
import type { ReplyContext } from '../../../../shared/reply-check/reply-rule'
import { wordingPrompt } from '../../../../shared/reply-check/wording-prompt'
import { getSetting } from '../../../database/settings'
import { useQuery } from '../../../database/use-query'
import { useMessages } from '../../../messages/use-messages'
import { platform } from '../../../platform'
import { writing } from '../../../workers/writing'

/** Asking the model on this computer for another wording of a text, where the owner switched it on. */
export function useModelWording(text: string, context: ReplyContext) {
  const m = useMessages().settings.model
  const setting = useQuery(() => getSetting('model'))
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const { askModel } = platform

  const wording = async (): Promise<string | undefined> => {
    if (!askModel || !setting?.isOn) return undefined
    const answer = await askModel({
      ask: 'wording',
      port: setting.port,
      model: setting.name,
      prompt: wordingPrompt(text),
    })
    if ('failure' in answer) {
      setSaid(m.failures[answer.failure])
      return undefined
    }
    const offered = 'text' in answer ? await writing.wording(answer.text, { text, context }) : undefined
    setSaid(offered === undefined ? m.nothingBetter : '')
    return offered
  }

  return {
    isOn: askModel !== undefined && setting?.isOn === true && setting.name !== '' && text.trim() !== '',
    isAsking,
    /** What there is to tell of the last question; '' for nothing. */
    said,
    /** The wording where one passed. A text with deeds that nobody confirmed is not asked about: its copy would hide them. */
    ask: async (hasOpenClaims: boolean): Promise<string | undefined> => {
      if (hasOpenClaims) {
        setSaid(m.claimsFirst)
        return undefined
      }
      setAsking(true)
      setSaid(m.asking)
      try {
        return await wording()
      } catch {
        setSaid(m.failures['no-answer'])
        return undefined
      } finally {
        setAsking(false)
      }
    },
  }
}
