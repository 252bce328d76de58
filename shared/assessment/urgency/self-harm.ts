import { selfHarmMeanings } from '../urgency-meanings/self-harm'
import { content, foundIn, pair, meant, READ_ON, together, tradeOf, type UrgencyRule } from './urgency-rule'
import { idiom, longAgo, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const wish: Cue = {
  id: 'self-harm-wish',
  phrases: [
    '(kill|killing|killed) myself|herself|himself',
    '(end|ending|ended|take|taking|took) (my|her|his|their) (own)? (life|lives)',
    '(end|ending) it all|tonight|now',
    '(ready|going|want|wanting|planning|time|need) to end it',
    'suicid*',
    "(can't|cannot|can not) (do|take|face|survive|get through) (another|one more) (night|day|week|hour|minute) ...",
    '(wrote|written|writing|write) (my|the|my last|goodbye) (letters|note|goodbyes|will|letter) ...',
    '(said|saying) (my)? goodbyes',
    '(done|finished) (living|with living|with life|being alive|existing)',
    "(by the time|when) you (read|see|get|find) this ... (gone|dead|won't|be here|alive|over|need)",
    "(i) (have|got|'ve got) nothing (left)? (without|anymore|now|to (live|go on|wake|stay))",
    "(won't|will not) (need|be needing) ... (any more|anymore|where i|goodbye)",
    '(end|ending|ended) it (and|with|before|because|after|myself|for good)',
    '(going|ready|want|decided|plan|planning) to end it',
    "(see|have|find|got|is|there's) ... (no|any|a) reason to (be here|live|go on|stay|wake up|keep going|be alive|get up)",
    '(thoughts|thinking|think|urge|urges|plan|plans|want|wanted|wanting|tempted|going) (of|about|to) ... (hurt|hurting|harm|harming|cut|cutting|off|offing) (myself|herself|himself)',
    '(self harm|self harming|self injury)',
    "(don't|dont|do not|didn't|did not|no longer|not|doesn't|never) ... (want|wanted|care|like) (to)? (be (alive|on this earth)|live (anymore|any more|like this|another)|wake up|exist|go on living|keep living|be living|if i (live|wake|die))",
    "(don't|dont|do not|no longer|not) want to (live|be alive|go on|wake up|be here any more|exist)",
    '(want|wanted|wants|wish|ready|going|prefer|rather) (to)? (just)? die (now|tonight|anymore|soon|because|after|every day|and)?',
    '(no|not (a|one|any)) (reason|point|sense) (left)? (to|in|for) (live|living|going on|go on|be here|keep going|wake up|waking up|me to)',
    'nothing (left)? to live for',
    "(can't|cannot|cant|can not|don't know (if|how) i can) (go|keep|carry) on (anymore|any more|any longer|living|like this|after|without)?",
    "(can't|cannot|cant) (do|take|face) (this|life|it|another day) (anymore|any longer|life)? ... (goodbye|pills|life|live|living|alive)",
    'better off (dead|without me|if i (was|were) (gone|dead))',
    "(easier|better|nicer|simpler|best) ... (not (to)? (wake|be here|exist|be alive)|to not (wake|be here|exist)|if i (did not|didn't|don't) wake)",
    '(not|never) (to)? wake|waking up (again|tomorrow|anymore|in the morning)',
    '(go|going|fall) to sleep and (not|never) wake',
    '(bottle|handful|drawer|cabinet|box|lot) (full)? of (pills|sleeping pills|oxy|tablets|meds)',
    '(swallow|swallowed|take|took|taking) ... (all|whole bottle of|handful of|the) pills',
    '(take|took|taking) (the|them|an) (all|overdose)',
    '(want|wanted|wish|going|ready|rather) ... be where (she|he|they|my _) (is|are|went)',
    '(join|joining|be with|follow|see) (him|her|them|my _) (again)? (in heaven|soon|tonight|up there|on the other side)',
    "(be|am|i'm|im) (so)? (done|finished|tired|through) (with|of) (life|living|being alive|everything and|existing)",
    '(tired|sick) of (living|being alive|existing)',
    "(do not|don't|dont|not) feel safe (with|by|around) myself",
    "(won't|will not|wont|not going to|may not|might not) be (around|here|alive) (much longer|to see|by (tomorrow|morning|the|then)|next (week|month)|for (long|much)|anymore|in the morning|after)",
    '(my|a) (last|final) (goodbye|note|night on earth|day on earth|words|message to)',
    'goodbye (everyone|cruel world|world|to everyone)',
    '(jump|jumping|step|stepping|walk|walking|throw myself|drive) (off|in front of|into) (a|the|of) ... (bridge|roof|train|traffic|building|tracks|truck|bus|oncoming)',
    '(drive|driving) (my car|off|into) (a|the|into) ... (tree|bridge|wall|cliff|river)',
    'wish (i|that i) (was|were|had) (dead|never (been)? born|gone|not (been)? born)',
    '(put|putting|take|taking) a (gun|rope|bullet) ... (my|myself)',
    '(rope|gun|razor|pills) ... (end|goodbye|tonight|myself|looking at)',
    'slit my wrists|wrist',
    "life (is|isn't|is not) (no longer|not)? worth living",
    '(world|everyone|family|kids) ... better (off)? without me',
    'nobody (would|will|ll) (miss|notice|care) (me|if i (was|were|am|m) (gone|dead)|when i am gone)',
    '(hopeless|empty) ... (end it|not wake|die|pills)',
  ],
}

/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'self-harm-pills',
    ['pills|tablets|sleeping pills|oxycodone|insulin|rope|razor|blade|bridge|gun|noose|the tracks'],
    [
      "(i|i'm|im|i've|i am) (am|have|been|'m|just|keep|sit|sitting|will|took)? (looking|staring|counting|counted|thinking|holding|lined|took|take|taking|going|standing|sitting|keep|got|saved|saving) ...",
      '(in my hand)|(looking at (them|it))|(on the table)|(all of them)|(tonight)|(nobody left)|(goodbye)|(end it)|(no reason)',
    ],
  ),
  pair(
    'self-harm-reason',
    [
      "(no|not|don't|dont|can't|cannot|couldn't|isn't|nothing|any|without|what is the|what's the) ... (reason|point|purpose)",
    ],
    [
      '(to (be here|be alive|live|go on|stay|continue|wake|get up|keep going|exist|carry on|breathe))',
      '(in (living|being here|going on|staying|waking|anything|life))',
      '(anymore|any more|any longer|left)',
    ],
  ),
  pair(
    'self-harm-note',
    [
      "(my note|suicide note|my goodbye|goodbye letter|last letter|when i am gone|when i'm gone|after i am gone|after i'm gone|my funeral|my obituary|find my body|my blood)",
    ],
    ['you|your|name|hands|hope|read|know|kids|sorry'],
  ),
]

/** Joke endings: "wanted to die of embarrassment", "die happy". */
const FIGURE = /^(?:of|from|laughing|happy|when|for|inside|at)$/

/** Where pills, blades and rope are the goods. */
const FOR_SALE = /pharm|hardware|knife|barber|climb|gun/

/** The writer's own wish, now; a shop of poisons and ropes is told of otherwise. */
const wished = (hit: Hit, scene: ReviewScene) =>
  content(scene) || idiom(hit, scene) || longAgo(hit, scene) || FOR_SALE.test(tradeOf(scene)) ? undefined : 0

export const selfHarm: UrgencyRule = {
  id: 'self-harm',
  title: 'Somebody may be about to harm themselves',
  why: 'A life comes before the review. Take the words as they stand; you need not be sure.',
  tier: 0,
  source: 'F2',
  readOn: READ_ON,
  example: {
    marks: 'I have nothing left to live for after this.',
    leaves: 'Years ago I did not want to be alive, and she helped me through.',
  },
  cues: [wish, ...pairs.flat(), ...selfHarmMeanings.cues],
  *find(scene) {
    for (const both of pairs) yield* together(both, scene, wished)
    yield* meant(selfHarmMeanings, scene, wished)
    yield* foundIn(wish, scene, (hit, seen) => {
      if (idiom(hit, seen) || longAgo(hit, seen) || otherFirm(hit, seen) || content(seen)) return undefined
      const last = seen.document.tokens[hit.last]?.word ?? ''
      const after = seen.document.tokens[hit.last + 1]
      if (last === 'die' && after && after.gap < 2 && FIGURE.test(after.word)) return undefined
      const before = seen.document.tokens[hit.first - 1]?.word
      return before === 'almost' || before === 'nearly' ? undefined : 0
    })
  },
  publicReply: 'One gentle line with a help line, or none.',
  steps: [
    {
      id: 'self-harm-help',
      title: 'Get help to them',
      detail:
        'If you know who and where they are, call the emergency number. In the US the 988 lifeline answers day and night.',
    },
    {
      id: 'self-harm-report',
      title: 'Use the site’s own way',
      detail: 'The sites have a report for self-harm; it brings help faster than any reply.',
    },
    {
      id: 'self-harm-reach',
      title: 'Reach out privately and kindly',
      detail: 'One person, no defence of the business.',
      say: 'I read what you wrote and I am worried about you.',
      ask: 'Are you safe right now? Is somebody with you?',
      leaveOut: 'The complaint itself, until they are safe.',
    },
  ],
}
