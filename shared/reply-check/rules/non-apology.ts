import { sentenceHas } from '../neighbourhood'
import type { Match } from '../../text/rule'
import { fromWordings, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'

const QUALMS = new Set(['inconvenience', 'anyone', 'wait', 'delay', 'was'])

/** Apologies that are none: about the customer's feeling, on a condition, or taken back by a "but". */
export const nonApology: ReplyRule = {
  id: 'non-apology',
  title: 'An apology that is none',
  severity: 'warn',
  message: 'This is sorry for their feeling, not for what happened.',
  why: '"Sorry if" and "sorry you feel" put the trouble into the customer. Readers hear that nothing happened. Say sorry for the thing itself, or leave sorry out.',
  source: 'T4',
  readOn: '2026-11-24',
  example: { marks: "We're sorry you feel that way.", leaves: 'I’m sorry about the wait.' },
  ...fromWordings([
    {
      phrases: [
        'sorry|regret (that|to hear)? (that)? you feel|felt|feeling|think|thought|believe|believed|perceive|perceived|consider|considered|interpret|interpreted|found|find|took|choose|chose|decided|imagine|imagined|see|saw|view|viewed|experienced|expected|had to',
        "sorry|regret (that|to hear)? (that)? (you're|you are|you were|you've|you have) ... (feeling|unhappy|upset|disappointed|displeased|dissatisfied|offended|bothered|bent|angry|of that opinion|under the impression|so)",
        'sorry|regret (that|to hear)? (that)? you (got|came away with|left with|formed|have|had|hold|took away) (the|that|this|an|a|such) ... (impression|opinion|view|idea|feeling|sense|perception)',
        'sorry|regret (that|to hear)? (that)? (it|this|that|things) (seemed|looked|came across|appeared|struck|sounded|seems) ... (you|way|so)',
        'sorry|regret|apologize|apologise|apologies (for|about|that) (how|what|whatever|anything) ... (you|your) ... (feel|feels|felt|perceived|think|perceive|believe|experienced|see|bothered|upset|offended)',
        'sorry|apologize|apologise|apologies for|about (your|the) (feelings|perception|impression|disappointment|opinion|frustration|misunderstanding|confusion)',
        "sorry|regret (that)? (our|the|my) ... (was not|were not|did not|wasn't|weren't|didn't) ... (your taste|your liking|your standards|your expectations|to your taste|to your liking|for you|good enough for you|live up to|meet your|suit you)",
        "sorry|regret (that|to hear)? (that)? you (are not|were not|aren't|weren't|did not|didn't) (happy|pleased|satisfied|like|enjoy|care|appreciate|understand|get)",
        'sorry|regret (that)? ... (offended|bothered|upset|displeased|disappointed) you',
        "sorry ... your (expectations|standards) ... (not|weren't|high|unmet)",
        'too bad you',
        'shame you feel|felt|think|see|saw',
        'regrettable that you',
        'pity you feel|felt|think|see|saw',
        'apologies|apologize|apologise|sorry to anyone who',
        'sorry not sorry',
        'sorry|apologies|apologize|apologise to (anybody|anyone|everyone|everybody|all|those|any guest|any customer|whoever) (who|that|of you)',
        'sorry|apologies|regret for|about (how|the way) (this|it|that|our|my|things|we|i) (was|were|came|have|has|may|might|landed|sounded|seemed|read|been) ...',
        'sorry|apologies for (your|the|any) (unhappiness|upset|displeasure|discontent|dissatisfaction|hurt|feelings|offense|offence|bad mood)',
        'sorry|regret (to hear|to read|to see|to learn|that|hearing)? (that)? you (took|take|feel|felt|found|were|are|got|saw|see|view|read|remember) (offense|offence|umbrage|it|this|that|so|us|things|our|the|it so|personally)',
        '(unfortunate|regrettable|regretful|a pity|a shame|too bad|sad) (that|if|to|when)? ... (your impression|your experience|your opinion|your view|you feel|you felt|you see|you saw|you took|you think|you thought|this way|that way|your idea|your standards|your liking|your taste|expectations|how you)',
        '(apologies|apologize|apologise|sorry|regret|regrettable) (that|if) (our|the|my|this|a|your) ... (expectations|standards|liking|taste|tastes|idea of|used to|requirements|perception|needs)',
        'sorry|regret (that|if)? (that|this|it|such|these|those) (was|is|were|are|became|remains|ended up) (your|how you|what you|the way you|the) (impression|experience|view|take|takeaway|opinion|perception|conclusion|feeling|reaction|read|felt|feel|see|saw|think|thought|understood|interpreted|remember|perceived|belief|memory)',
        "sorry|regret (that|to hear|to learn)? (that)? you (were|are|feel|felt|remain|left|went|walked|came|seem|ended up|got|had|have|weren't|aren't|became) (so|not|away|home|a|an|with|such|less|feeling|unable|too|very|being)? ... (unhappy|upset|disappointed|dissatisfied|offended|bothered|displeased|annoyed|frustrated|unsatisfied|let down|confused|impatient|sensitive|insulted|slighted|ignored|that way|impression|expectations|bad day|misunderstanding|bad mood|angry|disagree)",
        "sorry|regret (that|to hear|to learn)? (that)? you (view|viewed|regard|regarded|rate|rated|judge|judged|didn't|did not|don't|do not|couldn't|could not|can't|cannot|weren't|won't|would not|wouldn't|failed to|misunderstood|misread|disagree|disagreed|expected|wanted|hoped|prefer|preferred|chose|decided|experienced|perceived|took|take|saw|see|think|thought|feel|felt|found|find|believe|believed|consider|have)",
        'sorry|apologies|regret (for|about|that) (your|the) (impression|perceived|perception|unhappiness|disappointment|feelings|misunderstanding|confusion|dissatisfaction|displeasure|hurt feelings|reaction)',
        'sorry|apologies for (any|whatever|anything) ... (you|your|perceived|may|might|offense|misunderstanding|confusion|hurt|upset)',
        'sorry|regret (that)? (our|the|my) ... (offended|bothered|upset|disappointed|displeased|bugged|annoyed|troubled) you',
        '(if|should) (we|i|anything|something|anyone|our _|this|that|it) (did|said|have|has|was|were|caused|made|came|upset|offended|bothered|gave) ... (sorry|apologize|apologise|apologies|regret)',
      ],
    },
    {
      phrases: [
        '(sorry|apologies|apology|regret) (if|should|in case)',
        '(apologize|apologise) (if|should|in case)',
        'sorry|apologies|apologize|apologise|regret for|about any ... (you|that) (may|might|believe|think|feel|felt|claim|say)',
        'sorry|apologies|apologize|apologise|regret for|about whatever',
        'sorry|apologies|apologize|apologise ... (may|might) have (felt|offended|upset|bothered|seemed|been perceived|come across)',
        '(if|in case) ... (offended|upset|bothered|wronged|hurt|slighted|let you down|disappointed|inconvenienced) ... (sorry|apologize|apologise|apologies)',
        '(if|in case) ... (you|it|that|this|we|anything|something|anyone) ... (sorry|apologize|apologise|apologies)',
      ],
      message: 'An "if" says that maybe nothing happened.',
      when: (hit, scene) =>
        !/\bif (?:you(?:'d| would| want| like| ever)|i can|we can)/.test(
          scene.document.text.slice(hit.start, hit.end).toLowerCase(),
        ),
    },
    {
      phrases: [
        '(sorry|apologies|apology|apologize|apologise|regret) but',
        "(we're|i'm|we are|i am|very|so|truly|really|genuinely) sorry ... but",
        '(apologize|apologise|apologies) ... but',
        'sorry (about|for|that) _ _? _? _? _? but',
        'sorry (about|for|that) _ _? _? _? _? (however|though|although|yet)',
      ],
      message: 'What follows the "but" takes the sorry back.',
      when: (hit, scene) =>
        !sentenceHas(scene, hit.first, ONE_FIX) && !QUALMS.has(scene.document.tokens[hit.first + 1]?.word ?? ''),
    },
  ]),
  find: findConditional,
}

/** "Sorry about the wait, but we've fixed the line": the but brings the fix. */
const ONE_FIX = new Set([
  "we've",
  "i've",
  'now',
  'fixed',
  'changed',
  'glad',
  'happy',
  'thank',
  'thanks',
  'hope',
  'please',
  'call',
])

/** "If our work came across as careless, we apologize" and "we apologize if …", over any distance within the clause. */
const IF_SORRY =
  /(?:\b(?:if|in case|in the event|to the extent)|(?:^|[.!?]\s)should) (?!you(?:['’]d)? (?:would|like|want|wish|have a|call|ever|are (?:open|willing|able)|need|prefer|can|could)|i (?:can|could|may))[^.!?;\n]{3,90}?[, ] ?(?:we|i|our|my|then we|please accept|you have|that(?:['’]s| is)) ?(?:['’](?:m|re|d)|am|are|do|would|sincerely|truly|deeply|certainly|can only)? ?(?:sorry|apologi\w{1,30}|regret|regrettable|apologies)\b|\b(?:apologi[sz]e|apologies|regret)(?: \w{1,30}){0,4} (?:if|in case|should you|to the extent)\b|\bsorry(?: to \w{1,30}| that)?,? (?:if|in case|should you)\b/gi

/** "Sorry that our service did not live up to what you felt you were owed": sorry for an opinion, at any distance. */
const FOR_OPINION =
  /\b(?:sorry|regret\w{0,30}|apolog\w{1,30})\b[^.!?;\n]{0,60}?\byour (?:own |high |usual )?(?:expectations|standards|liking|taste|idea of|impression|view of|perception)\b|\b(?:sorry|regret|apolog\w{1,30})\b[^.!?;\n]{0,70}?\byou (?:are of|may have|might have|felt you|feel you|believe|believed|perceived|consider|claim|say you|imagined|thought you|think you|were under|are under)\b|\b(?:whatever|any) [^.!?;\n]{0,50}?\b(?:you (?:may|might)|may have|might have)\b[^.!?;\n]{0,50}?(?:sorry|apolog\w{1,30}|regret)\b/gi

function* findConditional(scene: ReplyScene): Iterable<Match<Ruling>> {
  for (const match of scene.document.text.matchAll(FOR_OPINION))
    yield { start: match.index, end: match.index + match[0].length, value: {} }
  for (const match of scene.document.text.matchAll(IF_SORRY))
    yield {
      start: match.index,
      end: match.index + match[0].length,
      value: { message: 'An "if" says that maybe nothing happened.' },
    }
}
