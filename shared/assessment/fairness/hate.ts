import { quotedSpeech } from '../../text/context'
import type { Cue } from '../../text/rule'
import { ODDS, READ_ON, seen, type FairnessRule } from './fairness-rule'

const GROUPS =
  'immigrants|foreigners|illegals|illegal aliens|aliens|mexicans|indians|pakistanis|chinese|asians|orientals|blacks|africans|arabs|muslims|jews|gays|lesbians|transgenders|trans people|queers|women|females|girls|old people|boomers|haitians|somalis|nigerians|gypsies|refugees|puerto ricans|hispanics|latinos|koreans|filipinos|vietnamese|russians|ukrainians|turks|christians|catholics|mormons|hindus|cripples|disabled people|white people|whites|natives|migrants|third worlders|brown people|black people'
const VILE =
  'thieves|dirty|animals|lazy|liars|cancer|vermin|scum|filthy|stupid|disgusting|criminals|terrorists|rude by nature|dishonest|parasites|garbage|trash|savages|subhuman|monkeys|pigs|dogs|cockroaches|crooks|cheats|perverts|sick|evil|groomers|uncivilized|backwards|rapists|inferior|ruining|destroying|taking over|all the same|smelly|stink|cheap by nature|greedy'

const slurs: Cue = {
  id: 'hate-slur',
  phrases: [
    'faggot|faggots|fag|fags|dyke|dykes|tranny|trannies|chink|chinks|gook|gooks|spic|spics|wetback|wetbacks|beaner|beaners|kike|kikes|nigger|niggers|nigga|raghead|ragheads|towelhead|towelheads|paki|pakis|jap|japs|coon|coons|sandnigger|muzzie|muzzies|shemale|sodomites|anchor baby|anchor babies',
    'retard|retards|retarded',
    'camel jockey|jockeys',
  ],
}
const contempt: Cue = {
  id: 'hate-contempt',
  phrases: [
    `(since|ever since|now that|once|when) (the|those|these|all the) (${GROUPS}) (moved|took|came|bought|started|run|arrived|showed) ...`,
    'typical (jew|jewish|gypsy|arab|mexican|muslim|gay|immigrant|indian|african|chinese|illegal) ...',
    '(jew (prices|down|them)|jewed|gypped by (jews|gypsies))',
    '(kept|keep|stay|banned|barred|locked) out of (decent|our|this|all|nice|good|normal|respectable|every) ...',
    '(those|these) (people|women|men|types|kind|ones|guys) (with|in) (the|their)? (headscarves|turbans|hijabs|rags|robes|burkas|veils|headscarf|sandals|skullcaps|accents)',
    `(whole|entire)? (tribe|swarm|horde|herd|pack|flock|infestation|invasion) of (them|those|these|${GROUPS})`,
    '(felt|feels|looks|looked|smells|like) (like)? (kabul|baghdad|mexico|tijuana|africa|mogadishu|calcutta|a mosque|the third world|a refugee camp) ...',
    '(should|ought to|need to|must) (all)? (be)? (shipped|sent|deported|put on (a|the) (boat|bus|plane)) (back|home|back home|out) ...',
    "(they|them|muslims|gays|immigrants|these people|those people) (do not|don't) belong (here|in (this|our|a)|with|among)",
    `(${GROUPS}|those people|these people|that religion|their religion|that whole religion|their kind|that kind|those kind|that lot|their culture) (are|is|were|always|all|can't|cannot|will|don't|should|have|just|only|never|lie|steal|cheat|ought|belong|breed|stink|do not|shouldn't|aren't|got no|has no|need to) (all|just|nothing but|always|never|a|be|not|no|go|have|know|to|like|the|so|too)? (${VILE}|back|home|deported|allowed|trusted|business|respect|anything|work|how|out|in the kitchen|a clock|steal|lie|cheat|they|clean|drive|cook|speak|be here|breathe|shower|wash|english|(a)? plague|(a)? disease|(a)? cancer)`,
    `(typical|typical of|expect from|expect of|expect when|because they're|filthy|dirty|lazy|greedy|damn|stupid|bunch of|full of|run by|owned by|crawling with|infested with|overrun (by|with)|packed with|hire|hires|hiring|hired|let|staffed by|staffed with|nothing but|too many|only|thieving|lying|fucking) (a bunch of|these|those|you let|let|all|by|the|illegal)? (${GROUPS})`,
    `(ship|send|deport|kick|throw) (em|them|those|all|you|him|her|these|the lot) (all|people|lot|of them)? (back|home|out)`,
    '(go|send them|send him|send her|sent) back to (your|their|his|her|where|mexico|china|india|africa|pakistan) (own)? (country|you came|they came|he came|she came|they belong|you belong)?',
    '(lie|lies|steal|steals|cheat|cheats) like they (breathe|breed)',
    "(those|these|your|that) (people|kind|lot|religion|culture) (lie|lies|steal|cheat|are all|all (lie|steal|cheat|smell|the same)|can't be trusted|ruin|breed|don't belong)",
    "(females|women|girls|woman|girl|female) (have no business|has no business|belong in|belongs in|can't|cannot|shouldn't|should not|don't|have not|haven't got|has not|aren't|are not|isn't|should stick|should be at home|should stay) (around|in the kitchen|do|be|drive|fix|understand|got|the head|to|know|meant|made|cut out|home|handle|park|a|working)",
    '(sent|send|sends|got|hired|let) (me|us)? (a|some|this|two) (girl|woman|female|little girl|chick|foreigner|immigrant|mexican|muslim|black|gay|trans) (to (do|fix|drive|look)|instead of|around|and (expect|had|wait)|plumber|electrician|mechanic|driver|behind|as|when)',
    "(haven't|don't|hasn't|do not) (got|have) the head for",
    '(no|not one) (of them)? (speaks|speak|spoke|respects|respect|knows|washes) (english|a word|a clock|how|american|their)',
    "(nobody|no one|none of them|not a soul|they don't|they can't|can't even) (here|there|in there)? (speak|speaks|spoke) (english|a word of english|proper english|american)",
    '(whole|entire|that|their) (religion|race|culture|people) (is|are|a) (a)? (cancer|disease|plague|joke|sick|evil|filth)',
    '(religion|lifestyle|agenda) (is|a) (a)? (cancer|disease|sin|abomination|sickness|perversion)',
    '(gay|lgbt|trans|homo|rainbow|muslim|jewish|immigrant|woke) (agenda|filth|perverts|invasion|mafia|propaganda|garbage|trash)',
    '(white|american) (only|people only|owned only|power|pride|owners again|country)',
    '(learn|speak) (english) (or|if you|before|in this)',
    '(country|town|neighborhood|america) (is|was|used to be) (going|full of|overrun|better before|nice before|white)',
    '(a|these|some|the) (illegal|illegals|illegal immigrant|illegal immigrants|illegal aliens) ... (work|working|cook|cooking|hire|job|jobs|kitchen|run|running|behind)',
  ],
}

export const hate: FairnessRule = {
  id: 'hate',
  title: 'A slur, or hate against a group',
  why: 'Every site has a rule against it, whatever else the review says.',
  siteRule: 'P3',
  source: 'F2',
  readOn: READ_ON,
  example: { marks: 'What do you expect when you let immigrants run it.', leaves: 'He called me a slur and laughed.' },
  cues: [slurs, contempt],
  *find(scene) {
    yield* seen(slurs, scene, hit =>
      quotedSpeech(hit, scene) || TOLD.test(around(scene.document.text, hit.start)) ? undefined : 'clear',
    )
    yield* seen(contempt, scene, hit =>
      quotedSpeech(hit, scene) || TOLD.test(around(scene.document.text, hit.start)) ? undefined : 'clear',
    )
  },
  mayMean: 'Words that were said to the writer and are only quoted: that is a complaint, not hate.',
  check: 'Who said it? Read the whole sentence.',
  report: 'The post contains a slur or contempt for a protected group, in the writer’s own voice.',
  stillHelps: 'Whether there is an ordinary complaint left under it.',
  odds: ODDS.good,
}

/** What staff said is told with a verb of saying a little before. */
const TOLD =
  /\b(?:called|calls|calling|call) (?:me|us|him|her|my|them|our|the|a|another|one)\b[^.!?]{0,30}$|\b(?:said|told (?:me|us)|yelled|shouted|muttered|screamed|laughed|joked|remarked|refers to|referred to|treated (?:me|us)|overheard|heard|insinuated|implied)\b[^.!?]{0,40}$/i
const around = (text: string, start: number): string => text.slice(Math.max(0, start - 60), start)
