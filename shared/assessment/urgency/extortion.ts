import { extortionMeanings, extortionOfOthers } from '../urgency-meanings/extortion'
import { content, foundIn, meant, READ_ON, type Found, type UrgencyRule } from './urgency-rule'
import { longAgo } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

/** A benefit that is asked for. */
const benefit: Cue = {
  id: 'extortion-benefit',
  phrases: [
    '(my|our|the|{number}|full|every|all my|all our) ... (dollars|money|deposit|cash|cent|dime|bucks) back',
    '(throw|throwing|toss|tossing) in (a|an|the|some|two|free) ...',
    '(knock|take|shave|drop) (off)? (the)? (last|remaining|other)? (thousand|hundred|two hundred|five hundred|half|fee|balance|bill|rest) ...',
    '(wire|send|transfer|pay) (it|that|the money|me|us) (back)? (by|to me|now|today|before|in full) ...',
    '(bathroom|kitchen|roof|room|suite|dinner|weekend|haircut|repair|night|meal|car|job|deck|cake) for (nothing|free)',
    '(full|my|our|the|a|complete|entire|100|partial|total|his|her) refund',
    'refund (me|us|my|our|the|in|and|of|by|or|plus|everything|it|his|all|today|this|half|both|every)',
    'refunded|refund or',
    '(give|gimme|gives|send|want|wants|wanted|owe|expect|demand|demanding|need|offer|mail|wire|venmo|transfer|paypal|zelle|cashapp) (me|us|my|you|him|her)? ... (money|refund|free|discount|credit|dollars|dollar|bucks|gift|voucher|voucher|cash|$|compensation|meal|dinner|month|session|upgrade|night|comped|coupon|euro|€|£|bitcoin)',
    '(knock|take|shave) ... (off) (the|my|our)? (bill|price|invoice|total|rent|balance|quote)',
    '(comp|comped|waive|waived|knock|cut|forgive|erase|cancel|reimburse|compensate|zero out|credit) (our|my|me|us|the|both|all|half|off|this|that|his|her|next|it|everything)',
    'free (year|month|lifetime|week) of',
    '(free) (meal|dinner|month|months|session|massage|haircut|night|nights|stay|repair|cleaning|service|drinks|dessert|upgrade|product|kit|lunch|room|weekend|oil change|color|class|membership|delivery|treatment|everything|cake|one|of charge|for life|year)',
    '(pay|paid|paying|pays) (me|us|up|for my|for our|for the|what|or|and|by|him|them|now|today|$)',
    'money back|(cash back)|(gift card)|(gift certificate)|(store credit)|(half off)|(half price)|(on the house)|(discount)|(freebie)|(freebies)|(compensation)|(compensate)|(voucher)|(coupon)|(upgrade)|(settlement)',
    '(venmo|zelle|paypal|cashapp|cash app|bitcoin|western union|wire)',
    'no money',
    'make (it|this) worth (my|our) while',
    '(make|offer) me (an offer|a deal|a good offer|something)',
    'for a (price|fee|small fee)',
    '(money|cash|dollars|bucks|euros) (today|by|now|tomorrow|tonight|or)',
    '(full|all)? $ _ (back|plus|and|by|today|cash|or)',
    'the same package|(package)',
  ],
}
/** What happens to the review, in the present or the future. */
const review: Cue = {
  id: 'extortion-review',
  phrases: [
    '(you|they) (get|have|earn|keep|can have|will have) (your|the|their|all)? (five|5|four|good)? stars (back)?',
    '(this|the|my) (review|post|story|rating) (never (existed|happened|was)|goes|is gone|disappears|turns|ends|never sees)',
    '(say|write|post|find) something (nice|good|kind|sweet|better|very nice|positive)',
    '(every|each|all the|any) (site|page|platform|forum|group|neighbor|app) (on earth|there is|in town|online|i can find|gets|hears|will|in the state) ...',
    '(gets|get) a copy of this',
    '(it|this) (goes|is going|will go|is) (up)? (on|to|onto) (facebook|google|yelp|tiktok|instagram|every|the news|reddit|nextdoor|the internet) ...',
    '(i|we) (will|would|can|could)? (delete|remove|change|edit|erase) (this|it|the review|my review|everything)',
    '(remove|delete|take down|change|update|edit|revise|flip|erase|amend|rewrite|raise|bump|reconsider|adjust|scrub|withdraw|retract|upgrade) (this|it|them|everything)',
    '(remove|delete|take down|change|update|edit|revise|flip|erase|amend|rewrite|raise|bump|reconsider|adjust|scrub|withdraw|retract|upgrade) (my|this|the|that|all|these|our) (bad|negative|one star|1 star|online|yelp|google|facebook)? (review|reviews|rating|ratings|stars|star|post|posts|score|video)',
    '(or|otherwise|else) (this|it|the video|the post|i|we) (goes|go|will go|blows|hits|gets) (viral|public|everywhere|online|live|up)',
    'your (pick|choice|call|move)',
    '(take|takes|taking|pull|bring|go|goes) (this|it|that|the|them|these|my)? (review|reviews|post|one|right|straight|all)? (down|away|off)',
    "(review|reviews|rating|stars|post|it|this|these|they|that|one star|video) (will|would|can|could|'ll|is|are|s|just|magically|all|all of a sudden)? (disappear|disappears|vanish|vanishes|go away|goes away|gone|removed|deleted|comes down|come down|goes down|stays|stay|stays up|stay up|is going nowhere|goes up|improves|change|changes|becomes|become|go up|gets better|get worse|keep coming|turns into|multiply)",
    "(it's|its|this is|it is|i'm) gone",
    "(i'll|i will|ill|we'll|i can|i could|i'd|we will|happy to|glad to|willing to|gladly|i|will|to|can) (make|give|turn|leave|write|post|put|change|bump|raise|switch) (it|this|that|you|them|a|my|up|another|more|ten|one|the|all)? ... (five|5|four|4|glowing|good|better|nice|great|positive|bad|one|1|nasty|negative|worse) (star|stars|review|reviews|rating)?",
    '(or|otherwise|else|and if not|if not|unless) ... (post|posting|leave|leaving|write|writing|blast|tell|stays|stay|review|reviews|one star|1 star|public|yelp|google|everyone|stars|tiktok|instagram|followers|goes up|live|online|expect)',
    'or i (will)? (post|write|leave|go|tell|blast|share|review|flip|tag|publish)',
    '(more|ten|twenty|five|another|dozen|bad|hundred|many|50|20|10) (more|bad|negative|one star|1 star|star)? (review|reviews|ratings)',
    "then (i|we|i'll|and only then) ... (flip|change|remove|delete|update|edit|take|recommend|recommended|stars|review|post|forget|raise)",
    '(in exchange|in return) (for|i|you|we)',
    '(for|to get|want|if you want) (a|the|your|my|this|five|5) (good|better|five|5|positive|four|nice|great|change|new|stars)? (star|stars|review|rating|update|this (gone|removed|deleted|changed))',
    '(clock is ticking)|(your (choice|move|call))|(ball is in your court)|(you have (till|until))|(offer (still)? stands)|(deadline)',
    '(reviews|ratings) (go|come|disappear|vanish)',
    "(never|won't|not) (see|hear of|read|find) (this|my|the) (review|post|rating) ...",
    '(forget|keep quiet about|stay quiet about) (this|it|what happened|the whole thing)',
  ],
}
/** Others who sell or demand reviews, as the writer reports. */
const reported: Cue = {
  id: 'extortion-reported',
  phrases: [
    '(pay|pays|paid|paying) (up|us|them|him|me|someone)? ... (reviews|stars|ratings) (go|disappear|vanish|come|removed|deleted|gone|stop|will)',
    '(demanded|demanding|asked for|asking for|wanted|extort*|blackmail*|shakedown|ransom|shaking down) ... (money|free|refund|cash|dollars|meal|pay|payment|gift) ... (review|reviews|stars|rating|remove|delete|take)',
    '(ask|asks|asked|asking|demand|demands|want|wants|charge|charges) (for)? ... (money|cash|payment|bitcoin|gift cards|ransom) ... (remove|delete|take|stop|pull|reviews|review)',
    'extort|extorted|extorting|extortion|blackmail|blackmailed|blackmailing',
    '(offered|offers|offering|threatened) to (remove|delete|post|leave|bury|flood|take down) ... (reviews|review|stars) ... (for|unless|if)',
  ],
}

/** "They refunded me, so I changed this": done, not demanded. */
const DONE =
  /\b(?:refunded (?:me|us|my|our|it|in full|the|everything|both)|(?:have|has|had|was|were|been|got|gave (?:me|us)|received|issued|offered|promised) (?:me |us )?(?:a |the |my |our |full |partial |half ){0,6}(?:refund|discount|credit|free|money back|gift))/i

const WORK =
  /\b(?:once|when|after|if|until|unless) (?:you|they|it|the|somebody|someone|this|we|i)(?: \w{1,30}){0,3} (?:fix|fixed|finish|finished|finishes|repair|repaired|complete|completed|done|deliver|delivered|resolve|resolved|returned my call|call me|calls me|come back|comes back|works|replaced|replace)\b/i

/** The writer's own demand: benefit and review within reach of each other, neither done nor refused. */
export function* demands(scene: ReviewScene): Generator<Found> {
  const asked = scene.hits.get(benefit) ?? []
  const posted = scene.hits.get(review) ?? []
  if (asked.length === 0 || posted.length === 0) return
  const { text, tokens } = scene.document
  for (const one of asked) {
    const other = posted.find(
      hit =>
        Math.abs(hit.first - one.first) <= 28 &&
        between(one, hit, scene) &&
        !(hit.first <= one.first && hit.last >= one.last && hit.phrase.includes('refund')),
    )
    if (!other) continue
    const start = Math.min(one.start, other.start)
    const end = Math.max(one.end, other.end)
    const from = sentenceStart(Math.min(one.first, other.first), scene)
    const upTo = tokens[Math.min(tokens.length - 1, Math.max(one.last, other.last) + 8)]?.end ?? end
    const passage = text.slice(from, upTo)
    if (DONE.test(passage) || WORK.test(passage) || BY_BUSINESS.test(passage)) continue
    if (!TIE.test(passage) || BY_OTHERS.test(passage)) continue
    yield { start, end, value: 1 }
    return
  }
}

/** What makes a demand of two mentions: a condition, an exchange, an ultimatum. */
const TIE =
  /\b(?:if|or|unless|until|otherwise|then|exchange|return|when you|once you|till|else|and (?:i|it|this|my|we|the|you)|pay up|for a|stays|gone|first)\b|i'?ll|\bwill\b|\bi delete\b|\bno money\b/i
/** Somebody else demands it, as the writer tells. */
const BY_OTHERS =
  /\b(?:somebody|someone|some guy|some company|they|people|scammers?|a caller|a man|who)\b(?: \w{1,30}){0,6}? (?:told|tell|offered|asked|asks?|texted|demand\w{0,30}|wants?|wanted)\b|\breviews (?:go away|disappear|vanish|come down)\b/i
/** Offered or begged for by the business: another matter. */
const BY_BUSINESS =
  /\b(?:they|he|she|owner|manager|company|desk|staff|shop|restaurant|store|business|who|lady|guy)(?: \w{1,30}){0,3} (?:offered|offers|offering|bribed|begged|asked|wanted|promised|said they'?d|texted|emailed|told)(?: (?:me|us))?(?: \w{1,30}){0,4} (?:if i|to (?:remove|delete|change|take|update|edit)|for (?:a|my) (?:good|five|5|positive)|in exchange)/i

const sentenceStart = (first: number, scene: ReviewScene): number =>
  scene.document.sentences[scene.document.tokens[first]?.sentence ?? 0]?.start ?? 0

/** A benefit and a review belong together within two neighbouring sentences. */
function between(a: Hit, b: Hit, scene: ReviewScene): boolean {
  const { tokens } = scene.document
  const distance = Math.abs((tokens[a.first]?.sentence ?? 0) - (tokens[b.first]?.sentence ?? 0))
  return distance <= 2 && !longAgo(a, scene)
}

export const extortion: UrgencyRule = {
  id: 'extortion',
  title: 'Money or goods demanded for the review',
  why: 'Do not pay, do not bargain, do not answer yet: the sites act on proof of the demand.',
  tier: 1,
  source: 'G5',
  readOn: READ_ON,
  example: {
    marks: 'Give us a free dinner and I will make this five stars.',
    leaves: 'I will update this once you finish the work I paid for.',
  },
  cues: [benefit, review, reported, ...extortionMeanings.cues, ...extortionOfOthers.cues],
  *find(scene) {
    yield* demands(scene)
    yield* foundIn(reported, scene, () => 1)
    yield* meant(extortionOfOthers, scene, () => 1)
    if (!content(scene)) yield* meant(extortionMeanings, scene, () => 1)
  },
  publicReply: 'None until it is documented; later one neutral line.',
  steps: [
    {
      id: 'extortion-wait',
      title: 'Don’t pay and don’t bargain',
      detail: 'Not with money, not with goods, not in a message.',
    },
    {
      id: 'extortion-proof',
      title: 'Keep the proof',
      detail: 'Screenshots of the words with sender and time, and links to each review.',
    },
    {
      id: 'extortion-report',
      title: 'Report it the site’s own way',
      detail: 'Google has a form for merchants; Yelp wants the express demand sent to its support.',
    },
  ],
}
