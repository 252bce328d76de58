import type { Match } from '../../text/rule'
import { sentenceTokens, tokenAt } from '../neighbourhood'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** What this customer paid, owes or was refunded. */
export const amount: ReplyRule = {
  id: 'amount',
  title: 'What this customer paid or owes',
  severity: 'warn',
  whenRegulated: 'block',
  message: 'What they paid is theirs to tell.',
  why: 'A sum tied to one customer lays their bill open, and other customers start comparing. Prices that anyone can read on your list are fine.',
  source: 'L5, L9',
  readOn: '2026-11-24',
  example: { marks: 'You paid $340 and got $60 back.', leaves: 'The visit fee of $89 is on our price list.' },
  find: findAmounts,
}

const SUM =
  /(?:[$€£]\s?\d[\d,]{0,9}(?:\.\d{2})?(?:\s?(?:k|grand|thousand|million))?)|\b\d[\d,]{0,9}(?:\.\d{2})?\s?(?:dollars|bucks|euros|pounds|usd|quid|cents)\b|\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|couple|few|and|of|half)[ -]){1,6}(?:dollars?|bucks|euros|pounds|grand)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)[ ](?:dollars?|bucks)\b|\b(?:a|one|two|three|four|five|six|seven|eight|nine|twelve|fifteen) hundred (?=you|for the|deposit|refund|back)/gi
/** Prices for all: lists, signs, "per", "each", "off". */
const LISTED =
  /\b(?:price list|price page|price board|menu (?:now )?(?:says|shows|lists)|listed|on (?:our|the) (?:site|website|sign|menu|board|list|page|wall|door|price page)|posted|printed|everyone|anyone|every (?:customer|guest|visit|call|car|order|table)|all (?:customers|guests|calls|visits)|flat (?:fee|rate)|starts? at|starting (?:at|from)|standard|in general|per (?:hour|person|night|head|item|month|bag|visit|mile)|an hour|each|costs? us|ranges?|from \$\d{1,40} to|minimum|surcharge is|call-?out fee is|fee is|corkage is|our (?:price|rate|fee|charge)s? (?:is|are|was|were|for|of)|cover charge)\b/i
const TIED =
  /\b(?:you|your|you're|you've|you'd|yours|refund(?:ed)?|credited|paid|owed?|owes|charged|balance|back from us|deposit of|bill (?:of|was|came)|invoice|estimate|quote[d]?|is fair|was fair|fair (?:for|price)|total(?:led|ed)?|came to|the job|settle[d]?|reimburse[d]?|waived|cover(?:s|ed)|was for|went (?:to|on|into)|sent back|gave back|back (?:on|to|into|in|from)|went back|put back|returned|comped|knocked|took off|tip(?:ped)?|application|score|loan|(?:his|her|their) )\b/i
const OFFERED = /\b(?:off (?:the|your|a) (?:next|first)|gift card|coupon|off your next|off all|voucher)\b/i

function* findAmounts(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text } = scene.document
  const theirs = new Set(
    scene.context.assessment.sensitive
      .filter(detail => detail.id === 'amount')
      .map(detail => digits(scene.context.review.text.slice(detail.start, detail.end)))
      .filter(Boolean),
  )
  for (const match of text.matchAll(SUM)) {
    const token = tokenAt(scene, match.index)
    const around = sentenceTokens(scene, token)
    const sentence = text.slice(around[0]?.start ?? 0, around.at(-1)?.end ?? text.length)
    const echoed = theirs.has(digits(match[0])) && digits(match[0]) !== ''
    if (OFFERED.test(sentence) && !/\b(?:paid|refund|owe|charged|balance)\b/i.test(sentence)) continue
    if (
      LISTED.test(sentence) &&
      !/\b(?:you (?:paid|owe|still|were|got|had|have)|your (?:bill|invoice|total|refund|balance|deposit|card)|refunded|balance)\b/i.test(
        sentence,
      )
    )
      continue
    if (!echoed && !TIED.test(sentence) && !scene.regulated) continue
    if (!echoed && !TIED.test(sentence)) continue
    yield { start: match.index, end: match.index + match[0].trimEnd().length, value: { suggestion: echoOf(sentence) } }
  }
}

const digits = (said: string): string => said.replaceAll(/\D/g, '')
const echoOf = (sentence: string): string => (/refund|back|credit/i.test(sentence) ? 'the money' : 'the bill')
