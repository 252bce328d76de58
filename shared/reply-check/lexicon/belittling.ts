import type { Phrase } from '../../text/phrases'

/** Words that make a complaint small without saying so. */
export const belittling: readonly Phrase[] = [
  "(you'll|you will|you'd|anyone will|one) (live|survive|get over it|get over|manage|cope|be fine|be okay|be ok|be alright|pull through|recover from|forget it|laugh about|get used)",
  '(all) (this|that|the fuss|the noise|these words|those words|that fuss|this noise) (over|for|about|because of|on account of) (a|an|one|some|two|the|half|ten|five|nothing|three)',
  '(so much|such) (fuss|noise|ado|anger|drama|upset|outrage|venom|energy|ink) (over|for|about|on) ',
  '(half an inch|an inch|two inches|ten minutes|five minutes|fifteen minutes|one minute|a minute|twenty minutes|a few minutes|a dollar|two dollars|a few dollars|an hour|a day|a crumb|a hair|a scuff|a scratch|a spot|that|it|this|which) (is|are|was|were) (nothing|peanuts|small change|pocket change|no time|no time at all|hardly|a drop|small potatoes|nothing to)',
  "(it|that|hair|grass|nails|fur|skin|it'll|that'll|they) (always|just|will|do|does)? (grow|grows|wash|washes|buff|buffs|wear|wears|dry|dries|blow|blows|rub|rubs) (back|out|off|over) ",
  '(one|two|three|a single|a couple of|one or two) _ (_|_ _)? (in|out of|of|per|among|from) (a|an|one|ten|twenty|eleven|twelve|fifteen|thirty|five|six|eight|two|three|four|forty|fifty|over a|about a|nearly a|more than a|all these|many|so many|all our|over twenty|over ten) (hundred|thousand|million|dozen|years|months|decades|orders|plates|jobs|guests|lifetime) ',
  '(one|two|three|a single|a couple of) _ (_|_ _)? (in|out of|of|among) (hundreds|thousands|dozens|millions|decades)',
  "(that's|this is|that is|is that|is this) (what we get|the thanks|the whole|all you|your big|your whole|it|really it|the complaint|your complaint|what this is|what you|the best you)",
  '(i|we|anyone|one) (can|could) live with (that|it|this|those|one)',
  '(need|needs|take|takes|want|bring|with) (glasses|a microscope|a magnifying glass|magnifying glass|binoculars|a telescope|good eyes|a loupe) ',
  '(microscope|magnifying glass|naked eye|fine toothed comb|fine tooth comb|white glove|white gloves)',
  '(bigger|worse|real|other|larger|more important|actual|greater|better) (problems|things|worries|troubles|fish|concerns|issues|matters) (in|to|in life|than|these days|out there|on|at) ',
  '(must|may|might|seem to|seems to|appear to|probably) be (very|so|quite|a bit|rather|one of|just|awfully|extra|new|fun|having|in a|hard)? (sensitive|picky|delicate|fun|young|new|spoiled|tired|hungry|cranky|grumpy|fussy|particular|hard to please|those people|having a|a bad|bad mood|unlucky|from the city|used to|of those)',
  '(first|only|last) (i|we|anyone here|anybody here) (hear|hears|heard|have heard|ever heard|heard of|know) ',
  '(first|only|sole|lone) (one|person|guest|customer|complaint|word|time) ... (heard|ever|complained|mentioned|noticed|said|minded|bothered|years|hear|all year|month|summer|winter|week)',
  "(hardly|barely|scarcely|isn't|is not|not) (a|an|much of a|really a|even a|what i'd call a|what we'd call a|that much of a|what anyone would call a) (wait|delay|line|problem|mess|scratch|stain|drive|walk|complaint|disaster|crime|noise|reason|issue)",
  '(all|that|which) (that|this|it|there) (is|was|amounts|comes) (to it|to is|down to) ',
  "(can't|cannot|can not|impossible to|never|hard to|won't|you can't|no) (please|pleasing|satisfy|make|win) (everyone|everybody|them all|every|all|you all|happy everyone|some people|certain people)",
  "(some|certain|a few) (people|folks|customers|guests|persons|types) (are|will|just|can|cannot|can't|always|never|like|love|live|find|simply) (never|not|always|impossible|hard|just|be|complain|born|to|happy|something|be pleased|be happy|find|want)? ...",
  '(to each|each to) (their|his|your) own',
  '(matter|question) of (taste|opinion|perspective|preference|viewpoint)',
  '(taste|tastes|opinions) (is|are|differ|vary|varies) (subjective|personal|different|like)?',
  '(agree to disagree|your opinion is just|only an opinion|just an opinion|just one opinion|one opinion|one mans|you do you|each their own|different strokes|whatever floats|not for everyone|not everyone|not everybody|acquired taste|not for you|clearly not for)',
  "(if|when) you (want|wanted|like|need|prefer|expect|expected|are looking for|were looking for|can't take|don't like|can't stand|wish for) ... (go to|try the|stay home|stay at home|there is|there's|there are|elsewhere|somewhere else|the door|book the|eat at|buy|another|mcdonald|hotel|ritz|chain|mall|city)",
  '(nobody|no one|none|not one|not a soul|not one of) (else)? (of (them|our|the))? ... (has|have|had|ever|seems|seemed|said|says|minds|minded|bothered|noticed|notices|cares|cared|mentioned|asked|complains|blinked|blinks|batted|objected|raised) (ever|once|a thing|a word|anything|to|about|it|bothered|an eye|it before|before|to mind|to notice|until)?',
  '(we|i) (sell|pour|serve|make|bake|do|cook|move|wash|groom|cut|fix|clean|see|treat|handle|ship|rent|fill|run|host|seat|teach|deliver|paint|wrap) (about|over|some|nearly|around|more than|roughly|close to|up to)? (a|four|three|two|five|six|eight|nine|seven|one|ten|twenty|thirty|forty|fifty|sixty|eighty|_)? (hundred|thousand|hundreds|thousands|dozens|dozen|hundreds of|thousands of|dozens of|million) ...',
  '(everyone|everybody|the rest|other tables|the others|all others|other guests|the whole room|the whole street|half the town|the whole town|the neighbors) (else)? ... (happy|fine|managed|manages|loved|loves|seemed|seems|thought|thinks|got|gets|copes|coped|enjoyed|enjoys|left|went|ate|had|has|swears|raves|came back|comes back|no trouble|no complaints)',
  "(would|'d|could|can) (you|one|we) (really)? (call|calls) (that|this|it) (a|an) ",
  '(get|gets|getting|got) (worked up|so worked up|upset|bent out|in a twist|in a knot|so upset|angry) (over|about|for|because)',
  '(comes|come|goes|go|part) (with|of) (the|it|living|having|being|a|any|old|every) (territory|job|package|place|deal|game|charm|price|ride|experience|fun|city|life|business|season|building|old)',
  "(that's what|this is what|which is what|exactly what|it's what) (a|an|old|new|real|good|wood|leather|dogs|kids|children|cars|houses|boats|pipes|summer|winter) ... (does|do|is|are|sounds|looks|feels|smells|tastes|like|about|means)",
  '(charm|character|patina|rustic|old world|atmosphere|authentic|authenticity|part of the|vintage|romantic) (of|is|and|charm|we|it|to|feel|they) ... (it|call|say|us|most|that|people|guests)?',
]

/** Good advice nobody asked for; only where a sentence begins with it. */
export const advice: readonly Phrase[] = [
  '(relax|chill|breathe|smile|lighten up|cheer up|calm yourself|chill out|settle down|move on|get over it|grow up|toughen up|deal with it|get used to it|live with it|read a book|buy earplugs|bring earplugs|bring a book|bring a sweater|bring a jacket|put on a sweater|wear a sweater|turn up the radio|turn up the|look at the sea|enjoy the view|drink up|have a laugh|get some rest|get some sleep|go outside|take a walk|take it easy|take a nap|count to ten|have a cookie|eat a cookie|have a drink) ',
]
