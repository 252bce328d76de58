import type { Phrase } from '../../text/phrases'

/** Threats that name no court: what people who write such things may find, who knows whom, what is kept. */
export const veiledThreats: readonly Phrase[] = [
  '(people|folks|those|tenants|guests|customers|clients|members|renters|patients|parents|writers|posters|reviewers|neighbors) (with|like) (a|big|loud|such|that|you|this|loose|long) (big|loose|loud|a)? (mouth|mouths|tongue|tongues|you|this|posts|habits|review|opinions) ... (tend|find|end|lose|have|get|see|hear|soon|rarely|often|hard|do|are|will)',
  '(hard|rough|tough|difficult|long|bad|lonely) (time|road|life|year|winter) (in|around|with|finding|getting) (this|these|the|here|town|our|parts|a|another|work)',
  '(nothing|no more|nothing more|nothing else|no harm|no trouble|no hard feelings|forgotten|forget it|leave it|that is the end|ends there|all is well) ... (come of it|will happen|comes of it|come of this|said|follow|between us|at that|there)',
  '(delete|remove|erase|withdraw|retract|take down|pull down) (it|this|that|these|the|your) (review|post|down|words|comment|lines)? (by|before|within|until|today|now|tonight|this week|at once|immediately|while) ',
  '(statements|posts|reviews|comments|words|remarks|claims) (of|like) (this|that|these) (kind|sort|nature|type)? ... (collected|saved|kept|filed|forwarded|noted|logged|passed|reviewed|watched|monitored|documented)',
  '(being|are|is|been|gets|get) (collected|documented|monitored|logged|archived|forwarded|passed on|turned over|handed over|looked at|looked into|reviewed) (by|to|for) (our|my|the|a) ({lawyer}|legal|police|authorities|sheriff|insurer)',
  '(just|only) (saying|so you know|a thought|a word|a friendly) ',

  // What happens to people who post.
  '(people|folks|those|anyone|anybody|someone|whoever|guests|customers|clients|members|renters|tenants|patients|parents|diners|somebody|person|reviewers|others) (who|that) ... (run us down|runs us down|bad mouth|badmouth|badmouths|trash|trashes|smear|smears|slander|drag|drags|attack|attacks|bash|bashes|talk badly|talk about us|talk trash|speak ill|write things|writes things|post things|post this|write this|post lies|tell lies|lie about|post about us|complain online|complain in public|cross us|crossed us|tried this|try this|tried that|do this|write such|post such|went online) ... (find|finds|found|learn|learns|discover|lose|loses|lost|end|ends|regret|regrets|get|gets|pay|pays|hear|hears|tend|usually|soon|rarely|often|seldom|may|might|will|should|never|see|sees|their|are|is|do|did|ran|have|had)',
  '(find|finds|found|finding|make|makes|made|making|get|gets) (it|things|life) (very|rather|quite|pretty|a lot|much)? (hard|harder|difficult|tough|impossible|uncomfortable|tricky|awkward) (to|for) ... (get|find|book|rent|hire|buy|you|live|service|anyone|work|eat)',
  '(nobody|no one|none|not one|not a soul|no shop|no salon|no landlord|no dentist|no mechanic|no contractor|no plumber) ... (will|would|is going to|wants to|may|takes|serves|rents|works) ... (you|your|again|anymore)',
  "(don't|do not|wouldn't|won't) be surprised (if|when) ... (you|your|nobody|no one|we|someone|somebody|our|the|a)",
  '(surprised|shocked|sorry) (if|when) (nobody|no one|your|you find|you are|you get|we|the next) ',
  // A small place, long memories.
  '(small|tight|close knit|tight knit|little|tiny) (town|community|village|valley|world|industry|circle|county|island|neighborhood|street|trade|place to live) ... (we|people|folks|everyone|talk|word|and|you|know|remember|after|all)?',
  '(we|owners|shops|people|folks|everybody|everyone|landlords|stylists|neighbors|merchants|everyone here|businesses|contractors|restaurants|us) (all)? (compare notes|compare lists|share a list|share names|keep a list|keep lists|keep score|never forget|swap names|pass names|know each other|stick together|look out for each other)',
  '(we|owners|shops|people|folks|everybody|everyone|landlords) all (talk|know each other|know one another|know your|hear|read)',
  '(know|knows|knew|remember|remembers|recognize|recognizes|recognise|seen|saw|spread|share|shared|passed around|pinned up|hung up|posted up) (your|that|their|his|her) (face|name|car|plate|voice|number|photo|picture|truck|dog|kind|type|boss|employer|landlord|wife|husband|family|mother)',
  '(face|name|picture|photo) (is|will be|goes|stays|hangs) (on|up on|in) (the|our|every|a) (wall|list|board|door|register|window|group|chat)',
  '(karma|what goes around|comes around|come around to you|chickens come|reap what|you reap|as you sow|time will tell|your turn|your day will|your time will)',
  // Somebody with power who listens.
  '(deputy|sheriff|officer|officers|police|cop|cops|judge|detective|trooper|prosecutor|mayor|commissioner|constable|da|district attorney|chief|authorities) ... (friend|friends|cousin|brother|nephew|uncle|drinks here|eats here|comes in|comes here|regular|regulars|customer|would love|would like|would be interested|reads|will|knows|happy to|is on|listening|lives|likes|wants|may|asked|can)',
  '(my|our|his|her) (cousin|brother|nephew|uncle|friend|buddy|neighbor|brother in law|son|daughter|wife|husband|sister|partner|best customer|golf partner) ... (lawyer|attorney|judge|sheriff|police|cop|officer|deputy|court|law|legal|courthouse|detective)',
  '(call|calls|word|note|email|chat|message|letter|phone call|visit|line) (to|with) your (boss|employer|landlord|wife|husband|school|work|office|company|supervisor|hr|board|licensing|parents|bank|church|partner)',
  '(your|their|his|her) (boss|employer|landlord|wife|husband|school|company|supervisor|hr department|licensing board|bank|church|coworkers|clients|customers) ... (know|knows|hear|hears|see|sees|read|reads|like|love|enjoy|find|finds|interested|told|told about|think|thinks)',
  "(there are|there is|there's|there exists|we have|country has|state has|city has) (a|still|also|such)? (law|laws|statutes|rules|words|a word|name|a name) (about|against|on|for|that) (this|that|posts|such|what|people|slander*|kind|these|posting|writing|things|false|protect*|cover*)",
  '(law|laws) (protect|protects|against|has a|has something|is on|are on|takes|sees|allow|allows|lets) ... (us|our|this|that|such|side|posts|reviews|name|word|dim|people|businesses)',
  '(letter|papers|paperwork|notice|summons|envelope|certified mail) (is|are|will be|should|comes|come|goes|go|arrives|arrive) (on|in|going|coming|reach|to|your|out|soon|being) ... ',
  "(you'll|you will|you may|you might|you can|you should|expect) (be)? (get|getting|receive|receiving|expect|expecting|find|see|hear from) ... (letter|papers|papers from|summons|notice|call from our|visit|knock|bill for)",
  // Doors that close.
  "(you're|you are|you will be|you'll be|consider yourself|your name is) (off|struck from|taken off|removed from|not on|no longer on|barred|out of|done at|finished at|finished here|done here) (the|our|this|my)? (list|members list|member list|books|roster|club|register|mailing|property|premises|membership|shop|bar|and|place)",
  "(door|doors|gate|fob|card|key|code) (won't|will not|no longer|doesn't|is|are|stays|stay) (open|opens|closed|shut|work|works|locked) (for|to) you",
  "(you|your kind|people like you|reviewers) (won't|will not|can't|cannot|may not|shall not|need not|aren't|are not) (be)? (served|seated|booked|admitted|let in|allowed|accepted|coming back|come back|return|set foot|bother|eat here|drink here|train here|shop here|welcome) ...",
  "(your|that|their) (lease|membership|contract|unit|spot|place|booking|reservation|reference|deposit|account|policy|warranty|coverage|slot|seat|renewal) (isn't|is not|won't|will not|may not|might not|can|could|may|might|will|gets|is now|is hereby|has been|is) (be)? (extended|renewed|cancelled|canceled|terminated|ended|honored|honoured|revoked|withdrawn|pulled|closed|safe|void|voided|suspended|lost|forfeited|reviewed|over)",
  '(lease|membership|contract|account|reference|renewal|extension|reservation|warranty) (can|could|may|might|depends|is easily|is quickly|gets) ... (cancelled|canceled|lost|pulled|ended|on this|on what|gone|revoked|withdrawn)',
  '(reference|recommendation|good word|character) (from us|from me|letter)? ... (worth|depends|remember|need|needs|think|will say|may say|could say|mention|mentions)',
  '(we|i) (also|too|both|equally)? (can|could|know how to|are able to) (also|too|equally)? (write|post|leave|review|rate|publish|name|tell) (reviews|one|you|about you|about customers|about people|names|things|stories|too|back|people|ours)',
  '(two|both) can play (at)? (that|this)',
  // What is kept and what is shown.
  '(everything|all|it all|all of it|every word|every minute|the whole thing|each call|whatever) ... (filmed|recorded|taped|on tape|on film|on video|on record|saved|documented|archived|time stamped|kept)',
  '(tells|tell|told|shows|show|says|say) (a|quite a|another|a very|the real|a rather|the whole|the true) (different|another|other|real|true|whole)? (story|picture|tale)',
  '(got|get|have|has|kept|keep|saved|made|took) (it|this|that|everything|you|all of it|the whole thing|all this|every word) (all)? (on)? (tape|film|camera|video|record|recording|in writing|saved|screenshotted|printed)',
  // Second thoughts are advised.
  '(think|thinks|thought) (hard|long|carefully|again|twice|very carefully|long and hard|about) (before|about)? ... (you post|you write|you say|you publish|posting|writing|you type|you put|next|words)',
  '(before|until|or|else|otherwise) (it|this|things|that|matters) (gets|get|becomes|turns|goes|costs) (expensive|ugly|serious|worse|costly|legal|nasty|out of hand|messy|unpleasant|to a|in front|you|personal)',
  '(cost|costs|costing) (you|money|people|someone|somebody|dearly|a lot of money|more than|plenty) ... ',
  '(price|prices|cost) ... (words|word|lies|posts|reviews|like this|slander|pay|paid)',
  '(words|posts|reviews|post|lies|slander|libel|this|it|that|rumors) (in public|online|like this|like these|like that|of this kind)? (have|has|comes with|come with|carry|carries|had|cost|costs) (a)? (price|cost|prices|costs|money|weight in court)',
  "(would|we'd|i'd|we would|i would|it would) (hate|be a pity|be a shame|be sad|be unfortunate) (for|to|if) ... (something|anything|your|you|this|that|happen|see|people|see what)",
  '(reserve|reserves|reserving|keep|keeping|exercise|exercising|know|use|using) (all|every|each|our|my|the)? (of)? (our|my|the)? (rights|options|legal|means)',
  '(answer|answering|explain|explaining|prove|proving|repeat|repeating|defend|defending|justify) (for)? (it|this|that|yourself|those words|what you wrote|these words|your words|it all) (to|in|before|in front of|under) (a|the|our|court|oath|somebody|someone|people)',
  '(you|they) (will|would|shall|may|might|should|better|had better) (want to)? (take|pull|get) (this|it|that) (down|off)',
  "(i'd|i would|we'd|we would|you'd better|you should|better) (take|pull|get) (this|it|that) (down|off)",
  '(remember|forget) (that)? (we|i) (know|have|can|hold|keep|remember|own|saw) ',
]
