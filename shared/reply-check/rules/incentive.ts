import type { Match } from '../../text/rule'
import type { Hit } from '../../text/phrases'
import { hitsOf, isDenied, sentenceTokens } from '../neighbourhood'
import { fromWordings, type Cue, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'
import { asksForWords, gifts, hintsAtStars } from '../lexicon/trades-for-stars'

const rewards: Cue = {
  id: 'incentive:rewards',
  phrases: [
    ...gifts,
    '{reward}',
    '% off',
    '$ _ off',
    'next _ is|are free',
    'our treat',
    'thank you for it',
    'something nice|special|extra',
    'worth your while',
    "(we'll|we will|i'll|i will) (cover|throw in|take off|knock|include|add) ",
    'a|one|your (free|next) (coffee|dessert|lunch|dinner|facial|month|class|wash|pizza|drink|round|night|session|haircut|cut|tune up|pastry|bouquet|cleaning|visit|hour|clean)',
  ],
}
const asks: Cue = {
  id: 'incentive:asks',
  phrases: [
    ...asksForWords,
    '{publish} (us|a|an|your|the|this|that|some|it|another|more|about us|good|nice|kind|on|few|five|5|one)? (a|an|kind|nice|good|few|five|5|star|stars|honest|quick|short|words|google|yelp|facebook|new|positive|great|more|other|public|more)? (star|good|nice|new|kind|google|yelp|facebook|positive|quick|short|words)? ({opinion}|on google|on yelp|on facebook|on the other sites|on other sites|on tripadvisor|about us|online)',
    '(five|5|four|4|more|extra|full|all|better|higher|top) (star|stars|rating|review|reviews|score|marks)',
    '(anyone|everyone|customers|guests|people|those|clients) who (post*|leave*|write*|share*|review*|rate*|tag*)',
    '(review|rate|tag|recommend) us (on|at|with)',
    'say (something|a word|few|it|so) (nice|kind|good|online|on google|on yelp|words|here|there)',
    'spread the word',
  ],
}

/** Anything offered for posting, changing or removing a review, and any request to change one. */
export const incentive: ReplyRule = {
  id: 'incentive',
  title: 'Trades something for a review',
  severity: 'block',
  message: 'Asking for a change, or giving something for it, breaks the sites’ rules and federal law.',
  why: '16 CFR 465.4 and the rules of Yelp and Google bar any reward tied to a review, and Yelp bars asking for a change at all. The page may get a public warning. Put it right in private and leave the stars to them.',
  source: 'L3, Y7, G1',
  readOn: '2026-11-24',
  example: {
    marks: 'If you update your review, dinner is on us.',
    leaves: 'I’d like to put this right. Please call me.',
  },
  ...fromWordings([
    { phrases: hintsAtStars, when: (hit, scene) => !isDenied(scene, hit.first, 4) && !isOtherThing(hit, scene) },
    {
      phrases: [
        '{alter} (the|your|this|that|those|these|it to|his|her|their|up|down|a|a few|what|how|some|to a|into a|to) (one|two|three|1|2|1 star|one star|two star|2 star|low|bad|negative|yelp|google|facebook|angi|online|public|previous|original|current|harsh|few|missing|rating|many|overall|first|other|little)? (star|stars|more)? ({opinion}|wrote|said|five|5 stars|public record)',
        "(consider|reconsider|considering|mind|think about|kind enough to|care to|willing to|like you to|love for you to|love you to|ask you to|asking you to|appreciate you|appreciate if you|appreciate it if you|grateful if you|hope you|hope you'll|hope that you|hoping you|wish you|urge you to|invite you to|encourage you to|want you to|need you to|wish you would|trust you|trust you'll|could you|would you|can you|if you|please|kindly) (will|would|could|can|'ll|might|may|to|now|at least|then|also|perhaps|maybe|just|both|please|possibly|kindly|be)? {alter} ... {opinion}",
        '(if|once|when|should|after|as soon as|provided|assuming|in case|see|seeing|watch) ... {opinion} ... (changes|changed|change|goes up|go up|went up|comes down|come down|came down|disappears|disappear|vanishes|vanish|improves|improve|improved|is gone|are gone|were gone|was gone|is updated|are updated|is removed|is deleted|was updated|was removed|reads|rises|rise|climbs|climb|better|turns|turned|became|becomes|reflects|reflected|reflect|looked|looks|taken down|came off|comes off|moved|move|moves|grow|grows|happier|kinder|a five|five)',
        '(another|a second|a fresh|a new|one more) look at (your|the|those|that|this|these) ({opinion}|star count)',
        '(look|looking) at (your|those|the) ({opinion}) (again|afresh|anew|once more|differently)',
        '(worth your while|make it worth|scratch our back|you scratch|return the favor|favor in return|favour in return|in return for a|in exchange for|in return for your|tit for tat|quid pro quo|meet us halfway|do us a favor)',
        '(worth your while) (to|if|for)',
        '(one star|1 star|two stars|that star|those stars|this star|low rating|this rating|that rating|your rating|your stars|the stars|your review|this review|that review|this post) ... (into|to) ... (five|5|four|4|something better|better|higher|a better|happier|more stars)',
        '(earn|deserve|win|get|turn|make|see|have|bring|bump|up) (back|that|this|it|us|a|an|those|the)? (back)? (to|into|the|a|up to|that|your|those|missing)? (five|5|four|fifth|5th|missing|other|last|lost) star|stars',
        '(five|5|four|4|better|higher|more|full|all five|the fifth|a fifth|kinder|fairer|positive|new) (star|stars|star review|star rating|rating|review|stars instead|score) (instead|from you|next time|in return|would|from|again|soon|afterwards|once|when|if|for us)',
        '(would|could|will|can) you (give|rate|grant|leave|post|write|send|consider) (us|me|giving us|leaving us|a|leaving|giving|posting)? ... (five|5|four|higher|better|another|new|updated|kinder|second|good|positive|more) (star|stars|rating|review|reviews|score|one|words)',
        '(suggest|recommend|advise|urge|propose|request|ask) (that)? (you|you to|the writer|the reviewer|them)? {alter} (this|it|that|your|the)',
        '(give|giving|grant|granting|award|awarding|send|hand|handing|return|returning|restore) (us|back|over)? (those|the|that|our|a few|some|two|three|four|one)? (missing|more|lost|other|remaining|last|extra)? (star|stars)',
        '(star count|star rating|rating|review|score|number) (goes|go|went|comes|is|gets|got|climbs|moves|moved|looks|reads|changes|becomes) (up|down|back|higher|better|away|to five|to four|off|kinder|fairer|gone|different)',
        "(see your way|find it in your heart|be willing|be open|consider|kind enough|be so kind|mind|think about|hope you'll|hope you will|hope you would|appreciate you|appreciate it if you|grateful if you could|grateful if you would|love it if you|love if you) ... {alter} (this|it|that|yours|your words|your post|what you)",
        '(if|could|would|can|please|perhaps|maybe) you (could|would|can|might|were to|will|please)? {alter} (this|it|that|yours|what you) (down|off|up|wrote|said)?',
        '(a|your|that|the) (kinder|better|happier|nicer|fairer|higher|five star|5 star|new|second|updated|revised|different) (review|rating|score|word|post|write up|number of stars)',
        '(rating|review|stars|score) (to|that) (reflect|reflects|match|show|shows) (this|that|how|our|the|what)',
        "(take|taking|pull|pulling|bring|bringing|get|getting) (this|it|that|your review|the review|your post|the post|those stars|the stars|these words|down your|off your|down the|down this|down that) (review|post|down|off|stars|away|comment|rating) ... (and|then|we'll|we will|so|for|we can|i'll|i will)?",
        '(delete|remove|erase|withdraw|retract) (it|this|that) ',
        '(update|change|edit|revise|amend|reconsider|revisit|adjust|raise|rethink) (it|this|yours|that) ... (we|i|so|once|after|when|if|accordingly|here|online|to|for|stars|up|with)',
        '(share|post|put|say|tell) (this|that|it|the same|your|these|those|the good|all) (news|kind words|lovely words|words|experience|story|thoughts|praise|photo|photos)? (also|too)? (on|to) (the)? (other|google|yelp|facebook|tripadvisor|instagram|angi|nextdoor|other sites|the other|our) ',
        '(leave|write|post|give|drop) (us|another|one|it|this)? (a|an|the same|your|five|some)? (quick|kind|five|5|star|good|new|positive|nice|honest|similar|same|short)? (star|good)? (review|rating|recommendation|stars) (on|over|at|for|too|also|with|here|there|next|again|as well|of us|about)',
        '(your|a|that|this|the) (review|rating|stars) ... (worth|means|is worth|earns|gets|brings|qualifies|counts) (a|an|you|for) ... {reward}',
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        if (isDenied(scene, hit.first, 5)) return false
        if (
          OR_ELSE.test(
            sentenceTokens(scene, hit.first)
              .map(token => token.word)
              .join(' '),
          )
        )
          return false
        if (OWN_LISTING.test(said) || isOtherThing(hit, scene)) return false
        if (
          /\b(?:this|it|that|yours)$/.test(said) &&
          /^(?:if|could|would|can|perhaps|maybe) you/.test(said) &&
          !/(?:remov|delet|tak\w{1,30} (?:it|this) down|chang|updat|edit|revis|reconsider|withdraw|retract|amend|eras|hid)/.test(
            said,
          )
        )
          return false
        // "We changed the post by the door": the business alters its own things.
        return (
          !/^(?:changed|updated|edited|removed|corrected|improved|fix|correct|replaced?|swap|lose|drop|fixed|improve)\b/.test(
            said,
          ) || /\b(?:review|rating|stars?)\b/.test(said)
        )
      },
    },
  ]),
  cues: [rewards, asks],
  find: findTrades,
}

/** "Change it, so that nobody gets in": where the reply speaks of no review at all, "it" is something else. */
const isOtherThing = (hit: Hit, scene: ReplyScene): boolean =>
  /^(?:if you |and you |then you |you )?(?:change|update|edit|adjust|raise|fix|redo|revise|amend)\w{0,30} (?:it|this|that|yours)\b/i.test(
    scene.document.text.slice(hit.start, hit.end),
  ) && !/\b(?:reviews?|posts?|stars?|ratings?|words|comments?|score)\b/i.test(scene.document.text)

/** What follows is no reward: the rule about threats marks it. */
const OR_ELSE = /\bor (?:our|my|the|else|we|i|face|expect|you'll|this|it|legal)\b/
const OWN_LISTING =
  /\b(?:our|their) (?:own )?(?:\w{1,30} )?(?:post|posts|rating|listing|comments?|review|thread|score)\b|\b(?:post|posts|thread|score|grade|grades|feedback|drop)$(?<=\b(?:fence|sign|bed|lamp|porch|gate) \w{1,30})/

/** A reward and a request for a review in the same sentence, or in two that touch. */
/** "Once those two stars are five", "the day that star is gone": stars on a condition are a trade, whatever is offered. */
const STARS_IF =
  /\b(?:if|once|when|the (?:day|moment|minute|second)|as soon as|should|until|provided|after)\b[^.!?\n]{0,40}?\b(?:stars?|ratings?|score)\b[^.!?\n]{0,20}?\b(?:is|are|go(?:es)?|shows?|turns?|becomes?|comes?|gets?|climbs?|reads?|moves?|looks?|appears?|disappears?|rises?|changes?|were|was|went|came)\b|\b(?:if|once|when|the (?:day|moment|minute)|as soon as) (?:this|that|your|the) (?:review|post|comment)\b[^.!?\n]{0,16}?\b(?:gone|down|off|changes?|changed|disappears?|vanishes|updated|removed|deleted|better|kinder)\b/gi

/** Stars, a rating, "a five": what the owner would like to be different. */
const STARS =
  /\b(?:stars?|rating|star count|the score|your score|a (?:five|four|fiver)|the (?:fifth|missing|single|lone|last) (?:star|one)|that (?:one|two) star)\b/i
/** Wishing, bargaining, asking: near the stars it asks for others. */
const WISHES =
  /\b(?:if|would you|could you|can you|hope|hoping|wish|trust|perhaps|maybe|might|someday|one day|what(?:['’]s| is| would| will) (?:stopping|keeping|it take|holding)|let(?:['’]s| us)|trade|deal|swap|once|the (?:moment|minute|day)|grateful|thankful|appreciate|nicer|kinder|friendlier|better|higher|more stars|another star|change[ds]?|updat\w{1,30}|edit\w{0,30}|revis\w{1,30}|reconsider\w{0,30}|rethink|revisit\w{0,30}|bump|raise|turn|deserve[ds]?|earn(?:ed)?|win back|get back)\b/i
/** What the stars told the owner, or what she would like to hear about them, asks for no change. */
const HEARS =
  /\b(?:thanks?|thank you|tells?|told|says?|hear|know|learn|understand|see why|meant|means|surprised|kept (?:it|this|us|you) from|fell short|cost us|lost us|explain|talk)\b/i

function* findWishes(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, sentences } = scene.document
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end)
    const star = STARS.exec(said)
    if (!star || !WISHES.test(said) || HEARS.test(said) || OWN_STARS.test(said)) continue
    yield { start: sentence.start + star.index, end: sentence.start + star.index + star[0].length, value: {} }
  }
}

/** "We aim to be a four star house", "a five dollar lunch", and words that beg, which another rule marks. */
const OWN_STARS =
  /\b(?:(?:five|four|three|star)[ -]star (?:hotel|house|place|kitchen|service|experience|reviews?|standard|meal|care)|a (?:five|four) (?:dollar|minute|year|day|hour|o|star|course|person|man|pound|inch|mile)|sinks?|kills?|closes?|hurts?|rent|livel\w{1,30}|under the stars|michelin|movie stars?|rock stars?|star (?:of|anise|cook|player))\b/i

function* findTrades(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { tokens, text } = scene.document
  yield* findWishes(scene)
  for (const match of text.matchAll(STARS_IF))
    yield { start: match.index, end: match.index + match[0].length, value: {} }
  const gifts = hitsOf(scene, rewards)
  if (gifts.length === 0) return
  for (const ask of hitsOf(scene, asks)) {
    if (isDenied(scene, ask.first, 5)) continue
    const sentence = tokens[ask.first]?.sentence ?? -1
    const gift = gifts.find(one => Math.abs((tokens[one.first]?.sentence ?? -9) - sentence) <= 1)
    if (gift) {
      yield { start: Math.min(ask.start, gift.start), end: Math.max(ask.end, gift.end), value: {} }
      return
    }
  }
}
