import { idiom, negated, otherFirm, quotedSpeech } from '../../text/context'
import type { Cue } from '../../text/rule'
import { eventWords, praising, READ_ON, type FairnessRule } from './fairness-rule'

const INSULT =
  'idiot|idiots|moron|morons|clown|clowns|loser|losers|trash|scum|scumbag|weasel|pig|pigs|cow|creep|jerk|jerks|liar|liars|crook|crooks|snake|snakes|slob|slobs|lowlife|lowlifes|pathetic|dirtbag|sleazebag|sleaze|sleazy|buffoon|imbecile|witch|hag|troll|narcissist|narcissistic|psycho|psychopath|sociopath|lunatic|bitch|bitches|asshole|assholes|dumbass|jackass|dumbest|laziest|ugliest|fattest|stupidest|dimwit|nitwit|halfwit|bozo|twit|cretin|degenerate|parasite|leech|rat|rats|vermin|toad|gremlin|goblin|troglodyte|neanderthal|donkey|baboon|monster|brat|airhead|bimbo|drunk|junkie|crackhead|meth head|deadbeat|con man|conman|garbage human|waste of (oxygen|space|skin)|piece of (work|trash|garbage|shit|crap)|joke of a (man|woman|human|person)|excuse for a (man|woman|human|person)|brainless|braindead|inbred|retard|cunt|prick|douche|douchebag|tool|fool|fools|dunce|simpleton|meathead|blowhard|windbag'
const PERSONAL =
  'idiot|idiots|morons|clowns|scum|toad|worm|leech|troll|goblin|swine|thug|goon|hypocrite|cockroach|reptile|gargoyle|moron|clown|loser|scumbag|weasel|pig|cow|creep|jerk|liar|crook|snake|slob|lowlife|dirtbag|sleazebag|buffoon|imbecile|witch|hag|narcissist|psycho|psychopath|sociopath|bitch|asshole|dumbass|jackass|dimwit|bozo|cretin|degenerate|parasite|con man|conman|blowhard|windbag|cunt|prick|douchebag'
const MILD =
  'fat|lazy|ugly|stupid|dumb|greasy|greedy|ignorant|crazy|nasty|slimy|smug|arrogant|toothless|bald|disgusting|vile|evil|clueless|miserable|worthless|useless|classless|incompetent|dishonest|spineless|pompous|obnoxious|repulsive|gross|senile|cheap|bitter'
const PERSON =
  '{staff}|he|she|they|this man|this woman|that man|that woman|you|this guy|that guy|the whole family|these people|wife|husband|brothers|family|everyone who works (here|there)|everybody'

const insult: Cue = {
  id: 'personal-attack-insult',
  phrases: [
    '(a|an) (rat|snake|pig|weasel|toad|wolf|shark|worm|clown|crook|devil|monster) in (a|an|the) (suit|apron|white coat|dress|uniform|tie|lab coat|polo)',
    '(scum|lowlifes|subhuman|inbred|inbreds|human garbage|human trash|waste of (skin|oxygen|space|air))',
    '(his|her|their|your) (mother|mama|mom|parents|wife|kids|children) (is|are|must be|should be) (ashamed|embarrassed|crying|sorry) ...',
    '(dried up|washed up|puffed up|stuck up|two faced|cross eyed|pea brained|bug eyed|drooling) (old|little|ugly|fat)? ({staff}|woman|man|hag|witch|morons|moron|idiot|idiots|snake|cow|pig|fool|fools) ...',
    `(${PERSON}) (is|are|was|were|'s|looks|acts|must be|has to be|remains) (like)? (a|an|the|such a|such an|just a|nothing but a|a complete|a total|an absolute|a real|one|all|complete|total|just|the biggest|the most|a bunch of|truly|pure|literally|absolute) ... (${INSULT})`,
    `(${PERSON}) (is|are|was|were|looks|'s) (so|just|too|really|truly|simply|as|the most|both|a|an)? (${MILD}) (and|,|little|old|fat|woman|man|person|as|beyond|human|excuse|with|looking|lazy|rude)? ...`,
    `(he's|she's|they're|hes|shes|theyre|you're) (a|an|such a|just a|nothing but|nothing but a|a complete|a total|all|the) ... (${INSULT})`,
    `(is|are|was|were|'s) (the|a|an|such a|nothing but a|a complete|a total|an absolute|a real|just a|one) ... (${PERSONAL})`,
    `(the|biggest) (dumbest|laziest|ugliest|stupidest|nastiest|meanest|rudest|fattest|slimiest|sleaziest|greediest) ... (person|people|man|woman|human|excuse|creature|${PERSONAL})`,
    `(what) (a|an) ... (${INSULT})`,
    `(absolute|complete|total|utter|such a|such an|bunch of|pack of|full of|real|certified|bloody|fucking|bunch of fucking|stupid|dumb|lying|greedy|fat|lazy|ugly|little|greasy|two faced|old|nasty|miserable) (little|old|fat|lazy|ugly|stupid|lying|greedy)? (${INSULT})`,
    `(${MILD}) (${MILD}|,|and)? (little|old)? (owner|manager|man|woman|lady|guy|receptionist|secretary|cow|pig|slob|people|staff|bunch|wife|husband|girl|boy|kid|hag|clerk|waitress|cook|toad|excuse)`,
    `(${MILD}) (and|,)? (${MILD}) (and|,)? (${MILD}|little|old|owner|man|woman|people|cow|pig)`,
    '(big mouth|tiny brain|no brain|no brains|half a brain|bad toupee|worse personality|brain (of|the size)|personality of|face (like|only)|iq (of|lower|below|in)|room temperature iq|two brain cells|one brain cell|brain cell|smell of (booze|alcohol)|smells like (a|b|he|she)|breath like|bad breath|yellow teeth|missing teeth|ugly (face|mug)|fat (ass|face)|beady eyes|double chin|comb over|combover|beer belly|dumber than|uglier than|dumb as|stupid as|crooked as|thick as|ugly as|mean as)',
    "(should|shouldn't|should not) (not)? be (allowed|trusted|let) (to|near|out|anywhere|around) ... (breathe|breed|reproduce|public|people|children|screwdriver|animals|house|society|hold|sharp|scissors|phone|humans|customers)",
    "(god ever put|ever met|on (the|god's) (planet|earth|green earth)|that ever lived|ever walked|in (the|this) (whole|entire)? (town|county|state)) (behind|on)? ...",
    '(crawl|crawled) (back)? (out|under|into) ... (hole|rock|swamp|sewer|cave)',
    '(everyone|everybody|whole town) (in|around|knows) (this|that|the|he|she|you|what|it|how)? ...',
    '(get|needs|need|seek|should get) (a life|help|therapy|a personality|a brain|some brains|over (himself|herself|yourself)|psychiatric|mental|an exorcism)',
    '(rot|burn) in hell',
    '(go) (to hell|screw yourself|fuck yourself|jump in a lake)',
    '(nobody|no one) (likes|loves|can stand) (him|her|you|them|this man|this woman)',
  ],
}

/** A word of abuse that a bare figure ("everyone in town") is not by itself. */
const STRONG = new RegExp(
  `\\b(?:${`${INSULT}|${MILD}`.replaceAll(' (', ' (?:')}|rat|wolf|shark|devil|monster|inbreds?|subhuman|garbage|waste of|ashamed|embarrassed|dried up|washed up|drooling|two faced|brain|mouth|toupee|personality|iq|hell|life|breed|breathe|ugly|dumber|breath|teeth|rock|hole|nastiest|meanest|rudest|slimiest|sleaziest|greediest)\\b`,
  'i',
)

export const personalAttack: FairnessRule = {
  id: 'personal-attack',
  title: 'Insults to a person, without anything that happened',
  why: 'The sites act on harassment and slurs, not on anger. Readers weigh it themselves.',
  siteRule: 'P3',
  source: 'Y1',
  readOn: READ_ON,
  example: { marks: 'The owner is a lying weasel.', leaves: 'The owner was rude when I asked about the bill.' },
  cues: [insult],
  *find(scene) {
    if (praising(scene)) return
    const { text, tokens } = scene.document
    const hits = (scene.hits.get(insult) ?? []).filter(
      hit =>
        STRONG.test(text.slice(hit.start, hit.end)) &&
        !idiom(hit, scene) &&
        !negated(hit, scene) &&
        !otherFirm(hit, scene) &&
        !quotedSpeech(hit, scene),
    )
    const first = hits[0]
    if (!first) return
    const events = eventWords(scene)
    // An insult inside a told experience is anger; only insults without one, or in a heap, are an attack.
    const abuse = hits.length + (PILED.test(text) ? 1 : 0)
    if (events <= Math.min(abuse, 2) && tokens.length <= 60 + 10 * abuse && events * 12 <= tokens.length)
      yield { start: first.start, end: first.end, value: events === 0 ? 'clear' : 'possible' }
  },
  mayMean: 'Somebody badly upset who does not say what happened.',
  check: 'What happened that day? Was this person served by the one named?',
  report: 'The post insults a person by name or role and tells of no experience with the business.',
  stillHelps: 'Whom people find hard to deal with.',
  odds: 'Better with a slur or a threat, low for rough words alone.',
}

const PILED =
  /\b(?:dumbest|laziest|ugliest|stupidest|biggest)\b.{0,20}\b(?:dumbest|laziest|ugliest|stupidest|biggest|cow|pig|idiot)\b/i
