import { quotedSpeech } from '../../text/context'
import type { Certainty } from '../../models/assessment'
import type { Cue, Match } from '../../text/rule'
import type { ReviewScene } from '../review-scene'
import { READ_ON, seen, type FairnessRule } from './fairness-rule'

const swearing: Cue = {
  id: 'profanity-words',
  phrases: [
    "fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|fuckin'|fuckery|fuckwit|fuckwits|fuckface|fuckup|fuckups|fuckhead|fucktard|clusterfuck|motherfucker|motherfuckers|motherfucking|mofo|wtf|stfu|gtfo|fck|fcking|fuk|fukin|fuking|phuck|effn",
    'shit|shits|shitty|shittiest|shithole|shithead|shitheads|shitshow|shitstorm|shitbag|shitting|shitted|bullshit|bullshitting|bullshitted|bullshitter|horseshit|dipshit|dipshits|dogshit|batshit|apeshit|chickenshit|shite|shitload|dumbshit|piece-of-shit',
    'asshole|assholes|asshat|assholery|arsehole|arseholes',
    'cunt|cunts|cocksucker|cocksuckers|twat|twats|dickhead|dickheads|wanker|wankers|cock|prick|pricks|whore|whores|jackoff',
    'goddamn|goddam ... fuck*|shit*',
  ],
}
/** Letters hidden behind signs: "f***ing", "sh*t". */
const MASKED =
  /\b(?:f[*#@_%-]{1,4}(?:k|ck|er|ing|in|ed|s|g)\b|f[*#@%]{2,5}|fu[*#@%]{1,3}\w{0,3}|sh[*#@!%]{1,2}t\w{0,2}|bullsh[*#@!%]{1,2}t|a[*#@$%]{2}(?:holes?)?|a[s$][*$]h[o0*]les?|c[*#@%]nts?)/gi

function* masked(scene: ReviewScene): Generator<Match<Certainty>> {
  const { text } = scene.document
  if (!/[*#@$%]/.test(text)) return
  for (const match of text.matchAll(MASKED))
    yield { start: match.index, end: match.index + match[0].length, value: 'clear' }
}

export const profanity: FairnessRule = {
  id: 'profanity',
  title: 'Strong swearing',
  why: 'Some sites act on obscene words; others allow colorful language.',
  siteRule: 'P3',
  source: 'G2',
  readOn: READ_ON,
  example: { marks: 'Six fucking blocks for a latte.', leaves: 'Damn good wings, crap service.' },
  cues: [swearing],
  *find(scene) {
    yield* seen(swearing, scene, hit => (quotedSpeech(hit, scene) ? undefined : 'clear'))
    yield* masked(scene)
  },
  mayMean: 'Anger at a real failure. The complaint under it counts.',
  check: 'What is the complaint once the words are left out?',
  report: 'The post contains obscene language.',
  stillHelps: 'How much it mattered to them.',
  odds: 'Google acts on it more readily than Yelp, which allows colorful language.',
}
