import { meanings } from '../urgency/urgency-rule'

const GROUP =
  '(black|brown|white|asian|hispanic|latino|latina|mexican|indian|arab|muslim|jewish|chinese|african|dark|non white|native|colored) (people|person|man|woman|women|men|couple|family|families|customer|customers|kid|kids|guy|girl|face|faces|folks|lady|ladies|guest|guests|skin|one|ones|boy|boys|mother|friend|friends|student|students|husband|wife|son|daughter)|person of color|people of color|women of color|skinned|hijab|headscarf|head scarf|turban|kippah|yarmulke|burka|sari|accent|immigrant(s)?|foreigner(s)?|my race|our race|skin color|gay|lesbian|queer|trans|transgender|two men|two women|two moms|two dads|same sex|my husband and i are both men|wheelchair|deaf|hard of hearing|blind|disabled|disability|service dog|guide dog|service animal|white cane|crutches|autistic|autism|down syndrome|stutter|tourette*|pregnant|my age|our age|at my age|too old|old people|seniors like|older (woman|women|man|people|couple)|oxygen tank|walker|scooter|interpreter|sign language|speak spanish|speaking spanish|my name is|foreign name|last name|nursing my baby|breastfeeding|overweight|size of my|my religion|single mother|section 8|veteran with'

const WORSE =
  "refus*|denied|deny|turn(ed|s)? (us|me|him|her|them)? (away|down)|told (us|me|him|her|them|we|to) ... (leave|wait|come back|pay|go|outside|sit|full|booked|use the back)|asked (us|me|to|him|her|them)? ... (leave|pay (first|up front|before)|prove|show|move)|only ones|the only one(s)?|(would not|wouldn't|will not|won't|did not|didn't|couldn't|could not|can't|cannot) (let|seat|serve|take|rent|book|help|allow|give|talk|speak|look|hire|accept|accommodate|sell|train|teach|come in|join|go in|enter)|fully booked|all booked|no tables|nothing available|not available anymore|suddenly|already (taken|rented)|just rented|followed|watched us|watched me|trail(ed|ing)|walked past us|ignored (us|me) (and|while|but)|(seated|served|helped|took) (everyone|others|people|a white|three|two|every|the couple)|in the back|by the (kitchen|bathroom|toilet|toilets|restroom)|pay (first|up front|upfront|before)|treated|not welcome|not allowed|not wanted|mocked|laughed at|imitat*|made fun|mimick*|different(ly)?|did as they pleased|tie (him|her|it)|stay outside|wait outside|outside|when it is less busy|less busy|not bother|should not bother|bother with|don't belong|do not belong|go back to|your kind|you people|people like you|our kind of|not our|not a good fit|checked (my|our) bag|searched (my|our)|ask(ed)? for id|talked to my|spoke to my|scared (the)? (other)? customers|liability|slur|slowed down (his|her) speech|yelled slowly|moved (us|me) to|extra deposit|double deposit|too much trouble|no ramp|carry (me|him|her) up"

/** Worse treatment, in the ways people tell it. */
export const discriminationMeanings = meanings(
  'discrimination-meant',
  [
    '(look|looked|looks) like (they|you|we|i|he|she) (can|could) (not)? afford ...',
    "(look|looked|looks) like (they|you|we|i|he|she) (can't|couldn't|cannot) afford ...",
    '(cultural|culture) (fit|match)|(mosque|church|temple|synagogue|imam|pastor) letter',
    'go back (to)? (where|to where) (you|we|he|she|they|i) (came|come|belong|are|were)',
    '(called|calls|calling) (him|her|me|us|them|my {relative}) (a|the|that)? (word|name|names|slur|slurs|thing) ...',
    '(this|that|it) is a family (place|restaurant|establishment|business|friendly)',
    '(what|which|if we|whether we|do we) (church|religion|faith|country|go to church|attend|are (married|citizens)|speak english) ...',
    '(three|two|extra|more) (forms|pieces|kinds) of (id|identification) ...',
    '(only|one) table (in|of|with) (saris|hijabs|turbans|headscarves|color|black)',
    '(only|few) (black|brown|white|asian|hispanic|latino|mexican|indian|muslim|jewish|women|woman|gay|foreign|dark|non white) (faces|face|people|person|family|couple|customers|ones|guests|one|woman|women|man|person|table|in (the|line|there))',
    '(as soon as|once|when|after|until|the moment|the minute) (he|she|they|the _|your _) (heard|saw|noticed|realized|learned|found out|read|seen) (my|our|the|his|her|that|i|we) ... (accent|last name|hijab|wheelchair|skin|service dog|guide dog|cane|turban|color|black|brown|muslim|gay|deaf|spanish|foreign|age|pregnant|belly|hearing aid)',
    '(took|takes|had) one look at (my|our|us|me|him|her|his) ... (and|then|said|suddenly)',
    '(talked|spoke|talks|speaks|explained|explains|addressed|answered|handed|looked|turned|asks|asked) (everything|it|only|the _)? (to|at|with)? my (husband|boyfriend|dad|father|brother|male _|son) (about|when|as if|instead|even|although|the whole|like|not)',
    "(the girl|the woman|women|a woman|girls|ladies|little lady|sweetheart|wives) (pays|pay|can't|don't|cannot|should|wouldn't|decide|drive|know|understand) ...",
    "(is there a|bring|get|where is|where's|speak to|talk to|discuss it with|check with) (a|the|my|your) (man|husband|men|father) (at home|i can|of the house|to|in the|with|first|who|here)?",
    "(two|both) (men|women|guys|moms|dads|grooms|brides|husbands|wives) ... (can't|cannot|couldn't|not|no|refused|apparently|don't|won't|separate|couples)",
    '(because|since|just because) (i|we|he|she|they) (am|are|is|was|were|have|has|had|wear|wears|speak|speaks|look|looks|use|uses) ... (black|brown|asian|hispanic|mexican|muslim|jewish|gay|deaf|blind|disabled|old|elderly|a woman|women|foreign|indian|pregnant|arab|spanish|wheelchair|hijab|autistic|white|female|latino|latina|transgender|trans|accent)',
    '(only|rather|would only|will only|refused to|insisted on) (explain|talk|talks|talked|speak|speaks|spoke|deal|deals|address|addressed|answer|answered|show|showed|discuss|discussed|hand|handed|look|looked) ... (to|with|at) (my|the) (husband|boyfriend|father|dad|brother|son|man|men|white _|wife|white)',
    "where (i am|i'm|we are|we're|are you|you are|he is|she is|my family is|my parents are) (really|originally|actually) from",
    "(do not|don't|won't|can't|cannot|does not|doesn't) do (our|my|your|that|black|ethnic|curly|kinky|natural|afro|her|his) (kind of)? hair",
    '(people|women|men|folks|somebody|someone|customers|guests|families) (of|from|with|like|my|our) (my|our|us|me|his|her|their|that) (age|size|color|country|background|kind|skin|faith|religion|sort|weight|shape|neighborhood|complexion) ...',
    '(too|so) (old|fat|foreign|dark|young looking|slow|disabled|heavy|big) (for (this|that|the|them|their|a)|to (be|do|join|sit|ride|work|learn|rent|understand))',
    'which (one)? of (us|you) is the (wife|husband|man|woman|groom|bride|mom|dad|mother|father)',
    'come back with (somebody|someone|a person|an adult|your (husband|son|daughter|father)|a (man|real)) ...',
    '(had|have|there was|there were) no (room|rooms|table|tables|vacancy|opening|openings|availability) (when|once|after|until) (i|we|he|she) (arrived|walked|showed|came|got|stood|appeared) ...',
    '(blue eyed|blond|blonde|white|lighter skinned|fair skinned|american|younger|straight) (friend|friends|coworker|colleague|neighbor|husband|wife|roommate|sister in law|boyfriend) ... (phoned|called|asked|got|had|walked|went|applied|booked|same) ...',
    '(talked|spoke|explained|talks|speaks|addressed|turned) (only)? to my (grandson|granddaughter|grandkids|daughter|son|caregiver|aide|interpreter|friend) (the (entire|whole)|instead|about|as if|like|only|and never|not) ...',
    '(moved|seated|put|placed|hid) (us|him|her|me|my _) (out of the window|behind the (plant|pillar|column|door|screen|wall)|in the (back room|hallway|basement|corridor)|by the (trash|toilet|toilets|dumpster)) ...',
    '(looked|looks|stared|talked|walked) (right|straight) (through|past) (us|me|him|her|my {relative}) ...',
    'what (my|his|her|our|their|your) business (is|was|here|there|in) ...',
    '(he|she|i|we|they|son|nephew|friend|husband|daughter|boyfriend) (is|am|are|was|were|being|happens to be) (_)? (_)? (black|african american|brown skinned|dark skinned|native american)',
    'families only|members only suddenly|locals only|regulars only|(normal|real|traditional|proper|christian) (families|couples|people|marriages) only',
    '(told|asked|suggested|advised) (me|us|him|her|we|i) ... (try|go) (downtown|elsewhere|another (clinic|place|church|neighborhood|part of town)|the other|somewhere more|our own|your own) ...',
  ],
  [
    [
      'special needs|learning disab*|cerebral palsy|wheelchair|deaf|blind|autis*|down syndrome|dwarf|prosthetic|hearing aid',
      "(don't|do not|doesn't|not) (do|take|serve|accept|allow|have room|want|equipped|insured|cater)|stairs only|no lift|waste of|slow everyone|insurance|other parents|other guests|refused|turned",
      10,
    ],
    [
      'english is not|english is bad|accent|does not speak|broken english|my mother tongue|in spanish|in arabic|from (lagos|india|mexico|africa|china|pakistan|nigeria|somalia|syria|haiti|iran|jamaica)',
      "kept saying|next|forms of id|asked for none|speak english|laughed|sighed|rolled|slowly|louder|ignored|walked off|go back|hung up|imitat*|next in line|wouldn't|would not|not serve|asked for",
      14,
    ],
    [
      'two women|two men|my wife and i|my husband and i|my girlfriend and i|my boyfriend and i|holding hands|kissed at the table|same sex',
      "family place|family restaurant|asked to leave|told to|make people uncomfortable|other guests|tone it down|not here|two (single|twin) beds|separate rooms|disgusting|sinners|refused|won't marry",
      14,
    ],
    [GROUP, WORSE, 16],
    [
      "(brown|black) (person|people|man|woman|men|women|face|faces|skin|family|families|couple|girl|boy|girls|boys|kid|kids|teen|teens|teenager|guy|guys|folks|friend|friends|ones|table|customers|customer|lady|mother|father|husband|wife|son|daughter|child|tenant|tenants)|(i'm|i am|im|we're|we are|he's|he is|she is|she's|being|are|were|was|both|who is|who are) (brown|black)|asian|latina|latino|hispanic|mexican|arab|muslim|jewish|indian|african|chinese|korean|native|immigrant*|foreign*|indigenous|haitian|nigerian|filipino|pakistani|somali|turkish|roma|refugee*|non white|our skin|my skin|skin tone|dark skin|our accent|my accent|accent|last name|surname|my english|broken english|hijab|headscarf|turban|sari|abaya|kippah|yarmulke|dreadlocks|dreads|afro|braids|locs|cornrows|my race|our race|my religion|my faith|prayer|ramadan|halal",
      'white|blond|blonde|everyone else|everybody else|all the others|other customers|other guests|other families|other tables|the couple|behind us|after us|before us|next to us|only ones|only one|only table|only (brown|black|asian) (face|faces|family|person|people|couple)|dress code|baseball caps|my colleague|my friend|not (the|of|for) (white|blond|others|his|her|their)|suddenly|available until|was gone|was taken|no longer|where i am really from|really from',
      'ask*|told|wait*|seat*|serv*|food|table|account|paper*|id|follow*|watch*|search*|bag|refus*|ignor*|minutes|first|sat|against|apartment|room|house|until|heard|rent|spot|booked|full|pay first|deposit|leave|exaggerat*|rude|stare*|walk*|aisle|queue|ten minutes|declin*|approv*|statements|bag at|my bag|our bag',
      22,
    ],
    [
      'wheelchair|scooter|walker|crutches|cane|white cane|guide dog|service dog|service animal|blind|deaf|hearing aid|hearing aids|sign language|interpreter|down syndrome|autis*|cerebral palsy|stutter*|disabled|disability|dementia|prosthetic|oxygen tank|special needs|learning disab*|epilep*|adhd|tourette*|amputee|paralyzed|dwarf*|nonverbal|colostomy|insulin pump',
      "pulled away|drove off|drove past|drove away|left (me|us|him|her) (there|standing|at|on)|tie (him|her|it|his|the)|tied|pole|outside|in the rain|leave|not allowed|no dogs|refus*|denied|turned (us|me|him|her) away|was gone|gone|no longer available|suddenly|already filled|spot|not (a|the) (good|right) (fit|place)|not equipped|cannot accommodate|can't accommodate|could not accommodate|too much trouble|slow (us|everyone|things)|scare*|disturb*|other (guests|customers|parents|families|kids)|proof|papers|prove|certificate|laugh*|mimic*|imitat*|mock*|talk* to my|spoke to my|shout*|yell*|like a (child|baby)|carry (me|him|her)|back (door|entrance)|kitchen door|no ramp|stairs|insurance|liability|extra (fee|charge)|charged extra|sit in the|back corner|ignored (me|him|her)|over my head|stare*|move* (us|me|him|her)|would not (let|take|stop|serve|help)|wouldn't (let|take|stop|serve|help)|hurry|impatient|exercise elsewhere|cannot come|can't come|can not come",
      18,
    ],
    [
      'two women|two men|both women|both men|both girls|both guys|my wife and me|my wife and i|my husband and me|my husband and i|my girlfriend and i|my boyfriend and i|adam and steve|two grooms|two brides|two dads|two moms|two mothers|two fathers|gay|lesbian|queer|trans|transgender|nonbinary|pronouns|same sex|holding hands|rainbow pin|drag|his boyfriend|her girlfriend',
      "single beds|two (single|twin) beds|twin beds|separate (beds|rooms)|got a queen|got a king|stopped taking|cancel*|refus*|would not|wouldn't|will not|won't|not comfortable|values|beliefs|religion|family (place|restaurant|hotel)|asked to leave|told to leave|told us to|kids around|disgust*|looks|stares|laugh*|whisper*|sir|ma'am on purpose|misgender*|kept calling|which of (us|you)|who is the (man|wife|husband|groom|bride)|no longer available|suddenly|pray|sin|kissed|kissing|not here|other guests",
      18,
    ],
    [
      'at sixty*|at seventy*|at eighty*|at fifty*|my age|our age|his age|her age|sixty five|seventy|pregnant|expecting|breastfeed*|nursing|single mother|a woman|as a woman|little lady|sweetheart|young lady|old lady|old man|grandpa|grandma|overweight|plus size|my weight|my size|welfare|medicaid|food stamps|section 8|voucher|homeless|veteran|tattoos',
      "not for (people|women|someone|you)|too old|too big|too heavy|mall walkers|senior center|try the|go elsewhere|another place|talked to my (husband|son|daughter)|asked my (husband|son|daughter)|bring my husband|your husband|a man|the men|my husband first|refus*|denied|turned away|told to leave|cover up|bathroom|men only|not (insured|allowed|welcome|suitable)|laugh*|snicker*|waste of|slow|break it|chair|extra seat|would not (serve|seat|rent|hire|take|sell)|wouldn't (serve|seat|rent|hire|take|sell)|do not rent|don't rent|do not take|don't take|differently|like an idiot|like a child|simple words",
      16,
    ],
    [
      'guard|security|clerk|employee|manager|staff|cashier|owner|salesperson|saleswoman|he|she|they',
      "walked (three|two|a few|right|close) ... behind|followed (my|me|us|him|her) (around|through|from|down|up|the|everywhere|and)|on our heels|trailed us|shadowed|checked (my|our|his|her) (bag|receipt|pockets)|searched|asked (if|whether) (i|we) could afford|you can't afford|you cannot afford|do you work here|are you lost|is this your (card|car|house)|empty your pockets|empty (my|his|her) pockets",
      "black (kid|kids|boy|boys|girl|man|woman|teen|teenager|teens|family|people|person|friend)|brown (kid|skin|boy|girl|man|woman|people)|white (kid|kids|people|friend|friends|woman|man|customers|lady)|blond|blonde|(i am|i'm|we are|we're|being|son is|he is) (black|brown)|asian|hispanic|latino|latina|hoodie|skin|only|none of (his|the|my)|not behind any|nobody else|no one else|friends|others|race|racis*|profil*|hijab|muslim|native|accent",
      24,
    ],
    [
      'nurse|doctor|staff|receptionist|clerk|owner|manager|agent|teacher|waiter|server|cashier|driver|lady|guy|woman|man|girl',
      'people from (my|our|your|that|those) (country|part|side|neighborhood)|your people|you people|your kind|our kind|those people|his kind|her kind|people like (you|us|me|him|her)|in this country|in america|go home|go back|speak english|english only|your country|my country|our country',
      'said|says|told|laugh*|skip*|refus*|exaggerat*|always|mutter*|snap*|yell*|loud*|whisper*|ask*|slow*|wait*|ignore*|pay*|heard|called|smirk*|pain|drama|cheap|steal|dirty|smell',
      14,
    ],
  ],
)
