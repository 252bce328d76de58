import { checkReply, type ReplyContext } from '../../../../shared/reply-check/check-reply'

/** What makes a sentence a fact rather than a feeling: a number, a cause, something that happened or changed. */
const factual =
  /\d|\b(?:because|since|after|before|until|broke|broken|ran out|was out|were out|short|late|delayed|cancell?ed|called|arrived|left|closed|opened|replaced|repaired|checked|offered|refunded|remade|told|asked|waited|supplier|driver|power|phone line|oven|booking|calendar)\b/i

const shortest = 15
const longest = 180

/**
 * The sentences of an angry text that state a fact and break no rule of the reply check, as they stand there.
 * They are only ever offered for the internal note.
 */
export function usableFacts(vent: string, context: ReplyContext): string[] {
  return vent
    .split(/(?<=[.!?])\s|\n/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length >= shortest && sentence.length <= longest && factual.test(sentence))
    .filter(sentence => !/!|[A-Z]{4,}/.test(sentence))
    .filter(sentence => checkReply(sentence, context).findings.every(finding => isAboutWholeReply(finding.rule)))
}

/** Findings that speak of a reply as a whole mean nothing for one sentence. */
const isAboutWholeReply = (rule: string): boolean =>
  rule === 'no-route' || rule === 'length' || rule === 'repetition' || rule === 'platform-limit'
