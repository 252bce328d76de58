import type { Match } from '../../text/rule'
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
  // Counted over two neighbouring sentences: owners list in one breath or in short ones.
  for (let index = 0; index < sentences.length; index++) {
    const here = places.filter(hit => tokens[hit.first]?.sentence === index)
    if (here.length === 0) continue
    const next = places.filter(hit => tokens[hit.first]?.sentence === index + 1)
    const sentence = sentences[index]
    if (!sentence) continue
    const words = text.slice(sentence.start, sentence.end)
    const enough =
      here.length >= MANY ||
      here.length + next.length >= MANY + 1 ||
      (here.length >= FEW && REASON.test(words) && sentence.last - sentence.first >= 18)
    if (!enough) continue
    const first = here[0]
    const last = here.at(-1)
    if (first && last) yield { start: first.start, end: last.end, value: {} }
    return
  }
}

/** Hits that touch are one misfortune, not two. */
function distinct<H extends { readonly first: number; readonly last: number }>(hits: readonly H[]): H[] {
  const kept: H[] = []
  for (const hit of hits) if (hit.first > (kept.at(-1)?.last ?? -2) + 1) kept.push(hit)
  return kept
}
