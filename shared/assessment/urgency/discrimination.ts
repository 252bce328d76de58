import { discriminationMeanings } from '../urgency-meanings/discrimination'
import { content, foundIn, pair, meant, READ_ON, together, type UrgencyRule } from './urgency-rule'
import { happened, idiom, longAgo, otherFirm, quotedSpeech } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const GROUP =
  'black|brown|asian|hispanic|latino|latina|mexican|indian|native|muslim|jewish|gay|lesbian|trans|transgender|queer|disabled|deaf|blind|female|women|woman|pregnant|foreign|foreigner|foreigners|immigrant|immigrants|arab|african|african american|chinese|korean|filipino|vietnamese|pakistani|iranian|sikh|autistic|elderly|old|older|overweight|fat|white|haitian|nigerian|somali|ukrainian|russian|polish|turkish|puerto rican|hard of hearing|in a wheelchair|of color'
const TRAIT =
  'race|color|colour|skin|skin color|accent|religion|hijab|age|disability|wheelchair|gender|sex|nationality|turban|headscarf|ethnicity|english|last name|looks|sexuality|sexual orientation|faith|pregnancy|background|weight|size|stutter|walker|cane|service dog|hearing|guide dog'
const REFUSE =
  "refused|refuse|refuses|denied|turned away|kicked out|asked to leave|told to leave|told us to leave|told me to leave|asked us to leave|asked me to leave|not allowed|wouldn't let|would not let|wouldn't seat|wouldn't serve|won't serve|refused to serve|refusing|no entry|sent away|banned|threw us out|not welcome|couldn't come in|can't come in|said no|had to leave|made to leave|asked to wait outside|wait outside|sit outside|in the back|turned us away|turned me away|turned him away|turned her away|rejected|declined to"

const treated: Cue = {
  id: 'discrimination-treated',
  phrases: [
    '(that|your|this) kind of hair',
    '(heard|hears|saw|sees|read|see) (my|our|his|her) (name|accent|last name|wheelchair|hijab|face|skin|dog|cane|turban|address|photo|id) ...',
    '(until|unless|till) (my|her) (husband|boyfriend|father|dad|brother|son) (showed|came|arrived|called|was|signed|got|agreed|walked)',
    'racist|racists|racism|racially|homophob*|transphob*|islamophob*|xenophob*|antisemit*|anti semit*|sexist|sexism|ageist|ageism|ableist|ableism|misogyn*|bigot|bigots|bigoted|bigotry',
    'discriminat*',
    '(racial|racially|race) (profil*|bias|motivated|slur|slurs|comment|comments|insensitive|charged|remark|remarks)',
    '(were|was|been|being|got|felt|feel) profiled',
    `because (i am|i'm|im|we are|we're|were|he is|he's|she is|she's|they are|they're|my _ is|i was|we were|she was|he was|my _ was|i look|we look|i have|i'm a|i am a) (a|an|the only)? (${GROUP})`,
    `because of (my|our|his|her|their|my _) (${TRAIT})`,
    `(due to|based on|over|about|for) (my|our|his|her|their|the color of my) (race|skin|accent|religion|hijab|disability|wheelchair|nationality|turban|headscarf|ethnicity|sexual orientation|faith|pregnancy|gender)`,
    `(we were|we are|i was|i am|being|as|we're|i'm|us as|were) the only (${GROUP}) (family|person|people|couple|table|customers|customer|guests|woman|man|women|men|ones|party|guy|girl|folks|two|in)`,
    'the only ones (not white|of color|who (were|are) (not white|black|brown|asian))',
    "(treated|treats|treating|treat|served|spoke|spoken) ... (differently|different from|different than|like (criminals|thieves|a thief|a criminal|second class|trash because|dirt because|suspects|shoplifters|a shoplifter|we didn't belong|i didn't belong|less than)|worse than the (white|other))",
    "(people|folks|customers|kind|types|families|women) like (me|us) (weren't|aren't|are|were|don't|can't|shouldn't|not)",
    "(don't|doesn't|didn't|dont|do not|won't) (serve|rent to|work on|want|like|cater to|deal with|seat|do|cut|sell to|lend to) (your kind|you people|people like|my kind|those people|our kind|black|ethnic|that kind of hair|gays|gay|muslims|mexicans|immigrants|foreigners|indians|asians|women|kids like)",
    '(your kind|you people|those people|your people) ...',
    'go back to (your|mexico|china|africa|india|where|my|our|his|her)',
    '(told|said|yelled|telling|demanded|snapped|asked) ... (speak english|english only|learn english|in america)',
    '(speak english|learn english)',
    '(speaking|spoke|heard us speaking|talking in|speak) (spanish|arabic|chinese|mandarin|hindi|korean|vietnamese|polish|russian|farsi|our language|another language|creole|portuguese|urdu|tagalog|somali|amharic|punjabi)',
    "(mock|mocked|mocking|mimick*|mimic|made fun of|making fun of|imitat*|laughed at|ridiculed|joked about|jokes about|laughing at) (my|our|his|her|the way (i|he|she|we)|me for my|my {relative}'s) (accent|stutter|disability|english|hijab|limp|hair texture|name|wheelchair|religion|culture|country|hearing|turban|size|weight|talk|talks|walk|walks|speak|speaks|sexuality|son's|skin)",
    '(white|blonde|blond|american|younger|male|non _) (couple|family|people|customers|ladies|guests|girl|man|woman|guy|men|women|party|table|lady|guys|patrons|kids) (who|that|came|behind|after|got|were|was|walked|in|right|showed|seated|arrived|received|ahead|before|next|with) ...',
    '(seated|served|helped|waited on|let in|greeted|took) ... (white|blonde|caucasian) (couple|family|people|customers|ladies|guests|girls|man|woman|patrons|party|table)',
    '(followed|following|watched|watching|trailed) (me|us) (from rack|through|the whole|every|aisle|like|up and down|all over|rack|in the store|from aisle)',
    '(asked|asking|questioned|wondered) ... (could|can) (even|really|actually)? afford',
    "(can't|couldn't|cannot) afford (this|it|anything|that|these) ... (said|told|saleswoman|clerk)",
    '(called|calls|calling) (me|us|him|her|my _|them) ... (n word|racial slur|slur|wetback|chink|fag|faggot|dyke|tranny|towelhead|beaner|terrorist|illegal|monkey|oriental|colored|negro|gypsy|retarded|cripple)',
    '(n word|the n word|racial slur|racial slurs|homophobic slur|ethnic slur|slurs)',
    `(${REFUSE}) ... (service (dog|animal)|guide dog|wheelchair|hijab|headscarf|turban|disabled|interpreter|hearing|walker|scooter|autis*|down syndrome|same sex|gay|lesbian|two (brides|grooms|women|men|moms|dads)|muslim|black|hispanic|jewish|trans|pregnant|breastfeed*|nursing|crutches|section 8|voucher|oxygen)`,
    `(service (dog|animal)|guide dog|wheelchair|hijab|headscarf|turban|interpreter|autis*|autistic|down syndrome|same sex|special needs|disabled|disability|walker|deaf|blind|pregnant|breastfeeding|nursing|cerebral palsy|stroke|oxygen tank|prosthetic) ... (${REFUSE}|go through the (kitchen|back)|back door|freight|bring a friend|come back with|not our problem|shouted|rolled (his|her|their) eyes|stared|laughed|asked to remove|remove it|take it off|told|ignored|carried)`,
    '(wheelchair|walker|mobility scooter|disabled {relative}) ... (back door|kitchen door|alley|carried|freight|not our|takes up|in the way|blocks|blocking the aisle|fire hazard|left (me|him|her|us) outside|no room|bother|burden)',
    "(i am|i'm|im|who is|she is|he is|is|being) (deaf|blind|disabled|autistic|in a wheelchair|hard of hearing|trans|black|muslim|an amputee|a wheelchair user) ... (and|they|he|she|desk|told|refused|asked|staff)",
    '(asked|requested|need|needed|denied|no|an|for) (a|an|for|me)? (asl|sign language)? interpreter',
    '(have|get|bring|ask|call|talk to|speak to|check with|wait for|discuss with|go over it with|deal with|prefer to talk to) (your|my|the) (husband|boyfriend|father|dad|man of the house) ...',
    "(is|was|where is|where's|where was) (your|my|the) (husband|man of the house) ...",
    '(talked|spoke|explained|talking|explaining|spoken|addressed|directed|speaking|handed|answered) (only|everything|past|over|around|it all|all)? (to|me to|at|his answers to) my (husband|boyfriend|brother|father|dad|son|male)',
    "(man of the house|little lady|wouldn't understand|lady brain|female brain|woman like you|girls don't|women don't|ladies don't|too complicated for (me|you)|not for (girls|women)|a woman (wouldn't|couldn't|can't)|sweetheart let|honey let|silly girl)",
    "because (i'm|i am|im|she's|she is|i was) (just|only)? (a)? (woman|girl|female|lady|mom|single mom|single woman)",
    '(man|woman|lady|guy|gentleman|someone|people|person|folks) (of)? (your|my|his|her|our) age',
    "(too|you're too|i was too|im too|i'm too|he's too|she's too) (old|young|fat|heavy|dark|big) (for|to) (this|the|us|be|a|join|apply|understand|use|work|our|ride|get|learn|that|sit) ...",
    "(at|your|my) age ... (bother|why|joke|shouldn't|still|can't|loan|mortgage|need|surprised|laughed|gym|not worth)",
    "(refuse*|won't|wouldn't|will not|doesn't|don't) ... (same sex|gay|interracial|((every|each|only the|all the) (white|black|indian|asian|brown|hispanic) (group|family|couple|person|customer|table|families|people|guests))|lesbian|two (brides|grooms|women|men)|our kind of) (wedding|weddings|couple|couples|marriage|cake)?",
    '(my|his|her) (wife and i|husband and i) (are both|are two|two) (women|men) ...',
    '(misgender*|deadname*|dead named)',
    '(remove|take off|took off|removed|pull off) (my|her|his|the) (hijab|headscarf|turban|kippah|yarmulke|scarf|veil|head covering)',
    '(christian|white|american|english|straight) (people|customers|only|families|folks|neighborhood|area|establishment|clientele) (only|here|first|preferred)',
    "(charged|quoted|asked|made) (us|me|my _) ... (more than|deposit|prepay|pay first|id|upfront) ... (white|because|nobody else|no one else|other (tables|guests|families|customers) (didn't|did not|weren't))",
    "(pay|prepay|deposit|show id|leave (a|my) (card|license)) ... (nobody else|no one else|no other|only us|just us|other (tables|guests|families|customers) (didn't|did not|weren't))",
    '(black|brown|asian|hispanic|latino|indian|muslim|african|mexican|arab|dark skinned) (customers|people|guests|families|patients|women|men|tenants|kids|students|clients|folks|hair) ... (last|ignored|back|waited|watched|followed|differently|refuse|rude|turned|nobody|declined|by the (bathroom|kitchen))',
    "(not|isn't|aren't) (wheelchair|handicap|ada) (accessible|compliant)",
    'ada (violation|violations|compliance|complaint|law|requires|lawsuit)',
    '(equal (opportunity|access|housing|treatment)|fair housing|civil rights)',
    '(my|our) (autistic|disabled|special needs|deaf|blind) (son|daughter|child|kid|brother|sister|{relative}) ... (told|asked|refuse*|stared|kicked|leave|yelled|shush*|laughed|control|singled|rejected|removed|not welcome)',
    '(breastfeed*|nursing|nurse my|pumping) ... (asked|told|cover|leave|bathroom|stop|disgusting|car|toilet|inappropriate)',
    '(redlin*|redlined)',
  ],
}

/** Who somebody is, and how they were treated: in one sentence of a displeased review. */
const people = pair(
  'discrimination-people',
  [
    'black|hispanic|latino|latina|mexican|muslim|jewish|asian|african|arab|indian|korean|chinese|vietnamese|filipino|haitian|nigerian|somali|sikh|native american|immigrant|immigrants|foreigner|foreigners|refugee|gay|lesbian|queer|trans|transgender|nonbinary',
    '(my|our|her|his|their|an|the|heard) (accent|skin color|skin|race|religion|hijab|headscarf|turban|wheelchair|walker|cane|disability|stutter|hearing aids|prosthetic|service dog|guide dog|oxygen)',
    'hijab|hijabs|headscarf|headscarves|turban|wheelchair|(guide dog)|(guide dogs)|(service dog)|(service dogs)|(service animal)|(down syndrome)|autistic|autism|(cerebral palsy)|deaf|blind|(hard of hearing)|(sign language)|(special needs)|disabled|disability|amputee|(mobility scooter)|pregnant|(two (grooms|brides|dads|moms|men|women|husbands|wives))|(same sex)|(my husband and i are both)|(interracial)|(single mother)|(housing voucher)|(section 8)',
    '(people|someone|customers|folks) (from|of) (my|our|your|that|a certain) (country|kind|color|background|side|faith|race)',
    '(women|woman|female|females|ladies|girl|girls) ... (drivers|mechanic|customers|allowed|understand|numbers|tools|trucks|engine|math|money)',
    "(i am|i'm|at|age|aged|a) (66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82) ...",
  ],
  [
    'refus*|denied|declin*|ignored|laughed|mocked|mocking|humiliated|sneered|smirked|insult*|slur|followed|suspicious|stared|banned|evicted|kicked|ejected|removed|rejected|segregat*|separate',
    "(told|said|asked|say|says) ... (leave|not for|no|not allowed|can't|couldn't|cannot|wait outside|back door|don't|doesn't|won't|go elsewhere|somewhere else|full|another|go back|english|normal|people like|kind|try|your (husband|country|people))",
    '(turned|sent|kicked|threw) (us|me|him|her|them|away|out)',
    '(gave|given) (my|our|his|her|away) ... (slot|table|seat|room|appointment|spot)',
    '(cancelled|canceled) (my|our|the|his|her) (room|booking|reservation|appointment|order|loan)',
    '(seated|sat|put|placed|moved) (us|me|him|her) ... (by|near|next to|in|at) the (toilet|toilets|bathroom|bathrooms|kitchen|back|corner|trash|door|dumpster)',
    "(like|as if|as though) (a|i|we|he|she|they|you) (toddler|child|criminal|criminals|thief|thieves|idiot|second class|were|was|didn't|did not|don't)",
    "(wouldn't|would not|won't|will not|didn't|did not|don't) (serve|seat|rent|let|help|touch|hire|sell|treat|talk|look|pay|take|book|bake|wait|even|accommodate|provide|lend|approve|shake)",
    '(no|not|never|neither) (guide|service|wheelchair|interpreter|muslims|blacks|immigrants|kids like|dogs full|exceptions|room for)',
    "(everyone|everybody|others|other (couples|tables|guests|families|customers|people)|white) ... (served|seated|before|first|fine|without|got|greeted|didn't)",
    '(rolled (her|his|their) eyes)|(spoke slowly)|(shouted at)|(talked down)|(as soon as (they|she|he) (heard|saw))|(once (they|she|he) (saw|heard))|(the moment (they|she|he) (saw|heard))|(better off)|(waved in)|(let in)|(members only)|(ground floor)|(different (menu|price|prices|floor|line|entrance))|(private party)|(full price)|(not available)|(no longer available)|(suddenly)|(waited an hour)|(came later)|(before us)|(before me)|(ahead of us)|(hung up)|(compared notes)|(never (called|came|looked|got|approved))|(until)|(instead of me)|(when (they|she|he) saw)',
  ],
)

/** Said by the reviewer these are scolding; said to the reviewer they are the complaint. */
const ADDRESS = /^(?:your kind|you people|those people|your people)/i

/** A cuisine is no customer: "Mexican standards", "Chinese food", "african rum", "white sauce", "black bean". */
const CUISINE =
  /^(?:food|foods|cuisine|restaurant|restaurants|place|places|dish|dishes|fare|cooking|standards|menu|menus|selection|selections|style|styles|flavors|flavor|spices|spice|buffet|takeout|take|cocktail|cocktails|rum|beer|beers|wine|wines|tea|coffee|sauce|sauces|bread|rice|curry|bean|beans|salad|soup|chicken|beef|pork|noodles|tacos|pizza|dessert|desserts|pastry|pastries|bakery|grill|bistro|cafe|kitchen|chef|delicacies|specialties|classics|chocolate|truffle|pepper|olives|fusion|breakfast|brunch|lunch|dinner|market|grocery|decor|art|music|theme|joint|spot|fried|roasted|cheese|fish|sushi|pancakes|mole|street|harlem|village|rugs?)$/

const ofCuisine = (hit: Hit, { document: { tokens } }: ReviewScene): boolean =>
  hit.last - hit.first < 2 && CUISINE.test(tokens[hit.last + 1]?.word ?? '')

const setAside = (hit: Hit, scene: ReviewScene): boolean =>
  idiom(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene) || ofCuisine(hit, scene)

export const discrimination: UrgencyRule = {
  id: 'discrimination',
  title: 'Worse treatment for who somebody is',
  why: 'A serious claim, and one that readers judge you by. The owner answers it, not the person named.',
  tier: 1,
  readOn: READ_ON,
  example: {
    marks: 'They told me to leave because of my service dog.',
    leaves: 'Step free, and nobody made a speech about my wheelchair.',
  },
  cues: [treated, ...people, ...discriminationMeanings.cues],
  *find(scene) {
    if (!content(scene)) yield* together(people, scene, hit => (setAside(hit, scene) ? undefined : 1), 14)
    if (!content(scene))
      yield* meant(discriminationMeanings, scene, (hit, seen) => (setAside(hit, seen) ? undefined : 1))
    yield* foundIn(treated, scene, (hit, seen) => {
      if (content(seen) || !happened(hit, seen)) return undefined
      return ADDRESS.test(seen.document.text.slice(hit.start, hit.end)) && !quotedSpeech(hit, seen) ? undefined : 1
    })
  },
  publicReply: 'Serious: no one should leave feeling that way; you are looking into it yourself. No debate of motives.',
  steps: [
    {
      id: 'discrimination-call',
      title: 'The owner calls, personally',
      detail: 'Listen to the end.',
      say: 'No one should leave here feeling that way. I want to hear it from you.',
      ask: 'What was said and done? What would you want to happen?',
      leaveOut: 'Motives, “we are diverse”, and who was working.',
    },
    {
      id: 'discrimination-keep',
      title: 'Keep video and records',
      detail: 'Look into it impartially, and write down what you did.',
    },
    {
      id: 'discrimination-lawyer',
      title: 'A lawyer, where an agency or complaint is named',
      detail: 'And look at how your people are trained.',
    },
  ],
}
