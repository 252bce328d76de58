import { anyOf, sentenceTokens, wordsBefore } from '../neighbourhood'
import { fromWordings, type ReplyRule } from '../reply-rule'
import type { Match } from '../../text/rule'
import type { Ruling } from '../reply-rule'
import type { ReplyScene } from '../reply-rule'
import { mockery } from '../lexicon/mockery'
import { ownsUp } from '../owning-up'
import { isPraise } from '../ratings'

/** Praise that means its contrary, and questions that want no answer. */
export const sarcasm: ReplyRule = {
  id: 'sarcasm',
  title: 'Sarcasm or a question that wants no answer',
  severity: 'warn',
  message: 'It reads as mockery, and the next customer reads along.',
  why: 'Sarcasm wins a laugh from friends and loses the readers who are still deciding. Say what you mean as a plain statement.',
  source: 'R12',
  readOn: '2026-11-24',
  example: { marks: 'Thank you for this masterpiece.', leaves: 'Thank you for telling us about the cold soup.' },
  ...fromWordings([
    {
      phrases: mockery,
      when: (hit, scene) =>
        !isPraise(scene.context.review.rating) &&
        (ABSURD.test(scene.document.text.slice(hit.start, hit.end)) || !ownsUp(scene, hit)) &&
        !anyOf(wordsBefore(scene, hit.first, 2), OWN_TALK),
    },
    {
      phrases: [
        'thank|thanks ... (masterpiece|literature|poetry|poem|novel|essay|saga|epic|theater|theatre|performance|detective|detective work|lecture|sermon|lesson|wisdom|insight into|expert|expertise|professional opinion|genius|brilliant|brilliance|drama|fairy tale|fiction|entertainment|comedy|bedtime story|science lesson|geography lesson|hot take|rant|tantrum|novella|memoir|dissertation|thesis|speech|valuable insight|deep insight|stellar|glowing|kind words on one star)',
        '(thank|thanks) (you)? (so much|ever so much|a lot|a bunch|a million|very much|kindly)? for (your|the|this|that|such|sharing your|sharing) (so|very|truly|deeply|incredibly|extremely|oh so|wonderfully)? (constructive|enlightening|charming|delightful|scientific|nuanced|mature|illuminating|brave|heroic|heartwarming|riveting|gripping|poetic|eloquent|colorful|imaginative|expert|fascinating|entertaining|hilarious|masterful|scholarly|stirring|dramatic) (criticism|critique|feedback|review|comment|report|analysis|essay|opinion|words|contribution|contributions|story|tale|insight|insights|assessment|one star|star|writing|thoughts|account|wisdom|take|post|note)',
        '(thank|thanks) (you)? for (teaching|educating|enlightening|explaining to|informing|schooling|lecturing|showing) (us|me) (how|what|about|that|everything|all)',
        '(wow|gee|gosh|golly|oh wow|bravo|congratulations|congrats|kudos|hats off|slow clap|well done|good for you|hooray|hallelujah|oh dear|boo hoo|alas|my my|well well|ooh|oh no|oh my|heaven forbid|god forbid|the horror|how dare we|how dreadful|how awful for|poor you|poor thing|poor baby|cry me|shocking|shocker|imagine that|fancy that|silly us|silly me|our bad|my bad|pardon us for|excuse us for|forgive us for|pardon me for|excuse me for|well excuse|so sorry that our|so sorry the|sorry we)',
        '(sherlock|einstein|shakespeare|gordon ramsay|ramsay|michelin|pulitzer|nobel|oscar|academy award|picasso|mozart|hemingway|your majesty|your highness|princess|her highness|royal highness|food critic|critic of the year|mother teresa|genius|rocket scientist|professor|hero|champ|buddy|pal|sweetheart|sweetie|hon|karen|mr know|know it all|armchair|self appointed|resident expert|wise one|oracle|prophet|world traveler|connoisseur|royalty)',
        "(must be|must've been|must have been|it must be) (nice|hard|so hard|tough|so tough|so difficult|difficult|exhausting|wonderful|great|lovely|fun|a slow|quite a|your first|lonely|so terrible|terrible)",
        '(how|what a|such a) (brave|heroic|delightful|charming|original|clever|lovely|wonderful|shocking|refreshing|tragic|convenient|interesting|curious|amusing|funny|marvelous|terrible ordeal|ordeal|tragedy|nightmare for you|detective|gem|treat|surprise that|shock|hardship|thoughtful)',
        "(enjoy|have fun|good luck|best of luck|best wishes) (at|with|eating|finding|in|on|to|your) ... (mcdonald's|mcdonalds|drive thru|drive through|next|elsewhere|microwave|chain|gas station|frozen|that|the other|fast food|competition|another|youtube|diy|chains|somewhere|finding|cheaper|vending|walmart|google|your|everyone)",
        "(enjoy|try) (mcdonald's|mcdonalds|applebee's|denny's|taco bell|burger king|the drive|walmart|costco|youtube|a microwave|the microwave|the couch)",
        '(good luck|best of luck) (finding|getting|with) ',
        "(we'll|i'll|we will|i will|let me) (alert|notify|call|inform|tell|phone|ring) (the)? (press|media|president|pope|coast guard|queen|national guard|king|navy|mayor|newspapers|chef's mother|weather|sun|moon|gods|clouds|un|united nations|fbi)",
        "(next time|perhaps|maybe|clearly|obviously|apparently|evidently|of course) (we'll|we will|we should|we could|we can|we'd) (just|simply)? (roll out|fetch|hire|send|have|install|build|bend|stop|pause|part|move|carry|train|grow|invent|teach|read|call|control|order|ask) ... (red carpet|limo|limousine|butler|crystal ball|violin|helicopter|mind reader|mind readers|weather|sun|rain|time machine|minds|chauffeur|throne|time|sea|orchestra|trumpets|parade|magic|wand|unicorn|clouds|carpet)",
        "(crystal ball|mind reader|mind readers|read minds|read your mind|red carpet|violin|violins|magic wand|time machine|participation trophy|medal|gold star|gold medal|standing ovation|round of applause|trophy|award|applause|silver platter|silver spoon|world's smallest|tiniest violin|tissue|tissues|fainting couch|smelling salts|flying saucer|psychic|psychics|telepathic|telepathy|clairvoyant)",
        "(you must be|you're clearly|you are clearly|clearly you're|obviously you're|you're obviously|clearly you are|what) (a|an|the|quite a|quite the|such a|such an) (expert|genius|critic|professional|connoisseur|chef|doctor|mechanic|lawyer|scholar|specialist|joy|delight|treasure|ray of sunshine|gem|pleasure|peach|charmer|saint|treat)",
        '(a|an|such a|true|real|quite the|quite a) (ray of sunshine|joy to serve|pleasure to serve|delight to serve|literary gem|comic genius|charmer)',
        '(thrilled|delighted|overjoyed|honored|honoured|flattered|touched) (to (learn|hear|read|know|receive) that)? ... (expert|one star|1 star|a single star|never came|hated|all the way|genius|complaint|insulted|insults|worst|tirade|rant)',
        '(glad|happy|nice) (to see|to know|to hear|you|that) ... (expert|time to write|spare time|free time|found the time|so much time|sense of humor|nothing better|had time|keyboard|hobby|one star over|time on your hands|got that off)',
        '(nothing better|something better|better things|more time|so much time|too much time|time on) (to do|your hands)',
        '(get|find|try) a (hobby|life|mirror|dictionary|calendar|clock|map|watch)',
        '(in your|from your) (expert|professional|learned|infinite|vast|humble|esteemed) (opinion|wisdom|experience|knowledge)',
        '(your|such) (vast|infinite|boundless|great|years of|deep|obvious|immense|impressive) (experience|wisdom|expertise|knowledge|training|culinary|insight|patience)',
        "(last (we|i) checked|news flash|newsflash|spoiler|spoiler alert|fun fact|pro tip|hot tip|here's a thought|here's an idea|here's a tip|here is a tip|plot twist|breaking news|hint)",
        '(who knew|go figure|big surprise|what a surprise|surprise surprise|quelle surprise|color me|shocked we tell you|stop the presses|call the press)',
        "(so|very|truly|deeply|terribly|ever so) sorry (that)? (our|the|we) ... (five star|award|world class|only|free|perfectly|delicious|famous|too|actually|gravity|weather|sun|laws of|physics|reality|water is wet|chairs|planet|chef isn't|wasn't psychic)",
        '(heaven|god|lord) forbid',
        '(sorry (that)?|apologies that) (gravity|the weather|reality|physics|the sun|the rain|the ocean|the sea|the snow|nature|the laws|math|time|food|fresh food|quality|good food|real food|water)',
        "(we'll|we will|i'll|i will) (be sure to|make sure to|have to|try to) (frame|treasure|cherish|remember|print|savor|hang) (this|it|your|that)",
        "(we'll|we will|i'll) (frame|treasure|cherish) (this|it|your|that)",
        '(yawn|lmao|rofl|smh|sigh|ahem|cute|adorable|hilarious|priceless|nice try|as if)',
      ],
      when: (hit, scene) => {
        const words = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        if (MILD.test(words)) return scene.document.tokens[hit.first]?.gap === 2 || hit.first === 0
        if (NEEDS_MOCK.has(words))
          return anyOf(
            sentenceTokens(scene, hit.first).map(token => token.word),
            MOCK,
          )
        return !anyOf(wordsBefore(scene, hit.first, 2), OWN_TALK)
      },
    },
  ]),
  find: findRhetoricalQuestions,
}

/** Nobody says sorry for these in earnest. */
const ABSURD =
  /palace|ritz|royal|highness|majesty|butler|mind read|crystal ball|magic wand|psychic|genie|red carpet|violin|throne|gravity|physics|existing|breathing/i

const MILD =
  /^(?:wow|gee|gosh|golly|oh wow|bravo|congratulations|congrats|kudos|well done|good for you|oh dear|oh no|oh my|sigh|cute|ahem|whatever|hint|alas)$/
const NEEDS_MOCK = new Set([
  'hero',
  'award',
  'tissue',
  'tissues',
  'trophy',
  'medal',
  'critic',
  'genius',
  'professor',
  'hon',
  'oscar',
  'pal',
  'buddy',
  'adorable',
  'hilarious',
  'applause',
  'royalty',
  'princess',
  'champ',
  'sorry we',
  'so sorry the',
  'so sorry that our',
  'our bad',
  'my bad',
  'shocking',
  'priceless',
  'connoisseur',
  'psychic',
  'gordon ramsay',
  'michelin',
  'red carpet',
  'gold star',
  'violin',
  'violins',
  'silver platter',
  'mozart',
  'picasso',
  'round of applause',
  'standing ovation',
])
const MOCK = new Set([
  'you',
  'your',
  "you're",
  'thank',
  'thanks',
  'deserve',
  'deserves',
  'clearly',
  'obviously',
  'apparently',
  'perhaps',
  'maybe',
  'certainly',
  'dare',
  'forgot',
  'here',
  'expect',
  'expecting',
  'expected',
  'next',
  "aren't",
])
const OWN_TALK = new Set(['our', 'won', 'my', 'your', 'the'])

/** Questions that offer something or ask for a chance are no rhetoric. */
const OPEN =
  /^(?:would|could|can|may|will|shall|might)\b|^(?:how|when|where|what|which) (?:can|may|could|would|day|time|would you like|is a good)\b|^(?:if|please)\b/
const RHETORIC =
  /^(?:did|do|does|have|has|are|were|was|is|isn't|aren't|don't|didn't|wouldn't|shouldn't|hasn't|haven't|really|seriously|and|so|but|why|who|how|what|where|since when|or|maybe|perhaps|you|for|at|ever|not|in|on|which|wait|honestly|tell|shall we|should|would you|could it|must|with|because|one|a|an|the|two|three|ten|five|forty)\b/

/** A question mark behind anything but an offer. */
function* findRhetoricalQuestions(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, sentences, tokens } = scene.document
  for (const sentence of sentences) {
    if (!/^["”’')\s]{0,3}[!?]*\?/.test(text.slice(sentence.end, sentence.end + 8))) continue
    const words = tokens
      .slice(sentence.first, sentence.last + 1)
      .map(token => token.word)
      .join(' ')
    const main = words.slice(Math.max(0, words.lastIndexOf(', ')))
    if (
      OPEN.test(main) ||
      /\b(?:would|could|can|may|might|will) (?:you|we|i)\b|\bif you\b|\bplease\b|\bok(?:ay)? (?:if|with)\b/.test(words)
    ) {
      if (
        !/\b(?:would|could|can|will) (?:you|we|i) (?:even|honestly|really|imagine|believe|expect|blame|not|possibly|ever|prefer|rather|say|like us to|have (?:had|preferred|liked|wanted))\b/.test(
          words,
        )
      )
        continue
    }
    if (RHETORIC.test(words) || scene.context.review.text.length > 0)
      yield { start: sentence.start, end: sentence.end, value: {} }
  }
}
