import type { Hit } from '../../text/phrases'
import type { Match } from '../../text/rule'
import type { ReviewScene } from '../review-scene'
import type { SensitiveRule } from './sensitive-rule'

const valuables = {
  id: 'security-valuables',
  phrases: [
    "(my|our|his|her|their|{relative}'s|grandmother's|mother's|two|some) (two|late|old|antique|gold|silver|diamond|opal|pearl|wedding|engagement|service|war|expensive|new|work|vintage|{relative}'s|grandmother's|mother's|father's|grandfather's)? (opal|pearl|diamond|gold|silver|wedding|engagement|tennis|service|pocket|wrist)? ring|rings|necklace|necklaces|bracelet|earrings|watch|watches|medal|medals|brooch|locket|coin|coins|laptop|ipad|tablet|camera|cameras|cash|money|wallet|purse|handbag|jewelry|jewellery|jewels|silverware|heirloom|heirlooms|gun|guns|pistol|rifle|drone|console|xbox|playstation|tools|drill|bike|bicycle|phone|passport|checkbook|pills|painkillers|stamps|collection|sunglasses|airpods|envelope",
  ],
}
const gone = {
  id: 'security-gone',
  phrases: [
    'gone|missing|stolen|stole|vanished|disappeared|robbed|theft|thief|thieves|swiped|pocketed|burglarized|burgled|pawned|pawn',
    '(dish|drawer|box|jewelry box|safe|case|shelf|nightstand) was ... empty',
    'never (returned|found|saw|seen) (it|them)?',
    "(isn't|wasn't|weren't|not|never|didn't|hasn't) (there|where i left|make it|made it|arrived|arrive|turned up|come back|accounted for)",
    'walked off|out with',
    'helped (themselves|himself|herself)',
  ],
}

/** Codes, keys, absence, valuables. */
export const security: SensitiveRule = {
  id: 'security',
  title: 'Codes, keys, absence',
  why: 'This tells a stranger how or when to get in.',
  example: { marks: 'They know the gate code.', leaves: 'They have a strict dress code.' },
  phrases: [
    "(side|front|back|garage|office|shop|house) (door|window|gate) (doesn't|does not|won't|never) (lock|latch|close)",
    'where (we|i) (keep|hide|leave|store) (the|our|my) (key|keys|cash|money|safe|spare|jewelry)',
    "(alarm|security) (system)? (is|was|isn't|wasn't|not) (off|on|set|armed|working|connected)",
    '(he|she|they) (knows|know|has|have) (where i live|our schedule|my schedule|the layout|our codes|my address)',
    '(work|works|working|out|gone|away) (until|till) (six|seven|eight|nine|late|_) (every|each|most|weekdays)?',
    '(house|home|place) to (ourselves|myself)',
    'travel|traveling|gone (a lot|every week|half the (month|year))',
    '(the|my|our|a|his|her|your) (gate|garage|alarm|door|entry|lockbox|lock box|security|access|key|house|building|front door|safe|keypad|wifi|wi fi|pin|voicemail|room|mailbox|elevator)? (door|box|system)? code|codes|passcode|password|pin (is|was|number|to)?',
    'gate|garage|alarm|entry|lockbox|security|access|door|keypad|safe code|codes|combination|pin',
    'code (is|was|to|for|_)',
    '(the|our|my|a)? (spare|house)? key|keys is|are|was|were|stays|lives (kept|left|hidden|always)? (under|behind|in|on|above|inside) (the|a|my|our) _',
    'lockbox|(lock box)',
    '(the|our|my|a|his|her)? (spare|extra|house|front door|back door|master|hidden|office|apartment|side door|garage) key|keys (back|under|on|in|is|was|from|at|above|behind|with|to)? (the)? (mat|rock|hook|planter|flowerpot|pot|rug|doormat|ledge|porch|gnome|shed|grill|mailbox|door|side door|light)?',
    '(the|my|our|a) spare (back|under|on|in|is|was|from|at|above|behind|with)? (the|a)? (mat|rock|hook|planter|flowerpot|pot|rug|ledge|porch)? (by|on|near|of|in)? (the)? (side|back|front)? (door|porch|step|gate)?',
    'key|keys (under|behind|above|in|on|to) (the|a|my|our) (mat|doormat|rock|hook|planter|flowerpot|pot|rug|ledge|gnome|grill|house|mailbox|front|back|safe|meter|shed)',
    '(have|has|had|gave|give|given|kept|still have|lost|copied|took|with) (them|him|her|the crew|you)? (a|the|my|our|copies of)? (my|our)? (house|spare|front door|apartment|office) key|keys',
    '(lost|kept|copied|never returned) (my|our) key|keys',
    "(we|i|nobody|no one|everyone|family|they) (was|were|am|are|will be|is|would be|'ll be|had been)? (away|out of town|out of state|out of the country|on vacation|on holiday|overseas|traveling|abroad|at work all day|gone all week|gone for|not home|in florida|in hawaii|in europe|in mexico) (for|all|until|until|till|this|next|last|that)? (a|two|three|the|all)? (week|weeks|month|months|day|days|summer|winter|weekend|time)?",
    "(while|when|since|because) (we|i|we're|i'm|he|she|they) (was|were|are|am)? (away|out of town|gone|on vacation|traveling|at work|out of the country|overseas|not home|deployed)",
    '(house|home|apartment|cabin) (is|was|sits|sat|sits|would be|will be|stood|stands)? (empty|vacant|unoccupied|unlocked|unattended) (all|for|until|most|during|on)?',
    "nobody|no one (is|was|will be|'s)? (ever)? home (until|all|during|on|that|when|from)?",
    '(live|lives|living|home) alone (with|in|at|and|here|most)?',
    'alone (in the house|at night|at home|in a house)',
    '(left|leave|leaving|found) (the|my|our|it) (front|back|side|garage)? (door|gate|window|house|windows|garage) (wide)? (unlocked|open|ajar|wide open)',
    "(front|back|side|garage|basement) (door|window|gate) (is|was|were|left|doesn't|won't|does not) (wide)? (unlocked|open|ajar|lock|broken)",
    "(my|our|his|her|mother's|grandmother's|an|a|the|some) (antique|diamond|gold|engagement|wedding|heirloom|family|expensive|grandmother's|mother's|late mother's|silver|pearl|inherited)? (jewelry|jewellery|jewelry box|watch collection|coin collection|heirlooms|valuables|cash box|guns|gun safe|rifle|firearms|rolex|savings bonds|passport|passports|necklace|bracelet|earrings)",
    'cash (in|under|hidden|from|on) (the|my|our|a) (drawer|dresser|safe|nightstand|mattress|freezer|closet|desk|jar|envelope|kitchen|counter|purse|cookie)',
    'engagement|wedding|diamond ring|rings|band',
    '(my|our|his|her|the) (ring|rings|rolex|laptop|purse|wallet|cash) (was|were|is|are|went|had) (gone|missing|stolen|taken|in)',
    'no (cameras|camera|alarm|alarm system|security system|locks|lock)',
    "(camera|cameras|alarm|security system|lock|deadbolt) (is|was|were|are|has been|doesn't|does not|don't|hasn't) (off|broken|out|down|fake|disabled|disarmed|disconnected|work|working|unplugged|dead)",
    "(what|which) (nights|days|times|hours) (we|i) (are|am|'re|work) (out|away|gone|home|nights)",
    'i work nights',
    'work|works|working (the)? (night|graveyard|overnight) (shift|shifts)',
    'we winter in',
    'snowbirds',
  ],
  cues: [valuables, gone],
  find: takenValuables,
  judge: (hit, scene) => {
    const words = scene.document.text.slice(hit.start, hit.end).toLowerCase()
    const behind = scene.document.tokens[hit.first - 1]?.word ?? ''
    if (
      /\b(?:code|codes)\b/.test(words) &&
      /^(?:dress|zip|area|building|promo|discount|coupon|qr|bar|error|fire|health|electrical|city|trouble|to|up|engine|with|use)$/.test(
        behind,
      )
    )
      return undefined
    if (
      /^(?:the|a|my|our|your|his|her) (?:combination|code|codes|pin|password)$/.test(words) &&
      /^(?:of|violation|violations|swirl)$/.test(scene.document.tokens[hit.last + 1]?.word ?? '')
    )
      return undefined
    // A code for money off opens no door.
    if (
      /\bcodes?\b/.test(words) &&
      (/^codes? (?:from|for|on)$/.test(words) ||
        /^(?:from|off|newsletter|promo|discount|checkout|online|%)$/.test(
          scene.document.tokens[hit.last + 1]?.word ?? '',
        ))
    )
      return undefined
    return true
  },
}

/** What was of worth in the house, where the review says that it went away. */
function* takenValuables(scene: ReviewScene): Generator<Match<true>> {
  const losses = scene.hits.get(gone) ?? []
  if (losses.length === 0) return
  const sentence = (hit: Hit): number => scene.document.tokens[hit.first]?.sentence ?? 0
  for (const hit of scene.hits.get(valuables) ?? [])
    if (
      !/^(?:her|his|their) phone$/i.test(scene.document.text.slice(hit.start, hit.end)) &&
      losses.some(loss => Math.abs(sentence(loss) - sentence(hit)) <= 1)
    )
      yield { start: hit.start, end: hit.end, value: true }
}
