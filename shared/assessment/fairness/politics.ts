import type { Cue } from '../../text/rule'
import { eventWords, ODDS, plainly, READ_ON, seen, type FairnessRule } from './fairness-rule'

const views: Cue = {
  id: 'politics-views',
  phrases: [
    '(flag|flags|banner|poster|hat|bumper sticker|sign) (in|on|out|above|over|at) (the|their|his|her|that) (window|door|front|wall|counter|truck|porch|lawn|register) ... (vote|voted|tells you|politics|country|side|need to know|says it all|know who)',
    'how (they|he|she|the owner|the owners|you) (vote|votes|voted|vote here)',
    '(people|business|businesses|folks|someone|owners|companies) (who|that) (love|loves|hate|hates|support|supports|stand for) (this country|america|our country|the flag|our troops|our values|freedom|women|veterans|the police)',
    '(donate|donates|donated|give|gives|gave|send|sends) (money)? to (that|the|a|this|those) (senator|congressman|governor|party|campaign|candidate|cause|politician|politicians|super pac|pac|sheriff|mayor)',
    '(marched|rallied|protested|was|stormed) (on|at|in) the (capitol|rally|march|parade for|insurrection) ...',
    'republican|republicans|democrat|democrats|trump|trumper|trumpers|biden|obama|harris|maga|antifa|fascist|fascists|fascism|communist|communists|communism|socialist|socialism|marxist|nazi|nazis|leftist|leftists|libtard|libtards|rino|zionist|zionists|zionism|genocide|qanon|globalist',
    '(left|right|far left|far right) wing',
    'woke (business|company|owner|owners|garbage|agenda|crowd|nonsense|bs|mob|ideology|place|restaurant|cafe|politics|virus|people|cafe)',
    '(go|went|gone|too|so|super|bunch of|all) woke',
    "(their|your|his|her|the owner's|owner's|owners|politics|political) (politics|political (views|beliefs|opinions|agenda|sign|signs|donations)|voting record|ideology) ...",
    '(keep|stick to|leave) (your|the|politics|his|her|their) ... (politics|opinions|out of|business|ideology)',
    '(supports|support|supported|supporting|supporter|donated|donates|donating|gave money|voted|votes|voting|campaigned|fundraiser|endorsed|endorses|backs|backed) (to|for|of|the)? ... (trump|biden|candidate|mayor|party|campaign|senator|governor|congressman|israel|palestine|blm|black lives matter|planned parenthood|nra|police|abortion|lgbt|pride|measure|proposition|amendment|union busting|right|left|wrong (guy|side|party|team)|him|her|pac|sheriff|school board)',
    '(yard|campaign|political|trump|biden|election|lawn|vote) (sign|signs|flag|flags|sticker|stickers|poster|hat|hats|banner)',
    "(pride|rainbow|confederate|blm|thin blue line|back the blue|palestinian|israeli|trans|blue line|don't tread) (flag|flags|sticker|stickers|sign|poster)",
    "(black lives matter|blue lives matter|all lives matter|thin blue line|let's go brandon|defund the police)",
    '(mask|vaccine|vax|covid|lockdown) (mandate|mandates|nazi|nazis|nonsense|tyranny|passport|requirement|policy|rules|theater|hysteria)',
    '(plandemic|scamdemic|sheep|sheeple|tyranny|patriot|patriots|freedom haters|snowflake|snowflakes|virtue signal*)',
    '(abortion|pro life|pro choice|planned parenthood|second amendment|gun control|gun rights|nra|drag (show|queen|brunch|story)|gender (ideology|neutral)|pronouns|critical race)',
    '(building|build|built|fund*|behind) (the|a|that) mosque',
    '(immigration|border|ice) (raid|raids|policy|enforcement|wall|invasion|agents|law|laws)',
    '(boycott) ... (israel|company|because (of|they)|owner|until|everyone|this (place|business))',
    '(other|wrong) side (in|of) (their|the|his|her) (window|aisle|politics|yard)',
    '(for|of) the other side',
    '(owner|owners|ceo|chef|manager) (is|are|posted|posts|tweeted|shared|said on|voted|was at|was seen|attends|marched|went) ... (trump|liberal|conservative|democrat|republican|racist meme|facebook about|politic*|rally|january|capitol|protest|pro|anti|maga|right wing|left wing|vaccine|covid|hater)',
    '(liberal|conservative) (owner|owners|agenda|garbage|trash|values|business|crowd|nonsense|propaganda|cafe|idiots|snowflakes|politics|views)',
    '(anti (vax|vaxxer|vaxxers|mask|maskers|abortion|gay|american|police|union|immigrant|trans|semitic))',
    "(they|who|that|money|profits|owner|company|chain) (hate|hates|fund|funds|bankroll*) (america|veterans|the police|god|christians|freedom|our troops|the flag|women's rights|politicians|lobbyists)",
    '(tax breaks|corporate greed|capitalism|capitalist|late stage|billionaires|oligarchs|the elites|gentrif*|colonizers|cultural appropriation)',
    '(support|supports|supporting) (war|apartheid|terrorism|terrorists|killing|oppression|occupation|the regime)',
  ],
}
const work: Cue = {
  id: 'politics-work',
  phrases: [
    '(minimum|living|starvation|poverty|slave|fair|stolen) wage|wages',
    '(pays|pay|paying|paid|underpays|underpay|treats|treat|treating|exploits|exploit|abuses|overworks|overwork|mistreats|fires|stiffs) (its|their|his|her|the|your|all|these|those|all the|all their) (workers|employees|staff|servers|cooks|crew|people|drivers|kitchen|baristas|help|stylists|techs|teachers|young)',
    "(workers|employees|staff|servers|baristas|cooks|drivers|teachers) (deserve|are (underpaid|overworked|exploited|on strike|treated|paid|not paid|striking|fired)|get (no|paid|treated)|should (be paid|unionize|get)|need a (union|contract|raise)|(aren't|are not|never) paid|make (less|minimum)|without (benefits|health|breaks))",
    '((the|a|their|our|join the|form a) union|unions|union busters|unionize|unionized|unionizing|union busting|union buster|picket line|on strike|strike breaker|scab|scabs|collective bargaining|labor (law|laws|practices|violations|board)|wage theft|child labor|sweatshop|overtime violations|unpaid overtime|right to work)',
    '(no|without|zero) (sick days|sick leave|sick pay|paid leave|benefits|health insurance|breaks|overtime|maternity leave|paid time off|pto)',
    'tips (pooled|pool|stolen|skimmed|kept|withheld|taken|going|go) (by|into|to|and|in|from|straight)?',
    '(steals|stealing|steal|skims|skimming|keeps|kept|pockets|pooled|pool|withholds|takes) ... (tips|wages|tip pool|tip money|overtime)',
    '(schedule|schedules|shifts) (posted|changed|cut|handed out|made) (at|the|without|last|an hour|night) ...',
    '(turnover|toxic work|hostile work|toxic workplace|work environment|workplace culture|working conditions|management treats (people|employees|workers|staff|us|you))',
    '(under the table|off the books|paid in cash|misclassif*|1099)',
    '(until|unless|when) (these|the|those|its|their) (workers|employees|staff|people|servers) ...',
    '(cross|crossing) (that|the|a|this) (door|picket|line) ...',
  ],
}

export const politics: FairnessRule = {
  id: 'politics',
  title: 'Politics or employment instead of an experience',
  why: 'Reviews are for what somebody lived through as a customer.',
  siteRule: 'P9',
  source: 'Y10',
  readOn: READ_ON,
  example: { marks: 'Saw their yard sign and will never go.', leaves: 'The manager refused my service dog.' },
  cues: [views, work],
  *find(scene) {
    if (!scene.hits.has(views) && !scene.hits.has(work)) return
    const events = eventWords(scene)
    // Inside a told visit a remark on politics is a remark; alone it is what the review is about.
    if (events > Math.max(2, scene.document.tokens.length / 12)) return
    for (const cue of [views, work])
      yield* seen(cue, scene, (hit, within) =>
        plainly(hit, within) ? (events === 0 ? 'clear' : 'possible') : undefined,
      )
  },
  mayMean: 'A customer who was treated worse for who they are: that is another matter, and urgent.',
  check: 'Is there an experience in it?',
  report: 'The post is about politics or employment, not about an experience as a customer.',
  stillHelps: 'What people see when they pass by: signs, posts, how the team speaks.',
  odds: ODDS.own,
}
