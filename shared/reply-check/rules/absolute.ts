import { wordsAfter, wordsBefore, anyOf } from '../neighbourhood'
import { fromWordings, type ReplyRule } from '../reply-rule'

/** Promises and claims that nobody can keep. */
export const absolute: ReplyRule = {
  id: 'absolute',
  title: 'Promises what nobody can keep',
  severity: 'warn',
  message: 'Nobody can promise that, and readers know.',
  why: 'One exception makes the sentence untrue, and a lawyer may hold you to a guarantee. Say what you do now.',
  source: 'T-ABS, domain 7.3',
  readOn: '2026-11-24',
  example: { marks: 'This will never happen again.', leaves: 'We now check each bag before it leaves.' },
  ...fromWordings([
    {
      phrases: [
        'never ever? again',
        '(not a single|not one|no|nobody|no one|none) (_|_ _|_ _ _)? will (ever|again) ',
        "(you|nobody|no one|customers|guests) (won't|will not) (wait|see|find|have|get|be|need|hear) (_|_ _|_ _ _)? again",
        '(never|not) (once)? (have been|been|was|were) ... (and never will|nor will|and it never|or ever will|and never)',
        'every (second|minute|moment|inch|last inch) of ',
        '(painless|spotless|flawless|perfect|perfectly safe|safe|fixed|clean|fresh|dry|honest|sterile|hot|quiet|unbreakable|waterproof) (period|full stop|end of story|always|forever)',
        '(it|that|this|they|he|she) (stay|stays|is|are|stayed) (fixed|clean|dry|gone|put|away|dead|safe|sealed) (period|full stop|for good|forever|for life|always)',
        '(gone|fixed|sealed|solved|settled) for (good|ever|life)',
        '(mark my words|you have my word|my word on it|give you my word|my solemn|on my honor|on my life|bet my|stake my) ',
        'always (piping|fresh|on time|perfect|clean|spotless|hot|safe|honest|careful|polite|the best|right|open|ready|served|cooked|checked|made|first)',
        'there (will|has|have|can|could) never ',
        '(never|not) in (my|our) (life|lives|history)',
        "(never|not|won't) (happen|occur|be repeated|repeat itself|take place|be a problem|be an issue) (again|twice|a second time|to anyone|to you|here again|ever|from now|in the future|any more|anymore)",
        "(will not|won't|can't|cannot|not going to|will never|never going to) ... (happen|occur|be repeated|repeat) ... (again|twice|a second time|ever|anyone|anymore|any more|repeated)",
        '(it|this|that|such a thing|these things|which|nothing like it|nothing like this|anything like this) (will|can|shall|would) never ',
        "(this|it|that|which|such a thing) (will not|won't) (happen|occur|be repeated)",
        '(last|only) time (that|this|it|you|anyone|anything) ... (will|ever|happens|happen|sees|see)',
        '(you|anyone|nobody|no one|no customer|no guest|no client) will (never|ever) ',
      ],
      when: (hit, scene) =>
        !/never (?:know|forget|stop|see|ask|regret|tire|hear)/.test(
          scene.document.text.slice(hit.start, hit.end + 12).toLowerCase(),
        ) || /again/.test(scene.document.text.slice(hit.start, hit.end + 30)),
    },
    {
      phrases: [
        '(guarantee|guarantees|guaranteed|guaranteeing)',
        '(hundred|100|thousand|110|1000|ten thousand) (per cent|percent|%)',
        '(we|i|you have my|you have our|our|my) (solemnly|hereby|personally|can)? (promise|promises|swear|vow|pledge|assure you|solemn promise|word of honor) (you|that|it|this|to|never|every|on|everyone|we|i|nothing|no|there)',
        '(you have|on) (my|our) (word|honor|oath)',
        '(cross my|cross our) heart',
        '(foolproof|fool proof|bulletproof|fail safe|failsafe|infallible|flawless|flawlessly|without fail|no matter what|every single time|each and every time|each and every|no exceptions|without exceptions|zero exceptions|every time|each time|every day of the year|zero mistakes|zero errors|zero complaints|zero tolerance|zero risk|risk free|error free|mistake free|perfection|beyond reproach|at all times|under any circumstances|once and for all|forever|for ever|in all cases|without exception|every last|spotless every|always and everywhere|never fails|not once)',
        '(no|not a) (possible|chance|way|risk) (that|this|it|of|whatsoever|in|anyone) ... (again|happen|wrong|ever)?',
        "(impossible|unthinkable|out of the question|could not have|couldn't possibly|could not possibly|cannot possibly|can't possibly)",
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        const before = wordsBefore(scene, hit.first, 3)
        if (/^guarantee/.test(said)) return !anyOf(before, NOT_SAYING)
        if (/^(?:each and every|forever|for ever|every last|perfection|not once|every time|each time)$/.test(said))
          return anyOf(before, OWN_SIDE) || anyOf(wordsAfter(scene, hit.last, 6), OWN_SIDE)
        if (/^impossible|^no way|^no chance/.test(said))
          return !/^impossible to/.test(scene.document.text.slice(hit.start, hit.end + 3).toLowerCase()) || false
        return !anyOf(before, NOT_SAYING)
      },
    },
    {
      phrases: [
        '(we|i|our _|our _ _|the team|the crew|the kitchen|my _|everyone here|everything|all of our _|all our _|they) (is|are|was|were|has|have|will|do|does)? always',
        "(we've|i've|we're|i'm|we'll|i'll|it's|they're) always",
      ],
      when: (hit, scene) => {
        const after = wordsAfter(scene, hit.last, 3)
        const before = wordsBefore(scene, hit.first + 1, 2).concat(
          scene.document.tokens.slice(hit.first, hit.last).map(token => token.word),
        )
        if (anyOf(after.slice(0, 1), WELCOMING) || (after[0] === 'a' && anyOf(after, WELCOMING))) return false
        return !before.some(
          word =>
            word === 'as' ||
            word === 'not' ||
            word === "don't" ||
            word === "doesn't" ||
            word === "isn't" ||
            word === "aren't" ||
            word === "can't" ||
            word === 'you' ||
            word === "you're" ||
            word === "didn't" ||
            word === "hasn't" ||
            word === "haven't",
        )
      },
    },
    {
      phrases: [
        '(we|i|our _|our _ _|the team|the crew|the kitchen|my _|everyone here|nobody here|no one here|they|she|he) (have|has|had|would|will|could|can|do|did)? never (once|ever)? ',
        "(we've|i've|we'd|i'd|we'll|i'll|she'd|he'd|they'd|she's|he's|they've) never (once|ever)?",
      ],
      when: (hit, scene) => !anyOf(wordsAfter(scene, hit.last, 2), NEVER_MILD),
    },
  ]),
}

const NOT_SAYING = new Set([
  "can't",
  'cannot',
  'not',
  'no',
  "don't",
  'without',
  "couldn't",
  'nobody',
  'never',
  'money',
  'back',
])
const OWN_SIDE = new Set(['we', 'our', 'i', "we're", "i'm", 'us', 'my', 'time', "we've", "we'll", 'will'])
const WELCOMING = new Set(
  'welcome happy glad here good nice open grateful appreciated appreciate pleased pleasure a been wanted easy fun room like liked enough wins loved love hope helps listening learning bring enjoy'.split(
    ' ',
  ),
)
/** "We never meant to", "we'd never want": about a wish, not a claim of perfection. */
const NEVER_MILD = new Set(
  'get seen met hear see gets hears want wanted meant mean like wish tire intended ask asked discuss share forget got called told heard gave sent rang said came got explained mentioned asks thought knew noticed met did had received should be quite talk post stop happened been complained'.split(
    ' ',
  ),
)
