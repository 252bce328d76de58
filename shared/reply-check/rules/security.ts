import { anyOf, hitsOf, sentenceHasCue, sentenceTokens, wordsAfter, wordsBefore } from '../neighbourhood'
import type { Match } from '../../text/rule'
import { fromWordings, type Cue, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'
import { homeTrades, waysIn } from '../lexicon/ways-in'
import { isOwn } from '../own-details'

const worth: Cue = {
  id: 'security:worth',
  phrases: [
    '(watch|watches|ring|rings|jewelry|jewellery|necklace|bracelet|earrings|safe|cash|money|wallet|purse|handbag|laptop|laptops|tablet|tv|television|camera|cameras|guitar|violin|coins|coin collection|medication|pills|gun|guns|rifle|passport|passports|tools|bike|bikes|motorcycle|boat|generator|silver|silverware|paintings|painting|stereo|console|envelope|checkbook|diamonds|pearls|antiques|collection|instruments|wine)',
  ],
}
const spots: Cue = {
  id: 'security:spots',
  phrases: [
    '(dresser|drawer|drawers|nightstand|night stand|bedside|closet|cabinet|upstairs|basement|attic|garage|shed|desk|mantel|mantle|bathroom counter|kitchen counter|kitchen table|countertop|in plain sight|in plain view|lying out|left out|lying around|out in the open|stood open|was open|unlocked|in the room|in your room|in the house|in your house|at your house|in the hall|in the hallway|on the bed|under the bed|in the trunk|back seat|front seat|passenger seat|glove box|glove compartment|in the car|in your car|in the truck|spare room|guest room|den|safe)',
  ],
}

/** Codes, keys, absence and valuables: what a burglar would like to know. */
export const security: ReplyRule = {
  id: 'security',
  title: 'Codes, keys, absence, valuables',
  severity: 'block',
  message: 'It tells strangers how or when to get in.',
  why: 'A code, the place of a key, an empty house or what is worth taking belongs in no public text, even when it has been changed since.',
  source: 'domain 6 SD-SECURITY',
  readOn: '2026-11-24',
  example: {
    marks: 'We left the key under the mat while you were away.',
    leaves: 'I’d like to go over the hand-over with you directly.',
  },
  ...fromWordings([
    {
      phrases: waysIn,
      when: (hit, scene) =>
        !anyOf(wordsBefore(scene, hit.first, 2), OURS) &&
        !WELCOME.test(scene.document.text.slice(hit.start, hit.end)) &&
        (/\b(?:under|beneath|behind) the\b/i.test(scene.document.text.slice(hit.start, hit.end)) ||
          homeTrades.has(scene.context.profile.trade) ||
          anyOf(
            sentenceTokens(scene, hit.first).map(token => token.word),
            YOURS,
          )),
    },
    {
      phrases: [
        '(code|codes|passcode|passcodes|combination|pin|password|passwords|key code|keycode|access code|alarm code|gate code|door code|garage code|lockbox code|entry code)',
      ],
      when: (hit, scene) => {
        const before = wordsBefore(scene, hit.first, 2)
        const after = wordsAfter(scene, hit.last, 2)
        if (anyOf(before, OTHER_CODES) || anyOf(after.slice(0, 1), OTHER_CODES)) return false
        const sentence = sentenceTokens(scene, hit.first).map(token => token.word)
        return (
          anyOf(before, HOLDERS) ||
          anyOf(sentence, LOCKS) ||
          (/code/.test(scene.document.text.slice(hit.start, hit.end).toLowerCase()) && anyOf(sentence, STATE))
        )
      },
    },
    {
      phrases: [
        '(spare|extra|house|front door|back door|hidden|master|only|garage|gate|shed|second) (key|keys|fob|remote|opener)',
        '(your|the|their|a|his|her) (key|keys|fob|key fob|garage remote|opener) ... (under|beneath|behind|in the|inside|above|on top|on the|with the|hidden|left|lockbox|mat|planter|pot|flower|mailbox|shed|gutter|meter|rock|neighbor|is still|are still|hook|ledge|grill|porch|copied|copy|copies|tagged|we hold|we keep|at our|returned|to your|for your|hanging)',
        '(your|copy of your|copies of your|hold your|holding your|have your|had your|kept your|keep your|lost your|returned your|used your) (house|apartment|car|front door|spare)? (key|keys|key fob)',
        '(key|keys) (was|were|is|are) (left|hidden|kept|under|in the|behind|beneath|placed|hanging|stored)',
        '(under|beneath) the (mat|doormat|planter|flower pot|flowerpot|pot|rock|step|porch|welcome mat|gnome)',
        '(put|left|leave|leaves|hid|hide|place|placed|returned|dropped|hang|hung|tucked|keep|kept|found|slid) (the|your|a|both|all) (spare|house|front|back|car|extra)? (key|keys|fob|remote|opener) ',
        '(key|keys) ... (under|beneath|behind|inside|in|above|on) (the|your|a) (_|_ _)? (mat|planter|pot|mailbox|shed|rock|ledge|porch|hook|lockbox|grill|meter|gutter|flower|drawer|garage|step|wreath|bench|bin|plant|gnome|frame|bush|barrel|rail|brick)',
        "(lockbox|lock box|key box|key safe|safe combination|combination to|safe in the|safe behind|wall safe|gun safe|floor safe|alarm system|alarm panel|alarm was off|alarm was not|alarm is off|alarm off|alarm doesn't|disarmed|disarm|security system|motion sensor|blind spot|camera doesn't cover|cameras don't cover|deadbolt|dead bolt|window latch|broken latch|broken lock|lock is broken|lock was broken|lock does not|lock doesn't|door doesn't lock|door does not lock|never locks|doesn't latch)",
        "(while|when|since|as|because|until|after|before|knowing|that) (you|your family|the family|your household|you both|you all|the house|your house|your home|the home|nobody|no one|everyone) (are|were|was|is|'re|will be|had|had been|would be|have been|go|went|left|leave)? (away|out of town|out of state|out of the country|on vacation|on holiday|at work|abroad|overseas|gone|traveling|travelling|in florida|in the hospital|on your trip|on a cruise|on a trip|empty|unoccupied|vacant|left for|not home|not at home|not there|not in|out all day|out until|out for|off to|skiing|camping|at the lake|at your other|at the beach|home)",
        "(you're|you are|you were|you'll be|you will be|you'd be|your family is|they're|family was|being|since you|your being) (away|out of town|out of state|abroad|overseas|traveling|travelling|on vacation|on holiday|gone|out) (until|till|all|for|this|next|through|from|every|on|most|during|in|at|that|the|when|and|over|so|while)",
        '(house|home|apartment|place|property|unit|cabin|condo|building) (is|was|was left|sits|sat|stands|stood|will be|would be|being|has been|had been|remains|stays) (empty|vacant|unoccupied|unlocked|wide open|unattended|dark)',
        '(empty|vacant|unlocked|unattended|unoccupied) (house|home|apartment|property|unit|door|garage|back door|window|gate|cabin)',
        '(sits|sit|sat|stands|stood|stays|stayed|standing|sitting) (empty|vacant|unoccupied|unlocked|open all) ',
        '(door|garage|window|gate|back door|side door|slider|patio door|shed) (is|was|was left|were|stays|stayed|had been|has been) (always)? (unlocked|open|ajar|left open|left unlocked|not locked|broken)',
        '(left|leave|leaves|leaving) (your|the|a|her|his) (back|front|side|garage|patio|basement|kitchen|door|window|gate|house|home|apartment)? (door|window|gate|garage)? (unlocked|open|wide open|ajar)',
        "(nobody|no one) (was|is|were|would be|is ever|will be|'s) (home|in|at home|there|in the house|inside)",
        '(home|house) alone|unattended',
        '(live|lives|living) (alone|by yourself|by herself|on your own)',
        '(jewelry|jewellery|jewels|diamond|diamonds|diamond ring|engagement ring|wedding ring|necklace|bracelet|earrings|rolex|coin collection|stamp collection|art collection|gun|guns|firearm|firearms|rifle|rifles|pistol|gun cabinet|gun collection|silverware|sterling silver|heirloom|heirlooms|valuables|antiques|cash drawer|cash box|cash in|cash on|piano|grand piano|wine cellar|paintings|sculpture|watch collection|passport|passports|laptop|laptops|safe deposit|gold coins|gold chain|fur coat|pearls|gold watch)',
        '(the|your|a|big|flat screen|new) (tv|tvs|television|safe|stereo|collection|ring|watch|purse|wallet|handbag|medicine cabinet|cash|motorcycle|tools|paintings|laptop|camera gear|bikes) ... (bedroom|closet|upstairs|drawer|in the house|in your house|on the dresser|nightstand|basement|in the garage|in your garage|in the den|on the counter|under the bed|attic|visible|in plain sight|at your home|at your place)',
        '(hide|hid|hides|hidden|stored|stores|keep|keeps|kept|stash|stashed) ... (upstairs|under the bed|in the closet|in your closet|in the drawer|in your drawer|in the freezer|in the safe|in the attic|in your bedroom|in the bedroom)',
        "(your|mother's|father's|in law's|customer's|husband's|wife's|office|bedroom|floor|wall) safe (took|is|was|has|had|sits|holds|held|opens|opened|needs|combination|door)",
        "(lock|latch|bolt|door|window|gate|padlock) (that|which)? (opens|open|pops|pop|sticks|fails|fail|gives|give|jiggles|slides|never catches|doesn't catch|can be opened|can be picked|can be forced|can be slipped) ",
        "(padlock|door chain|peephole|window lock|patio lock|screen door|cellar door|bulkhead|skylight|fire escape) (you|is|was|on your|that|the|doesn't|can|opens)",
        '(held|holds|holding|storing|stores|stored|full of|packed with|contains|contained|inside are|kept) (your|a|the|some|two|several) ... (tools|stereo|guitar|bikes|bike|tv|collection|furniture|guns|instruments|computers|electronics|paintings|antiques|wine|silver|jewelry|equipment)',
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        if (WELCOME.test(said)) return false
        const words = sentenceTokens(scene, hit.first).map(token => token.word)
        if (VALUABLES.test(said)) return anyOf(words, YOURS) && !SELLS_THEM.has(scene.context.profile.trade)
        if (/^(?:nobody|no one)/.test(said)) return anyOf(words, YOURS) || /house|home/.test(said)
        if (/deadbolt|dead bolt|lock|latch|alarm|security system|motion sensor|lockbox|key/.test(said))
          return anyOf(words, YOURS) || anyOf(words, STATE) || /under|hidden|spare|left/.test(said)
        return true
      },
    },
  ]),
  cues: [worth, spots],
  find: scene => [...findValuables(scene), ...findCodes(scene)],
}

/** Something worth taking and the place where it lies. */
function* findValuables(scene: ReplyScene): Iterable<Match<Ruling>> {
  for (const hit of hitsOf(scene, worth)) {
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    if (!sentenceHasCue(scene, hit.first, spots) || !words.some(word => YOURS.has(word) || PAST.has(word))) continue
    const place = hitsOf(scene, spots).find(spot => spot.first > hit.first && spot.first - hit.last <= 8)
    if (place && !words.slice(0, 3).includes('our')) yield { start: hit.start, end: place.end, value: {} }
  }
}

const PAST = new Set(['was', 'were', 'left', 'lay', 'sat', 'had', 'saw'])
const VALUABLES =
  /jewel|diamond|ring\b|necklace|bracelet|earring|rolex|collection|gun|firearm|rifle|pistol|silver|heirloom|valuables|antique|cash|piano|cellar|painting|sculpture|passport|laptop|deposit|gold|fur coat|pearls/
const SELLS_THEM = new Set([
  'jeweler',
  'jewelry',
  'pawn-shop',
  'gift-shop',
  'music-shop',
  'antique-shop',
  'bar',
  'restaurant',
])
const YOURS = new Set(['you', 'your', "you're", 'yours', "you'd", "you've"])
const LOCKS = new Set(
  'gate door garage alarm keypad lock lockbox safe building entry panel opener fob key lobby locker'.split(' '),
)
const HOLDERS = new Set(
  'your gate door alarm garage entry access old same keypad lockbox safe building default factory'.split(' '),
)
const STATE = new Set(
  'still was is works changed same old left gave reset shared wrote written hidden ends never'.split(' '),
)
const OTHER_CODES = new Set(
  'dress promo discount coupon building fire health area zip qr bar conduct up to electrical plumbing violation violations of error color paint source city inspector local requires per trouble fault billing county'.split(
    ' ',
  ),
)

const OURS = new Set(['our', 'my'])
/** "My door is open", "the door won't open for you": no way into a house. */
const WELCOME = /^(?:the |our |my )?doors? (?:is|are|stays?|won['’]t|will not) (?:always |still |be )?open\b/i
/** A number beside something that opens with it: "the keypad is set to 2580", "the panel accepted 7712". */
const CODE =
  /\b(?:codes?|keypad|panel|alarm|lockbox|lock box|safe|gate|garage|padlock|combination|pin|passcode|entry|door)\b[^.!?\n$]{0,50}?(?<![$€£\d.,:-])\b(\d{4,6}|\d(?:[- ]\d){2,3})\b(?![-:.,]?\d)|(?<![$€£\d.,:-])\b(\d{4,6})\b(?![-:.,]?\d)[^.!?\n$]{0,30}?\b(?:opens|opened|unlocks|on the (?:keypad|panel|pad|gate|lock)|still works|to get in)\b/gi

function* findCodes(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text } = scene.document
  for (const match of text.matchAll(CODE)) {
    const number = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(number)
    if (/^(?:19|20)\d\d$/.test(number) && !/code|keypad|pin|combination/i.test(match[0])) continue
    if (isOwn(scene.own, number) || scene.own.spans.some(own => own.start <= start && start < own.end)) continue
    yield { start, end: start + number.length, value: {} }
  }
}
