import type { Match } from '../../text/rule'
import { fromWordings, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'
import { advice, belittling } from '../lexicon/belittling'
import { ownsUp } from '../owning-up'
import { isPraise } from '../ratings'

/** Belittling a complaint: it is rare, it is small, it is only you, calm down. */
export const dismissive: ReplyRule = {
  id: 'dismissive',
  title: 'Makes the complaint small',
  severity: 'warn',
  message: 'This tells readers that their trouble would not count either.',
  why: 'That others are happy, or that it never happened before, does not help the person who writes. Readers picture themselves in the place of the one who is waved away.',
  source: 'R5',
  readOn: '2026-11-24',
  example: {
    marks: 'Nobody has ever complained about this before.',
    leaves: 'That isn’t the evening we want for anyone.',
  },
  find: findTruisms,
  ...fromWordings([
    {
      phrases: belittling,
      when: (hit, scene) =>
        !isPraise(scene.context.review.rating) &&
        !ownsUp(scene, hit) &&
        !/\b(?:should|deserves?)\b/.test(scene.document.text.slice(hit.start, hit.end)),
    },
    {
      phrases: advice,
      when: (hit, scene) =>
        !isPraise(scene.context.review.rating) && (hit.first === 0 || scene.document.tokens[hit.first]?.gap === 2),
    },
    {
      phrases: [
        '(never|not) (once)? (happened|happens|occurred|come up|been a problem|been an issue|been a complaint|been reported|been said|heard) (before|here|to us|in|until|at|with|since)?',
        "(has|have|had|hasn't|haven't|hadn't) (never|not|ever)? (once|ever|actually)? (happened|occurred|come up|been a problem|been an issue|gone wrong|been mentioned|been raised|been reported) (before|here|until|in|to us|with us|at)",
        'never (had|have|received|gotten|got|heard|seen|get) ... (complaint|complaints|complained|complain|problem|problems|issue|issues|bad review|anything like)',
        "(haven't|hasn't|have not|has not|hadn't) (had|received|heard|gotten|seen) ... (complaint|complaints|complained|problem|problems|issue|issues)",
        '(nobody|no one|noone|none) (else)? (has|ever|have|of our|of the|who|in|at)? ... (complain|complained|complains|complaint|said|mentioned|minded|minds|noticed|noticed it|objected|had a problem|had an issue|has a problem|seems|seemed|told us|raised|felt)',
        "(first|only|sole|single) (and only)? (person|customer|guest|client|patient|one|complaint|bad review|negative review|time) (we've|we have|ever|who|to|that|in|of|we|i've)",
        '(only|just) you (who|seem|seems|thinks|complain*)',
        "you're|you are|you seem (to be)? (the|our) (only|first) (one|person|customer|guest)",
        "first (complaint in|complaint ever|complaint we|complaint we've|complaint of|complaint since|complaint about|complaint like|we hear|we have heard|we've heard|time anyone|time we've)",
        '(every|everyone|everybody) (else|other) ... (happy|fine|loved|loves|love|enjoyed|enjoys|enjoy|managed|manages|seems|seemed|thinks|thought|was|likes|liked|raved|rave|understood|understands|gets|got|eats|finished|pleased|delighted|satisfied|knows|copes|coped|had|table|guest|customer|went|left|raves|finds|found|was fine|had no)',
        '(most|majority|hundreds|thousands|dozens|plenty|lots|nearly all|almost all|all) (of|the)? (our|of|other|the|people|customers|guests|clients|patients|members|diners|parents|folks|couples|families|them|riders|visitors|brides|regulars) ... (happy|love|loves|loved|like|enjoy|thrilled|delighted|satisfied|rave|complain|complains|fine|adore|pleased|disagree|agree|no trouble|no problem|no issue|never|come back|return|understand|prefer|find|think)',
        '(other|our) (customers|guests|clients|patients|members|diners|families|parents|regulars|people) ... (love|loved|loves|rave|disagree|manage|managed|never complain*|had no|have no|seem happy|seem fine|happy with|fine with|think otherwise|say otherwise|would disagree|feel differently)',
        '(served|fixed|cut|cleaned|moved|sold|made|baked|treated|installed|built|painted|groomed|seen|done|taught|shot|repaired|helped|handled|completed) (over|more than|nearly|about|literally|many)? (thousands|hundreds|dozens|countless|tens of thousands|a thousand|a hundred|_) (of)? ... (never|no one|nobody|without|not one|none|and this|and no|and not|only)',
        'thousands|hundreds of (happy|satisfied|delighted|loyal|smiling|five star|5 star|other)',
        '(_ _ of)? (five star|5 star|positive|good|great|glowing|happy) (reviews|ratings|customers) (say|speak|tell|prove|disagree|beg to|show|suggest)',
        '(our|the) (other)? (reviews|ratings|record|track record|reputation) (speak|speaks|say|says|tell|tells|prove|proves|show|shows) ',
        '(calm|cool|settle|pipe) down',
        '(just relax|chill out|lighten up|get over it|get a life|grow up|get a grip|toughen up|take a breath|take a deep breath|take a chill)',
        '(over reacting|overreacting|overreact|overreaction|over reaction|overblown|exaggerat*|melodramatic|dramatics|so dramatic|all this drama|all the drama|such drama|the drama|a bit dramatic|oversensitive|over sensitive|too sensitive|hysteri*|nitpick*|nit picking|picky|fussy|petty|trivial|whining|whine|moaning|ranting|tantrum|all this fuss|all the fuss|such a fuss|this fuss|hissy|entitled|snowflake|blow* this|making a scene|mountain out)',
        '(out of|blown out of|all out of) proportion',
        '(nothing|hardly anything|not anything|no reason|no need|not worth|hardly worth|little) (to|worth) (get|be|getting|being|lose|losing|cry|crying|make|making|write|writing|fuss|complain|complaining|worry|shout|the fuss) ',
        "(hardly|barely|scarcely|isn't|is not|not|wasn't|was not) (exactly|really|quite)? (a|an|the) (big deal|tragedy|catastrophe|disaster|crisis|emergency|end of the world|national emergency|crime|federal case|huge deal|serious problem|major issue|matter of life|real problem|life or death|reason to)",
        '(no|not that|not such a|not a) big deal',
        "(it's|it is|it was|that's|that is|this is|was|is) (just|only|merely|simply) (a|an|one|some|the|hair|food|pizza|coffee|minutes|your|ten|five) ... (haircut|hair|minutes|minute|coffee|pizza|sandwich|scratch|scuff|stain|dollars|salad|cake|nail|nails|towel|drink|burger|detail|room|opinion|crumb|bump|lamp|button|sock|chip|drop|delay|mark|dog|car|bike|plate|cup|smudge|wrinkle|day|hour)",
        "(a|one) (tiny|little|small|minor|mere|slight|single|trifling) (scratch|thing|detail|issue|matter|problem|delay|mistake|inconvenience|crumb|stain|spot|wait|mark|smudge|chip|flaw|hiccup|mixup|mix up|bump|scuff|crease) (is|isn't|was|wasn't|hardly|never|should|shouldn't|does|doesn't|like|on|in|that)",
        'tiny|little|small|minor (scratch|scuff|stain|delay|chip|crease|smudge|wait|bump|flaw) (like|such as) this|that',
        '(with|with all|with the greatest|with all due) (due)? respect',
        "(things|these things|stuff|it|mistakes|accidents|that|this|delays|that's) (just)? (happen|happens) ... (everywhere|everyone|all the time|every business|busy|to anyone|to everyone|life|to the best|in this|in any|people)",
        '(these things|stuff|mistakes) (just)? happen|happens',
        "(that's|such is|c'est la) (just)? (life|vie|how it is|the way it is|how it goes|business|what it is|show business)",
        '(it|that) is what it is',
        "(if that's|if this is|if that is) (your|the) (biggest|worst|only|greatest) (problem|complaint|worry|trouble)",
        '(bigger|worse|more important|real) (problems|things|fish|issues|fires|concerns) (in the world|to worry|to fry|than|out there|to deal|to put)',
        '(first world|rich people) problem',
        "(could|could have|could've) been (a lot|much|far)? worse",
        '(you|some people|people|customers|others|folks) (will|can|just|always|simply|really|would)? (complain|gripe|whine|grumble|moan|criticize|find fault) (about|over|at|no matter|when|regardless|for) ',
        "(some|certain) (people|customers|folks|guests) (just|simply)? (love to complain|like to complain|enjoy complaining|always find|live to|never happy|are never|are impossible|will complain|will always|can never|cannot be|can't be|look for|want something|have nothing better|are hard to)",
        "(can't|cannot|can not|impossible to|never|you can) (please|satisfy) (everyone|everybody|all|some people|them all)",
        '(not|nothing) (for|is for) everyone',
        "(don't|do not|not) (see|understand|know) (what|why) (the|all the|you|there|is|it|such) (problem|fuss|issue|big deal|complaint|trouble|drama|commotion|were|are|expected|a)",
        '(fail|struggle|hard) to see (the|what|why|how)',
        "(what's|what is) the (problem|big deal|fuss|harm)",
        '(as good as|as close as|the best) (it|you) (gets|can get|will get)',
        '(all|a bit|bit|rather|much) (in your head|of a stretch|ado about nothing|too much)',
        '(beg|begs|beg to) (to)? differ',
        '(perfectly|absolutely|totally|completely) (normal|fine|acceptable|edible|usable|adequate|standard|reasonable)',
        '(was|were|is|are|looked|tasted|seemed|worked) (perfectly|absolutely|just|totally|completely|quite) fine',
        '(nothing|not a thing|not anything) (was|is) wrong with',
        "(found|there was|there's|there is|saw) nothing wrong",
        "(your|this|one person's|a matter of|just an|only an|merely an) (problem not ours|opinion only)",
        "(we'll|we will|we can|we'd|we would) (survive|live|manage|get by|do fine|be fine|be okay|sleep|be just fine) (without|anyway|fine|somehow|with)",
        "(one|a|single|lone) (bad|unhappy|grumpy|negative|angry) (review|customer|person|voice|opinion) (out of|among|in|won't|will not|doesn't|does not|against|is)",
        "(your|the|this|one's) complaint is (absurd|silly|ridiculous|nonsense|baseless|unfounded|minor|unreasonable|unwarranted|laughable|not serious)",
        '(every|everyone|everybody|all|no|nobody|each) ... (but|except|besides|other than) you',
        '(nobody|no one|none) (with|of|who|in) ... (otherwise|complain|complained|complains|disagree|disagrees|mind|minded|agree|agrees)',
        '(everybody|everyone|everyone|all the rest) else (in|here|pays|paid|at|on|manages|seems|was|is|gets|got|loves|eats|waits|waited|likes|ordered|finds|found)',
        '(not|never|hardly) (our|my) (problem|concern|headache|business|job)',
        '(deal with it|live with it|suck it up|get used to it|tough luck|too bad|oh well|big whoop|boo hoo|cry about it|boohoo|end of story|case closed|simple as that|nothing more to say)',
        'never in (my|our|all my|all our) (life|lives|years|time|career|history)',
        "there (has|have|had|'s) never been (a|an|any|one)",
        '(drivers|people|cooks|servers|we) are (only|just)? human',
        '(happens|happen|occurs) (everywhere|anywhere|to everyone|at every|in every|all the time|to the best)',
        '(settle|simmer|quiet) down',
        '(one|a|single|two|three) ... (in|out of|among) (ten thousand|a thousand|a hundred|a million|thousands|hundreds|four hundred|_ hundred|_ thousand|years|_ years)',
        "nothing (anyone|anybody|one|most people|a reasonable person|worth|you'd) ... (would|write|notice|worry|home about|complain|mention|mentioning|a|getting|crying)",
        '(hardly|scarcely|barely) (a|an|the|any|worth|noticeable|visible|counts|matters|anything|cold|late|long|burnt|loud|dirty|fair|news|terrible)',
        '(buffs|wipes|washes|wears|rubs) (right|straight)? (out|off) (in|with|on|after)',
        "(don't|doesn't|didn't|won't|wouldn't|never|can't|couldn't) even (notice|noticed|see|tell|know|remember|register|feel)",
        '(nobody|no one) (minds|notices|sees|cares|looks|looked|died|dies|gets|got hurt|bled)',
        'never once (had|have|been|left|missed|lost|failed|heard|gotten|seen|received|broken|burned|made|sent|served|let)',
        'in (all|our|my|over|more than|the)? _ (years|decades|seasons|months) ... (never|nobody|no one|not|none|first|only)',
        '(never|nobody|no one|not once) ... in (all|our|my|over|more than|the)? (_|_ _) (years|decades|seasons)',
        "(that's what you get|what you get|you get what|what do you expect|what did you expect|what else)",
        '(bit|little|tad) (of a stretch|over the top|much|dramatic|harsh|sensitive|precious|rich)',
        "(the world|life|the sky) (won't|will not|isn't|didn't|does not|did not|goes|keeps|has not) (end|fall|falling|stop|on|turning|ended|fallen)",
        '(stings|hurts) less than|nobody',
        '(absurd|silly|ridiculous|unreasonable|laughable|unwarranted|baseless|unfounded|ludicrous|preposterous)',
        "(hardly|not|wouldn't|would not) (a|call|the|fair) ... (worth|reason|disaster|fair|complaint|accident|wait|ruined)",
        '(twenty|thirty|ten|five|fifteen|forty|a few|couple of|two|three|_) (minutes|minute|hours|days) (is|are) (not long|nothing|hardly|not much|not that|fast|normal|standard|reasonable|good|perfectly|pretty|not a long|not bad)',
        "(don't|do not) take it (so|personally)",
        '(lose|losing) sleep over',
      ],
    },
  ]),
}

/** "Pink is pink", "gyms smell like gyms", "it's a bar, bars are loud": a thing explained by itself. */
const TRUISM =
  /\b(\p{L}{3,14}?)s? (?:is|are|was|smells?|sounds?|looks?|tastes?|does?|will be|does what|do what) (?:like )?(?:an? )?\1s?\b(?! (?:of|and|to|on|for))|\b(?:it['’]s|it is|this is|we['’]re|we are|that['’]s) (?:just |only |still )?an? (\p{L}{3,14})\b[^.!?\n]{0,20}[.!,;] (?:and )?\2s?\b|\bit(?:['’]s| is| was) (?:just |only )?one \p{L}{3,14}(?=[.,!]|$)|\bnobody (?:died|got hurt|was harmed|bled)\b|\bnever (?:hurt|killed|harmed) (?:an?|any) ?(?:one|body)?\b/giu

function* findTruisms(scene: ReplyScene): Iterable<Match<Ruling>> {
  if (isPraise(scene.context.review.rating) || OWNS.test(scene.document.text)) return
  for (const match of scene.document.text.matchAll(TRUISM))
    yield { start: match.index, end: match.index + match[0].trimEnd().length, value: {} }
}

/** A reply that offers or has mended something means the truism against itself. */
const OWNS =
  /\b(?:sorry|apolog\w{1,30}|glad to|happy to|i['’]d (?:like|love)|we now|now\b|(?:has|have) been|i['’]ve|we['’]ve|missed|our fault|on us)\b/i
