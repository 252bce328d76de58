import type { Messages } from '../messages'
import { locale } from './locale'
import { fairnessWords } from './rules/fairness'
import { replyWords } from './rules/reply'
import { saidWords } from './rules/said'
import { ownSteps, stepWords } from './rules/steps'
import { urgencyWords } from './rules/urgency'

const units: Readonly<Record<string, string>> = { characters: 'caracteres', bytes: 'bytes' }

/** "The site takes 4,096 bytes. This has 4,120." */
function limitWords(message: string): string | undefined {
  const [, max = '', unit = '', used = ''] =
    /^The site takes ([\d,]{1,12}) (characters|bytes)\. This has ([\d,]{1,12})\.$/.exec(message) ?? []
  const number = (text: string) => locale.number(Number(text.replaceAll(',', '')))
  return max === '' ? undefined : `El sitio acepta ${number(max)} ${units[unit] ?? unit}. Esta tiene ${number(used)}.`
}

/** A rule, a step or a sentence that a newer version brought keeps its English words until they are here. */
export const rules = {
  urgency: rule => urgencyWords[rule.id],
  fairness: rule => fairnessWords[rule.id],
  reply: rule => replyWords[rule.id] ?? rule,
  step: step => ({ id: step.id, ...(stepWords[step.id] ?? step) }),
  stepTitle: (id, title) => ownSteps[id] ?? stepWords[id]?.title ?? title,
  finding: ({ rule, message }) => saidWords[message] ?? limitWords(message) ?? replyWords[rule]?.message ?? message,
  said: text => saidWords[text] ?? text,
} satisfies Messages['rules']
