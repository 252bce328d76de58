import { theftMeanings } from '../urgency-meanings/theft'
import { content, foundIn, near, pair, meant, READ_ON, together, tradeOf, type UrgencyRule } from './urgency-rule'
import { happened } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const VALUABLE =
  'ring|rings|band|necklace|bracelet|bracelets|watch|watches|jewelry|jewellery|earrings|earring|cash|money|wallet|purse|handbag|laptop|ipad|tablet|phone|iphone|camera|tools|tool|medication|medications|pills|oxycodone|painkillers|prescription|guitar|bike|coat|jacket|bag|backpack|airpods|earbuds|headphones|sunglasses|coins|gun|guns|pistol|rifle|heirloom|heirlooms|brooch|pendant|locket|credit card|tip jar|envelope|bottle of whiskey|whiskey|bourbon|perfume|switch|xbox|playstation|console|drill|generator|catalytic converter|gas|radio|dashcam|dash cam|change|silver|silverware|gold|diamond|diamonds|pearls|opal|medal|medals|suitcase|luggage|checkbook|passport|keys|collection|cards|box|safe|drone|stroller|stereo|speaker|speakers|ladder|copper|piggy bank|savings|checks|bills|dollars|hundred|kindle|lego|shoes|sneakers|clothes|vape|cufflinks|rolex|necklaces|stones|stone'

/** Said outright. */
const stolen: Cue = {
  id: 'theft-stolen',
  phrases: [
    `(stole|stolen|steal|steals|stealing|swiped|swiping|pocketed|pocketing|lifted|pinched|nicked|snatched|robbed|burgled|siphoned|siphoning|pilfered|took off with|walked off with|made off with|helped (himself|herself|themselves) to|ran off with) (me of|us of|of)? (my|our|his|her|the|a|some|all|from|money|cash|jewelry|out of|{relative}'s|things|stuff|two|three|four|it from|it off|them from|me blind of) ...`,
    `(my|our|his|her|the|{relative}'s) ... (${VALUABLE}) ... (stolen|swiped|lifted|taken|pocketed|snatched)`,
    '(was|were|got|been|be|had|things|stuff) (stolen|robbed|burgled|burglarized|ransacked)',
    'stolen (from|by|out of|while|during|at|off|right|after)',
    'steal|steals|stealing|stole|stolen from (me|us|you|your|customers|guests|patients|people|clients|old|elderly|the)',
    '(thief|thieves|burglar|sticky fingers|light fingered|kleptomaniac)',
    '(went|going|gone|rifled|rifling|riffled|digging|dug|rummaged|rummaging|snooping|snooped) through (my|our|her|his|the|all|all my) (drawers|drawer|purse|things|bag|bags|stuff|closet|belongings|wallet|medicine|glove|glovebox|dresser|jewelry|desk|luggage|suitcase|cabinets|cabinet|safe|console|underwear|nightstand)',
    '(broke|broken|break) into (my|our|the|his|her) (locker|car|room|unit|storage|house|safe|apartment|truck)',
    '(locker|locker was|room was|car was|unit was|lock was|lock) (broken into|cut|pried|ransacked|robbed|emptied)',
    'telling time on my',
    '(found|saw|listed|turned up|showed up|popped up|spotted) (it|them|my _|his|her)? ... (ebay|pawn shop|pawnshop|craigslist|marketplace|offerup|pawn)',
    '(pawned|pawning|fenced|hocked) (my|it|our|her|his|the)',
    '(wearing|using|driving|riding|carrying) my (stolen|missing|watch|jacket|necklace|bracelet|earrings|shoes|coat|ring)',
    'catalytic converter (gone|missing|was|cut|stolen)',
    "(took|taken|taking) (my|our|the|his|her|{relative}'s|some|all|cash|money|jewelry|two|three) ... (from|out of|off|while|when) (my|our|the|his|her|a) (purse|wallet|drawer|dresser|nightstand|car|console|glove|glovebox|locker|room|bag|safe|closet|jewelry|kitchen|counter|table|bedroom|bathroom|cabinet|jar|desk|pocket|backpack|house|garage|truck)",
  ],
}
/** Valuable things that are gone. */
const gone: Cue = {
  id: 'theft-gone',
  phrases: [
    `(${VALUABLE}) ... (missing|gone|disappeared|vanished|never found|not there|walked off|grew legs|no longer|nowhere|never (turned|came|showed|returned)|wasn't there|walked away|evaporated|not on her finger|not in|short|empty)`,
    `(missing|missing from|lost|disappeared|vanished|noticed|realized|found) (my|our|his|her|the|a|from|cash|two|three|about|over|$)? ... (${VALUABLE}) ... (gone|missing|not there)?`,
    `missing (my|our|some|the|a|his|her|two|cash) ... (${VALUABLE})`,
    '(gone|missing|disappeared|vanished) (when (i|we|she|he) (got|came|returned|went|checked|looked|opened|unpacked|picked)|after (they|the|he|she|your)|by the time|from (my|our|the|his|her))',
    'things (vanished|disappeared|went missing|go missing|keep disappearing|have gone missing)',
    '(dish|drawer|box|jar|envelope|safe|case|purse|wallet|jewelry box) ... (clean and empty|empty|was empty|emptied|cleaned out)',
    '(missing) (one|box|bag|item|items|piece|pieces) ... (medals|watch|watches|jewelry|cash|coins|silver|ring|tools|laptop|camera|gun)',
  ],
}
/** The same wherever the words stand in a sentence, and between sentences. */
const absence = pair(
  'theft-absence',
  [VALUABLE],
  [
    "missing|gone|vanished|disappeared|none|emptied|empty|stolen|(never made it)|(never arrived)|(never turned up)|(never came back)|(not there)|(nowhere to be)|(not where i)|(goes missing)|(go missing)|(keeps disappearing)|(not where we)|(walked off)|(walked away)|(no longer)|(comes up short)|(coming up short)|(came up short)|(was short)|(slit open)|(cut open)|(pried open)|(broken into)|(rifled through)|(went through)|(not (on|in) (her|his|my|the) (finger|wrist|drawer|box|safe|purse|wallet|jewelry))|(wasn't in)|(weren't in)",
  ],
)
const place: Cue = {
  id: 'theft-place',
  phrases: [
    '(from|in|inside|out of|off) (the|my|our|his|her) ... (trunk|purse|drawer|locker|room|wallet|glovebox|glove box|glove compartment|console|safe|dresser|nightstand|jewelry box|desk|bedroom|suitcase|backpack|cup holder|center console|car|bag|cabinet|medicine cabinet|toolbox|garage|truck|pocket|jacket)',
    '(before|after|when|while|since|whenever|once|until) (the|your|they|he|she|your|our|my|those|these) ... (cleaner|cleaners|crew|movers|aide|housekeeping|maid|maids|technician|came|left|were here|was here|cleaned|worked|is on|packed|painters|installers|plumber|tech|guys|men)',
    '(every|each) (visit|time|week|clean|cleaning|shift) ...',
    'only (the|your|their|one) ... (had been|was|were|has|had|in)',
    '(the box|it|lock|envelope|bag|drawer|case) (was|had been|has been) (slit|cut|pried|opened|open|taped back|resealed|emptied|forced)',
    '(came (out|back)|got|picked) (of|from|up|my|the|back)? ... (massage|car|room|pool|treatment|van|class|workout|shower)',
  ],
}
/** And only the business's people could have. */
const suspects: Cue = {
  id: 'theft-suspects',
  phrases: [
    '(only|no one but|nobody but|nobody except|no one except) (your|the|their|two|one|these|those|a|his|her|{staff}|person|people|ones|other) ... (in|there|access|inside|home|house|room|key|touched|alone|handled|been|knew)?',
    "(nobody|no one|noone|nobody's) else (was|had|has|could|been|came|went|lives|is|touched|knew|in)",
    '(only) (people|person|ones|one|time|stranger|strangers|visitor|visitors) ...',
    '(while|when|after|before|since|during) (they|he|she|your|the|their|my|a|two|one|housekeeping) (crew|crews|cleaner|cleaners|cleaning|men|guys|movers|tech|technician|housekeeping|maid|maids|workers|aide|{staff})? (were|was|left|came|cleaned|had|worked|visited|serviced|finished|stayed|packed|went) ...',
    '(housekeeping|housekeeper|maid|maids|cleaners|cleaner|movers|crew|aide|valet|attendant|mechanic|technician|caregiver|painter|painters|installer|employee|staff|coat check|bellhop|massage therapist|detailer|car wash) (came|was|were|had|left|cleaned|in|must|is|took|has|alone|member|and|parked)',
    '(valet|coat check|housekeeping|movers|cleaning crew|detailers|detailing|detail)',
    '(when|after|before) (i|we) (dropped|left|picked|handed|gave|got) (it|the|my|her|him|them)? (off|up|back|home|over|car|keys)? ...',
    'police report|theft|thief|camera|cameras|footage|suspicious|suspect|investigate',
    'front desk',
    'in the (room|safe|car|locker|glove box|glovebox|console|trunk|closet|dressing room)',
    "(i'd|i would|want|we'd) (like|want)? (it|them|my _)? back ...",
  ],
}

const TRUSTED =
  /clean|mover|hotel|motel|home-care|nurs|valet|car-wash|auto|spa|gym|hostel|kennel|contractor|plumb|electric|hvac|paint|storage|sitter|locksmith|repair|laundry|salon|hospital|clinic|maid|handyman|massage|salon|school|daycare|pool|wash|park/

const soft = (hit: Hit, scene: ReviewScene) =>
  content(scene) || turned(hit, scene) || !happened(hit, scene) ? undefined : 1

/** "Gone to cardboard", "gone cold": what turned into something is not missing. */
function turned({ last }: Hit, { document }: ReviewScene): boolean {
  if (document.tokens[last]?.word !== 'gone') return false
  return /^(?:to|cold|stale|bad|soggy|hard|sour|wrong|downhill|up|down|through|over|by|off)$/.test(
    document.tokens[last + 1]?.word ?? '',
  )
}

/** "Robbed", "thieves" and "steal" with nothing taken are about prices. */
function judgeStolen(hit: Hit, scene: ReviewScene) {
  const words = scene.document.text.slice(hit.start, hit.end).toLowerCase()
  if (/^(?:thief|thieves|sticky|burglar)/.test(words) && !scene.hits.get(gone)?.length) return undefined
  if (
    /(?:my|our) (?:deposit|plates?|dessert|drinks?|food|time|business|whole|idea|ideas|look|tip|tips|attention|sanity|afternoon|day|joy|money)/.test(
      words,
    ) &&
    !/cash|purse|wallet|drawer/.test(words)
  )
    return undefined
  if (/\bgas\b/.test(words) && !/tank|siphon/.test(scene.document.text)) return undefined
  return soft(hit, scene)
}

/** At a table things are missing from the order. */
const FOOD = /restaurant|pizz|cafe|coffee|bak|deli|diner|food|grill|grocer/

export const theft: UrgencyRule = {
  id: 'theft',
  title: 'Something is said to be stolen',
  why: 'Tapes are overwritten and memories fade within days. Listen, look, accuse nobody.',
  tier: 1,
  readOn: READ_ON,
  example: { marks: 'My ring was gone after the cleaners left.', leaves: 'The dessert stole the show.' },
  cues: [stolen, gone, suspects, ...absence, place, ...theftMeanings.cues],
  *find(scene) {
    yield* foundIn(stolen, scene, judgeStolen)
    const who = scene.hits.get(suspects) ?? []
    if (TRUSTED.test(tradeOf(scene)) && (who.length > 0 || (scene.hits.get(place) ?? []).length > 0)) {
      yield* together(absence, scene, soft, 14)
      const [things, lost] = absence
      for (const hit of scene.hits.get(lost) ?? [])
        if (
          soft(hit, scene) &&
          (scene.hits.get(things) ?? []).some(other => other.first < hit.first && near(other, hit, scene, 1)) &&
          (scene.hits.get(place) ?? []).some(other => near(other, hit, scene, 1))
        )
          yield { start: hit.start, end: hit.end, value: 1 }
    }
    if (!FOOD.test(tradeOf(scene))) yield* meant(theftMeanings, scene, judgeStolen)
    const trusted = TRUSTED.test(tradeOf(scene))
    for (const hit of scene.hits.get(gone) ?? [])
      if (soft(hit, scene) && (trusted || tradeOf(scene) === '') && who.some(other => near(other, hit, scene, 2)))
        yield { start: hit.start, end: hit.end, value: 1 }
  },
  publicReply: 'Short: you want to look into it, please call. No accusation either way.',
  steps: [
    {
      id: 'theft-call',
      title: 'Call, listen, make a list',
      detail: 'The things, where they were, and when they were last seen.',
      say: 'I take this seriously and will look into it today.',
      ask: 'What is missing, and when did you last see it?',
      leaveOut: 'Names of staff, and “they would never”.',
    },
    {
      id: 'theft-keep',
      title: 'Keep rosters and video',
      detail: 'Who was there and when. Search vans, lost property, laundry.',
    },
    { id: 'theft-report', title: 'Insurer, and the police if they wish', detail: 'Offer to help with a report.' },
  ],
}
