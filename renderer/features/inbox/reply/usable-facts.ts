import type { CheckResult } from '../../../../shared/models/reply'

/** What makes a sentence a fact rather than a feeling: a number, a cause, something that happened or changed. */
const factual =
  /\d|\b(?:because|since|after|before|until|broke|broken|ran out|was out|were out|short|late|delayed|cancell?ed|called|arrived|left|closed|opened|replaced|repaired|checked|offered|refunded|remade|told|asked|waited|supplier|driver|power|phone line|oven|booking|calendar)\b/i

const shortest = 15
const longest = 180

/**
 * The sentences of an angry text that state a fact and break no rule of the reply check, as they stand there.
 * They are only ever offered for the internal note.
 * @param check judges one sentence as if it were a reply
 */
export async function usableFacts(
  vent: string,
  check: (sentence: string) => Promise<CheckResult>,
): Promise<readonly string[]> {
  const told = vent
    .split(/(?<=[.!?])\s|\n/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length >= shortest && sentence.length <= longest && factual.test(sentence))
    .filter(sentence => !/!|[A-Z]{4,}/.test(sentence))
  const checked = await Promise.all(told.map(check))
  return told.filter((_, at) => checked[at]?.findings.every(finding => isAboutWholeReply(finding.rule)) ?? false)
}

/** Findings that speak of a reply as a whole mean nothing for one sentence. */
const isAboutWholeReply = (rule: string): boolean =>
  rule === 'no-route' ||
  rule === 'no-thanks' ||
  rule === 'no-acknowledgement' ||
  rule === 'length' ||
  rule === 'repetition' ||
  rule === 'platform-limit'
