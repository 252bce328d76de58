import type { Match } from '../../text/rule'
import type { Span } from '../../text/span'
import { hitsOf } from '../neighbourhood'
import type { Cue, ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** What goes wrong in a business by itself, as owners tell it. */
const misfortunes: Cue = {
  id: 'excuse:misfortunes',
  phrases: [
    '(was|were|is|are|went|goes|had gone|has been|been) (down|out|late|stuck|sick|ill|off|short|closed|broken|delayed|jammed|frozen|flooded|missing|lost|packed|slammed|swamped|new|unavailable|backed up|double booked|away|snowed|under repair|being repaired|on strike|on vacation|on holiday|in training|overbooked|overwhelmed|behind|iced over|gone)',
    '(broke|broken|crashed|froze|failed|blew|burst|flooded|jammed|cracked|tripped|leaked|overheated|gave out|gave up|acted up|acting up|quit|resigned|no showed|bailed) (down|up|on us|out|off|that|the|and|again|last|this|in|on)?',
    '(called|calling|calls|phoned) (out|off|in sick)',
    "(hadn't|hasn't|had not|didn't|did not|never) (come|arrived|arrive|show|shown|showed|turned up|turn up|shipped|ship|delivered|deliver|come in|been delivered|started|worked)",
    '(never came|never arrived|never showed|ran out|ran late|running late|ran long|ran over|held up|fell behind|fell through|fell ill|fell apart|got stuck|got lost|got sick|got the flu|came late|arrived late|arrived broken|showed up late|came down with|had the flu|had car trouble)',
    '(short|under) (staffed|handed|staff)',
    '(understaffed|shorthanded|overbooked|backordered|backlogged|swamped|slammed|backlog)',
    '(out|off) sick',
    '(back order|back ordered|out of stock|sold out|wrong part|wrong one|wrong box|wrong size|power cut|power outage|internet outage|flat tire|dead battery|wrong address|the wrong)',
    '(first|second|last) (day|week|month) (on|of|here|with|back)',
    '(new|brand new) (hire|hires|staff|cook|chef|server|waiter|system|software|driver|grinder|guy|girl|kid|oven|stylist|manager|receptionist|trainee|team|dispatcher|tech|crew|printer|phone|phones|cashier|assistant|computer|barista|bartender|hostess|apprentice|helper|van|supplier)',
    '(on|was on|were on|out on) (vacation|leave|maternity leave|holiday|paternity leave|lunch|break|jury duty|strike)',
    '(traffic|snowstorm|blizzard|heat wave|heatwave|storm|ice storm|holiday weekend|holiday rush|rush hour|pandemic|inflation|supply chain|staffing shortage|labor shortage|shortage|shortages|roadworks|road works|roadwork|construction|detour|outage|flu|covid|strike|power cut)',
    '(because of|due to|thanks to|on account of|owing to|down to) (the|a|an|our|all|two|three|several|bad|heavy|some)',
    '(holiday|wedding|funeral|graduation|festival|parade|farmers market|market|convention|concert|marathon|game|homecoming|prom|busload|bus tour|tour bus|big party|large party|party of _|conference|inspection|remodel|renovation) ... (that|same|night|day|weekend|crowd|doubled|came|week|town|morning|going|season|in|walked)',
    '(then|and then|also|plus) (the|our|a|my|two|three|one|came|it|someone|somebody) _? _? (holiday|boiler|freezer|fryer|printer|van|truck|oven|supplier|driver|cook|phone|phones|system|computer|weather|rain|snow|dishwasher|compressor|power|internet|heater|pump|server|manager|delivery)',
    '(doubled|tripled|busiest|busier than|double booked|record crowd|full house|unexpected rush|sudden rush)',
    '(sick|ill|injured|absent|hospital) (employee|employees|staff|cook|driver|child|kid|crew|manager|server|and|that)',
    "(the|our|my) (oven|fryer|freezer|boiler|printer|van|truck|dishwasher|compressor|machine|register|card reader|wifi|phone line|computer|server|elevator|heater|pump|press|dryer|washer|kiln|grill|fridge|cooler|lift|scanner|supplier|driver|cook|chef|manager|hostess|bartender|stylist|dispatcher) (was|were|had|hadn't|broke|died|quit|went|called|got|is|came|wouldn't|failed|refused|decided|stopped|kept|couldn't|missed|forgot|took|needed)",
    '(price|prices|cost|costs) of _ (went|has|have|is|are|doubled|tripled|rose|keeps|keep) ',
    '(rained|snowed|poured|froze|hailed|iced|stormed)',
  ],
}

const MANY = 3
const FEW = 2
const REASON =
  /\b(?:because|due to|since|on top of|and then|as well as|not to mention|plus|thanks to|what with|between)\b/i

/** Reason heaped on reason in place of a step. */
export const excuse: ReplyRule = {
  id: 'excuse',
  title: 'A long excuse in place of a step',
  severity: 'warn',
  message: 'One short reason is plenty. Say what you do about it.',
  why: 'Several reasons in a row read as if nothing were your doing and nothing will change. One clause of explanation and then the step is what readers remember.',
  source: 'R3',
  readOn: '2026-11-24',
  example: {
    marks: 'Two people called out, the oven was down, then the supplier was late and it was a holiday weekend.',
    leaves: 'A part was on back order and we should have told you on day one.',
  },
  cues: [misfortunes],
  find: findExcuses,
}

function* findExcuses(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { tokens, sentences, text } = scene.document
  const places = distinct(hitsOf(scene, misfortunes))
  const inSentence = (index: number) => places.filter(hit => tokens[hit.first]?.sentence === index)
  for (const [index, sentence] of sentences.entries()) {
    const told = partsOf(text, sentence).filter(
      part => (TOLD.test(part.text) || BEFELL.test(part.text)) && !STEP.test(part.text),
    )
    const here = inSentence(index)
    const enough =
      told.length >= MANY ||
      here.length >= MANY ||
      // Counted over neighbouring sentences too: some owners list in short ones.
      (here.length > 0 && told.length > 0 && here.length + inSentence(index + 1).length >= MANY + 1) ||
      (here.length >= FEW &&
        REASON.test(text.slice(sentence.start, sentence.end)) &&
        sentence.last - sentence.first >= 18)
    if (!enough) continue
    const marks = told.length >= FEW ? told : here
    const first = marks[0]
    const last = marks.at(-1)
    if (first && last) yield { start: first.start, end: last.end, value: {} }
    return
  }
}

type Part = Span & { readonly text: string }

/** The parts of a sentence between commas, semicolons, "and" and "then". */
function partsOf(text: string, sentence: Span): Part[] {
  const parts: Part[] = []
  const said = text.slice(sentence.start, sentence.end)
  let start = 0
  for (const match of [
    ...said.matchAll(/[,;:]|\s[–—-]\s|\b(?:and|then|plus|while|because|since|but)\b/gi),
    undefined,
  ]) {
    const end = match?.index ?? said.length
    const part = said.slice(start, end)
    const trimmed = part.trim()
    if (trimmed !== '') {
      const offset = sentence.start + start + part.indexOf(trimmed)
      parts.push({ start: offset, end: offset + trimmed.length, text: trimmed.toLowerCase() })
    }
    start = end + (match?.[0].length ?? 0)
  }
  return parts
}

/** "The van wouldn't start", "two cooks had the flu": something of ours and what befell it. */
const TOLD =
  /^(?:also |even |again |on top of (?:that|it all|this) |first |next |to top it off |to make (?:it|things) worse )?(?:the|our|my|a|an|one|two|three|four|half|both|some|someone|somebody|everyone|everybody|nobody|no one|several|that|it|there|rain|snow|ice|traffic|power|deliver(?:y|ies)|suppliers?|staff|people) (?:[\p{L}'’-]{1,40} ){0,4}?(?:was|were|had|hadn['’]t|wasn['’]t|weren['’]t|didn['’]t|wouldn['’]t|couldn['’]t|never|went|came|broke|fell|quit|ran|got|lost|took|kept|left|caught|froze|blew|burst|overslept|hit|shut|gave|sent|stuck|forgot|stood|retired|tripped|cancelled|began|grew|cut|went|showed|[\p{L}]{2,40}ed)\b/u
/** "Half the crew down with flu", "a supplier that shorted us": the same without a verb of its own. */
const BEFELL =
  /^(?:also |even |then |what with |between )?(?:new [\p{L}-]{1,40}$)|^(?:also |even |then |what with |between )?(?:the|our|my|a|an|one|two|three|four|half|both|some|several) (?:[\p{L}'’-]{1,40} ){0,5}?(?:storms?|blizzard|flood|flu|sick|out|down|shop|shorted|strike|late|traffic|outage|shortage|funeral|jury|leave|vacation|quit|broken|dead|stuck|walked|crashed|jammed|supplier|backlog|holiday|accident|detour|delay|delays|hospital|wedding|recall|breakdown|unannounced|inspection|heatwave|snow|ice)\b/u
/** What was done about it is no misfortune. */
const STEP =
  /\b(?:replaced|fixed|repaired|cleaned|installed|trained|retrained|hired|ordered|added|changed|checked|moved to|we(?:['’]ve)?|i(?:['’]ve)?|you|your|thanked|loved|enjoyed|deserved|should have|reminded|rewritten|redone|updated|posted|printed|labell?ed|tested|inspected|booked in|made right|refunded|sorry)\b/

/** Hits that touch are one misfortune, not two. */
function distinct<H extends { readonly first: number; readonly last: number }>(hits: readonly H[]): H[] {
  const kept: H[] = []
  for (const hit of hits) if (hit.first > (kept.at(-1)?.last ?? -2) + 1) kept.push(hit)
  return kept
}
