import { meanings } from '../urgency/urgency-rule'

/** Who did what to whom: blows and threats, unwanted advances, worse treatment, and the wish to be gone. */

const ME =
  'me|us|my {relative}|my friend|my date|my boyfriend|my girlfriend|my buddy|another customer|a customer|him|her|a kid|my coworker|our friend|a woman|an old man|the guy next to'

export const assaultMeanings = meanings(
  'violence-assault-meant',
  [
    '(squared|squaring) up (to|at|with) ...|chest to chest|by the throat|vaulted over ...',
    '(throw|threw|throwing|thrown|swung|swinging|landed|traded|exchanged|took|taking) ... (punch|punches|fist|fists|blows|a swing|swings)',
    '(in|into) a (headlock|chokehold|choke hold|choke)',
    '(fist fight|fistfight|brawl) (broke|with|between|in|at)?',
    '(punched|slapped|kicked|elbowed|headbutted|kneed|hit|spat|spit|struck|smacked) ... (in|on|across) the (face|head|stomach|ribs|mouth|jaw|gut|nose|throat|groin|chest)',
    '(fist|fists) ... (in my face|raised|clenched|up|at me)',
    '(get|got|gets|come|came) (out|over)? (here|there|back|outside)? before (somebody|someone|you|i) (gets|get|got|hurt) (cut|hurt|shot|hit|stabbed)?',
    '(lifted|raised|pulled up|opened) (his|her) (shirt|jacket|coat) ...',
  ],
  [
    [
      'punched|slapped|kicked|headbutted|elbowed|struck|smacked|spat at|spat on|spat in|shoved|throttled|swung at|lunged at',
      'my {relative}|my friend|my side mirror|my direction|at me|at us|my face|my chest|my car|an old man|a woman|a customer|my dog',
      6,
    ],
    [
      'twisted|bent|yanked|jerked|squeezed|wrenched',
      'my arm|my wrist|my hair|my finger|my hand|her arm|his arm|my neck',
      4,
    ],
    [
      'gun|pistol|bat|baseball bat|tire iron|crowbar|machete|firearm|rifle|shotgun|taser|weapon|knife|box cutter|golf club|two by four|glock|revolver|broken bottle|cleaver|metal pipe',
      'wav(ed|ing)|pointed|pointing|brandish*|drew|raised|swung|swinging|threaten*|came at|came out|comes out|chas(ed|ing)|followed|in his hand|in her hand|in hand|at me|at us|in my face|lifted his shirt|on his hip|in his waistband|reached for|grabbed|asked if (i|we)|told us to get out',
      10,
    ],
    [
      `followed (${ME})|chased (${ME})|came after (${ME})|ran after (${ME})|cornered (${ME})|tailgated (${ME})`,
      'parking lot|outside|street|home|my car|our car|block(s)?|exit|highway',
      8,
    ],
    [
      `grabbed (${ME}|my)|shoved (${ME})|pushed (${ME})|tackled (${ME})|dragged (${ME})|pinned (${ME})|held (${ME}) down|slammed (${ME})|choked (${ME})|jumped (${ME})|beat (${ME})`,
      'counter|wall|floor|ground|door|arm|arms|wrist|collar|hair|neck|throat|shirt|out of the|outside|down|up|stairs|chair|by the|security|bouncer',
      8,
    ],
  ],
)

export const threatMeanings = meanings(
  'violence-threat-meant',
  [
    'say goodbye to (your|the) (front|windows|window|kneecaps|teeth|shop|truck|car) ...',
    "(karma|i am|i'm|we are|we're) ... coming for (you|him|her|them) ...",
    'and so am i|and so are we',
    '(minutes|seconds) alone (with|in) ...',
    '(find|finds|found|knows|know|figure) out? where (my|your) (kids|children|son|daughter|wife|mother|family) ...',
    '(my|a) (fist|foot|boot|bat|knee) (through|into|in|up) (that|his|her|your|the) _ ...',
    '(leaving|leave|leaves|going home|go home|ends up|end up|going out|carried out|taken away|wake up|riding) (here|there)? (in|on) (an|a|the) (ambulance|body bag|coffin|stretcher|hearse|box|wheelchair|hospital|morgue|casket|gurney)',
    '(better|had better|best) (hope|pray|run|hide|watch|lock|not (see|run into|meet|come|show)) ...',
    '(someone|somebody|i|we|one of us) (ought to|should|will|might|needs to|is going to|could) (just)? (teach|show|give) (him|her|them|you|that _|the _) (a|what|some) (lesson|beating|pain|happens|manners) ...',
    '(burn|burning|torch|level|bulldoze|shoot|blow) (this|that|the|your|it) (whole|damn|stupid)? (place|shop|store|house|office|building|dump|salon|clinic|bank|down|up) (down|up|to the ground)?',
    '(find|hunt|track) (him|her|you) (down|first|at home)',
    "(you|he|she|they) (will|are going to|is going to|gonna|'ll) (regret|pay for|be sorry|bleed|learn the hard way) ...",
    '(i|we) (know|have|got|found) (where|which|what|your|his|her) ... (live|lives|sleep|sleeps|park|parks|address|house|kids go|school|plate|drives|walks)',
    '(break|breaking|snap|smash|knock|punch|bash|kick|rearrange|cave) (his|her|your|their|that _) ... (face|teeth|legs|jaw|skull|head|nose|neck|arms|fingers|knees|kneecaps|in|out)',
    'pay you (a|another) visit|(paying|pay) (him|her|them|you) a visit',
  ],
  [
    [
      'told me|said|says|warned me|promised',
      'where (i|my kids|we|my family|my mother|my daughter|my son) (live|lives|go|goes|work|works|sleep)|burn my|break my|come to my house|slash|hurt me|hurt my|regret it|my kids',
      12,
    ],
    [
      "if i (ever)? (see|catch|find|meet|run into)|next time (i|he|she|you|we)|when i (see|find|catch)|wait (till|until)|tell (your|that|the)|one of these (days|nights)|some night|tonight|i am coming|i'm coming|i'll be (back|there|waiting)|i will be (back|there|waiting)|we will be (back|waiting)",
      'ambulance|hospital|coffin|regret|teeth|punch|knock (him|you|her) out|break (his|her|your)|bleed|blood|bat|fists|gun|knife|burn|gasoline|matches|hurt (him|her|you|somebody)|kill|find him first|find you first|his car|your car|his house|your house|where (he|you) (park|parks|lives|live|sleep|sleeps)|six feet|lay hands|put (him|you|her) (down|in)|not (walk|get up)',
      16,
    ],
    [
      'baseball bat|bat|gun|shotgun|fists|brick|bricks|gasoline|match|matches|crowbar|tire iron|hammer|two by four|knife|bullet|bullets|pistol|my boys|my brothers|my cousins|sugar in (the|his|your) tank',
      "teach|lesson|i might|i just might|i would|i'd|i'll|i will|coming|ought to|deserves|through (the|your|his)|show (you|him|her|them)|visit|waiting|talk to (him|you)|somebody should|someone should|with your name|with his name|settle",
      12,
    ],
  ],
)

export const selfHarmMeanings = meanings(
  'self-harm-meant',
  [
    "(not|never|don't|without) (have|having|need)? (to)? (open|opening) my eyes (again|anymore|tomorrow)",
    '(fall|go to|falling|going to) (asleep|sleep) and (not|never) ...',
    "(don't|do not|won't|will not|not) (think|believe|know if)? (i|i'll|i will|that i)? (will)? (make|last|survive|get) (it|through) (to|past|until|tonight|the (night|week|weekend)) ...",
    'nothing left (for me|to live|in me|here for me)',
    '(use|point|sense) (of|in) (carrying on|going on|living|waking|trying anymore)',
    '(written|wrote|writing) (the|my|a|all my) (letters|letter|note|goodbyes|will) (to|for) (my|the|everyone|everybody) ...',
    '(look after|take care of|be good to|feed) my (dog|cat|kids|children|mother|wife|mom)',
    "last (review|thing|words) (of anything|i will ever|i'll ever|ever|i write)",
    '(no|a|any|see a|see no|see any|one|not a|find a) (reason|point|purpose) (to|in|of) (live|living|wake up|waking up|go on|going on|keep going|keep living|be alive|being alive|exist|existing|being here) ...',
    "(everyone|everybody|they|my kids|my family|my wife|my husband|the world|people|you|he|she) (would|will|would all|are|'d) (all|just|probably|be)? (be)? better off (without me|if i|when i am)",
    "(nobody|no one|none of you|not a soul|noone) (would|will|'d) (even)? (miss|notice|care if|cry|mourn) (me|if|i|i'm|that|when) ...",
    '(by|when) (the time)? (you|anyone|anybody|they|somebody) (read|reads|see|sees|find|finds) (this|me|it) ... (gone|dead|too late|over|be here|goodbye)',
    '(end|ending|ended|finish|finishing) (it all|my life|my own life|it tonight|everything tonight|things tonight|the pain|my pain)',
    "(i|i'll|i will|i'm) (will|am|going to|'m)? (be)? (gone) (by|before|and it|tonight|tomorrow|soon|forever)",
    "(don't|do not|not|no longer|never) (want|wish) to (live|be alive|exist|wake up|keep living|go on living|breathe)",
    "(can't|cannot|can not|don't|do not) (go on|keep going|live) (like this|anymore|any longer|this way|with this)",
    '(started|start|back to|been|thinking of|thinking about|urge to|resumed|am) (cutting|hurting|harming|starving) (again|myself|my wrists|my arms)',
    '(take|taking|took) (all|the whole bottle of|every one of|too many of) (my|the|them|those|these) (pills|sleeping pills|meds|tablets)',
    '(wish|wished|rather|better) (i)? (was|were|be|had) (dead|never born|not alive|never woken|not here anymore|been killed)',
    "(hope|hoping|pray|praying) (i|to|that i) (do not|don't|never|won't)? (wake up|die|not wake)",
    '(goodbye|suicide|farewell) (note|letter|letters|everyone|world)|written (my|the) goodbyes',
    'suicid*',
    '(jump|jumping|step|drive|walk|throw myself) (off|in front of|into|from) (the|a|that|this|my) (bridge|roof|train|building|river|traffic|balcony|tree|tracks)',
    "(life|living|it) (is|isn't|is not|not) (no longer)? worth (living|it anymore|it any more)",
  ],
  [
    [
      'balcony|ledge|bridge|roof|platform|rail|tracks|window',
      'count the floors|stand on|jump|let go|step off|how easy|tempting|at night|nobody would|some nights',
      10,
    ],
    [
      'no way out|no way forward|cannot see a way|lost everything|you took everything|nothing left',
      'monday|make it|tonight|tomorrow|goodbye|alone|anymore|live|much longer|end',
      14,
    ],
    [
      'pills|noose|overdose|on the (bridge|ledge|roof|tracks)|bottle of pills|my gun|loaded|razor blade|rope|garage with the engine',
      "lined up|tonight|counted|goodbye|i'm done|i am done|swallow*|took all|end it|nobody|no one|done with everything|over soon|ready|my last|anymore|alone|sitting|myself",
      16,
    ],
    [
      "can't do this anymore|cannot do this anymore|can not do this anymore|can't take (it|this) anymore|cannot take (it|this) anymore|i give up|i am done with everything|i'm done with everything|nothing left|no way out|hopeless",
      'live|living|alive|life|die|dead|pills|bridge|miss me|goodbye|wake up|without me|be gone|end it|crying every night|exist',
      20,
    ],
  ],
)

export const harassmentMeanings = meanings(
  'harassment-meant',
  [
    '(kissing|smooching|moaning|dog|sex) noises (at|to|from|when|every)',
    '(look|looked|looking) (good|great|hot|amazing|better|sexy) in (a|my|that|the) (bikini|swimsuit|towel|bra|leggings|underwear|dress)',
    '(finding|finds|found|making|makes) (reasons|excuses) to (be|come|walk|touch|go|stand) (in|into|near|by|past|me) ...',
    "(women's|womens|girls'|ladies|female) (changing|locker|dressing|bath|shower) (room|rooms|area)",
    '(writing|writes|wrote|texting|messaging|talking|snapchatting|sending) (to)? (my (daughter|teenage|teenager|niece|underage|14|15|13|16)) ...',
    "(found|followed|follows|added|dm(ed|'d)?|messaged|looked|stalked|stalking|contacted|friended|requested) (me|my {relative}|her|us) (up)? (on|through|via) (instagram|facebook|snapchat|linkedin|tiktok|whatsapp|social media|my _) ...",
    '(asked|asking|asks|kept asking|wanted to know|wants to know|inquired) (me|her|my {relative})? (if|whether|about|why) (i|my|she|we|me) ... (single|married|alone|home|boyfriend|husband|panties|underwear|date|live|lives|lived|go out|body|wearing|sex|bra)',
    '(asked|asking|asks) (me|her|my {relative}) (out|for my number|for her number|on a date|to come (home|upstairs|back)|for a (kiss|hug|date|drink)|to dinner|to undress)',
    '(whistled|whistles|whistling|catcalled|catcalling|catcalls|leered|leering|ogled|ogling|wolf whistled|cat called)',
    "(stare|stared|staring|stares|looked|looking|eyes|eyeing|eyed|peeked|peeking) (right|straight|only)? (at|down|up) (my|her|our|my {relative}'s) (chest|breasts|legs|butt|cleavage|body|blouse|skirt|shirt|behind|dress|top|backside)",
    '(how|so|too) (hot|sexy|fine|thick|gorgeous) (she is|i am|i was|i looked|i look|she looked|my body|she was)',
    '(told|telling|tells|said|saying) (me|my {relative}|her|us|my underage _) ... (hot|sexy|sweetheart|cute butt|nice legs|nice body|nice ass|sugar|baby girl|legs|my body|her body|naked|undress|in bed)',
    '(took|taking|snapped|snapping|takes|filmed|filming|recorded|recording|videoed) (a|some|pictures|photos|video|videos)? (picture|photo|pictures|photos|pic|video)? (of)? (me|my {relative}|my (body|legs|butt|chest)|us|her) (in|while|through|from|without|undress*|changing|as|when|asleep|naked|on) ...',
    '(walked|came|comes|let himself|barged|walks|burst|stepped) (right|straight)? in (on me|on us|while|when|without knocking|with his key|and (stood|watched|stared)) ...',
    "(somewhere|place|places|areas|where|parts|spots) (it|he|she|they|his hands|her hands|nobody|no one) (had no|should not|shouldn't|has no|did not belong|should never|have no) ...",
    '(i|she) (just|completely)? froze (on the|up|there|in (fear|place|shock)|with fear|and (did|could))',
    "(hand|hands|finger|fingers|arm|palm) (up|on|under|down|inside|around|to|across|along|near|between|over|creeping|kept|wandered|drifted|slid|moved|went|brushed|sliding|wandering|lingered) ... (my|her|my {relative}'s) (hips|hip|thigh|thighs|waist|butt|leg|legs|breast|breasts|chest|bra|lower back|knee|shirt|skirt|panties|underwear|inner thigh|behind|neck|towel)",
    '(putting|put|puts|kept|laid|placed|placing|slid|ran|rubbed|running) (his|her) (hand|hands|arm|fingers|palm) (on|around|over|up|down|all over) (my|me|her|our) ...',
    '(blocked|blocking|blocks|stood in front of|standing in|barred|locked|guarded|leaned against) (the|my|our) (door|exit|way|doorway|only exit|gate|car in|car|path) (until|so|and|when|till|because|while|unless|with)?',
    "(wouldn't|would not|did not|refused to|won't|will not) (let|allow) (me|us|her|my {relative}|anyone) (to)? (leave|out|go|pass|through|off|exit|by)",
    '(leaned|leaning|leans|pressed|pressing|rubbed|rubbing|brushed|brushing|stood|standing) (in|up|his|himself|way|too)? (too|so)? (close|against|on|over|in) (to)? (me|my {relative}|her|my (back|body|ear|face|butt)) ...',
    "(felt|feel|made me feel|feeling|did not feel|do not feel|didn't feel|don't feel) (very|so|really|completely|totally)? (violated|creeped out|harassed|objectified|preyed on|dirty)",
    '(creepy|pervert*|perv|predator|stalker|grop*|molest*|fondl*|inappropriately|sexual|sexually)',
  ],
  [
    [
      'hug|hugged|kiss|kissed|holding my hand|held my hand|cuddl*|stroked|stroking|tickl*',
      "would not let go|wouldn't let go|too long|nineteen|eighteen|seventeen|sixteen|would not stop|without asking|i pulled away|tried to|my cheek|my neck|my daughter|lips|on the mouth|uninvited|pulled me",
      10,
    ],
    [
      'undress|undressed|take my (top|shirt|bra|clothes) off|strip|naked|underwear|top off',
      'doctor|therapist|masseur|had me|asked me|told me|made me|for a (sore|cold|cough|headache)|insisted|watched|did not leave|stayed in',
      8,
    ],
    [
      'dinner with him|date with him|drink with him|drinks with him|go out with|be nice to him|sleep with|coffee with him|his hotel room|send him',
      'deposit|faster|discount|refund|in return|if i|the job|cheaper|free|waive|unless|keep asking|kept asking|invoice',
      14,
    ],
    [
      'pictures|photos|camera roll|gallery|selfies',
      'went through|scrolled|looked through|look good|bikini|commented on|my body|told me|copied|saved|private',
      9,
    ],
    [
      'text(s|ing|ed)?|message(s|d)?|messaging|calling|calls|dms|emailing|whatsapp|snapchat|instagram|phone number|my number|her number',
      "at night|asking me out|asked me out|date|won't stop|wants to meet|beautiful|sexy|from the order|from my (file|form|order|paperwork|receipt|account)|off the (form|receipt|order)|late at night|2 am|midnight|personal|hey beautiful|drinks with|coffee with|good morning beautiful|flirt*|selfie(s)?|emoji hearts|if i was single|nudes",
      14,
    ],
    [
      'uncomfortable|unsafe|not feel safe|did not feel safe|scared|afraid|creeped|grossed out|uneasy|crying|shaking|disgusted|violated',
      'comment(s|ed)?|staring|stared|touch*|hug|hugged|my husband|i was single|alone with|my body|her body|winked|wink|flirt*|leaning|leaned|his hand|his hands|outfit|legs|my number|my address|whisper*|compliment*|babe|honey|sweetheart|kiss*|breath on|where i live|live alone|looked me up',
      14,
    ],
  ],
)

const GROUP =
  '(black|brown|white|asian|hispanic|latino|latina|mexican|indian|arab|muslim|jewish|chinese|african|dark|non white|native|colored) (people|person|man|woman|women|men|couple|family|families|customer|customers|kid|kids|guy|girl|face|faces|folks|lady|ladies|guest|guests|skin|one|ones|boy|boys|mother|friend|friends|student|students|husband|wife|son|daughter)|person of color|people of color|women of color|skinned|hijab|headscarf|head scarf|turban|kippah|yarmulke|burka|sari|accent|immigrant(s)?|foreigner(s)?|my race|our race|skin color|gay|lesbian|queer|trans|transgender|two men|two women|two moms|two dads|same sex|my husband and i are both men|wheelchair|deaf|hard of hearing|blind|disabled|disability|service dog|guide dog|service animal|white cane|crutches|autistic|autism|down syndrome|stutter|tourette*|pregnant|my age|our age|at my age|too old|old people|seniors like|older (woman|women|man|people|couple)|oxygen tank|walker|scooter|interpreter|sign language|speak spanish|speaking spanish|my name is|foreign name|last name|nursing my baby|breastfeeding|overweight|size of my|my religion|single mother|section 8|veteran with'
const WORSE =
  "refus*|denied|deny|turn(ed|s)? (us|me|him|her|them)? (away|down)|told (us|me|him|her|them|we|to) ... (leave|wait|come back|pay|go|outside|sit|full|booked|use the back)|asked (us|me|to|him|her|them)? ... (leave|pay (first|up front|before)|prove|show|move)|only ones|the only one(s)?|(would not|wouldn't|will not|won't|did not|didn't|couldn't|could not|can't|cannot) (let|seat|serve|take|rent|book|help|allow|give|talk|speak|look|hire|accept|accommodate|sell|train|teach|come in|join|go in|enter)|fully booked|all booked|no tables|nothing available|not available anymore|suddenly|already (taken|rented)|just rented|followed|watched us|watched me|trail(ed|ing)|walked past us|ignored (us|me) (and|while|but)|(seated|served|helped|took) (everyone|others|people|a white|three|two|every|the couple)|in the back|by the (kitchen|bathroom|toilet|toilets|restroom)|pay (first|up front|upfront|before)|treated|not welcome|not allowed|not wanted|mocked|laughed at|imitat*|made fun|mimick*|different(ly)?|did as they pleased|tie (him|her|it)|stay outside|wait outside|outside|when it is less busy|less busy|not bother|should not bother|bother with|don't belong|do not belong|go back to|your kind|you people|people like you|our kind of|not our|not a good fit|checked (my|our) bag|searched (my|our)|ask(ed)? for id|talked to my|spoke to my|scared (the)? (other)? customers|liability|slur|slowed down (his|her) speech|yelled slowly|moved (us|me) to|extra deposit|double deposit|too much trouble|no ramp|carry (me|him|her) up"

export const discriminationMeanings = meanings(
  'discrimination-meant',
  [
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
  ],
)
