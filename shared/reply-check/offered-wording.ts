import type { Finding } from '../models/reply'
import { readDocument } from '../text/document'
import { checkReply } from './check-reply'
import { findClaims } from './claims'
import { measureLength } from './limits'
import { isFirstName } from './people'
import type { ReplyContext } from './reply-rule'

/** Characters of a reply that is worth a second wording, and of an answer that is one. */
const shortest = 20
const longest = 2000

/**
 * Judges what a model wrote in the place of a reply.
 * @param answer whatever came back; it is trusted as little as a review
 * @returns the wording as it may be shown beside the owner's, or undefined where it is no better or says anything new
 */
export function offeredWording(answer: string, reply: string, context: ReplyContext): string | undefined {
  const text = plainText(answer)
  if (text.length < shortest || text.length > longest || text === reply.trim()) return undefined
  if (!measureLength(text, context.review.platform).fits) return undefined
  if (saysMore(text, reply, context)) return undefined
  const before = new Set(checkReply(reply, context).findings.map(({ rule }) => rule))
  const isWorse = ({ rule, severity }: Finding) => severity === 'block' || !before.has(rule)
  return checkReply(text, context).findings.some(isWorse) ? undefined : text
}

/** Without the marks and the talk around it that models add. */
function plainText(answer: string): string {
  const text = answer
    .replaceAll('\r', '')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, sign => (sign === '\n' ? sign : ''))
    .replaceAll(/[*_`#]{1,3}(?=\S)|(?<=\S)[*`]{1,3}/g, '')
    .trim()
  const [first = '', ...rest] = text.split('\n')
  const body = /^(?:here|sure|certainly|of course|reworded|reply)\b.{0,120}:$/i.test(first) ? rest.join('\n') : text
  return body
    .trim()
    .replace(/^["“](.*)["”]$/su, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const NUMBER_WORDS = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand half double twice dozen percent monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday tonight'.split(
    ' ',
  ),
)
/** "One" and "may" are said of anything. */
const COMMON = new Set(['one'])
const COMING = /\b(?:will|shall|going to|promise|guarantee|ensure)\b|['’]ll\b/giu

/** Whether a wording has a number, day, name, address, deed or promise that the reply has not. */
function saysMore(text: string, reply: string, { profile }: ReplyContext): boolean {
  const document = readDocument(text)
  const own = [profile.businessName, profile.signature].join(' ')
  const known = new Set(readDocument(`${reply}\n${own}`).tokens.map(token => bare(token.word)))
  const isNew = document.tokens.some(({ word, start, gap, sentence }, at) => {
    if (known.has(bare(word))) return false
    if (/\d|[@$€£%#]/.test(word) || (NUMBER_WORDS.has(word) && !COMMON.has(word))) return true
    const capital = text.charCodeAt(start) !== word.charCodeAt(0) && word !== 'i' && !/^i'/.test(word)
    const opens = at === 0 || gap === 2 || document.tokens[at - 1]?.sentence !== sentence
    return capital && (!opens || isFirstName(bare(word)))
  })
  if (isNew || /https?:|www\./i.test(text)) return true
  if ((text.match(COMING)?.length ?? 0) > (reply.match(COMING)?.length ?? 0)) return true
  // What the reply itself tells counts as known, in whatever words.
  const told = readDocument(reply).sentences.map(({ start, end }, at) => ({
    id: `${at}`,
    text: reply.slice(start, end),
    themes: [],
  }))
  return findClaims(text, { ...profile, facts: [...(profile.facts ?? []), ...told] }).length > 0
}

const bare = (word: string): string => word.replace(/'s$/, '')
