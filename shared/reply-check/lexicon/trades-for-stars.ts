import type { Phrase } from '../../text/phrases'

/** Hints that the stars or the words might change. */
export const hintsAtStars: readonly Phrase[] = [
  '(page|post|words|line|review|thread|story) (told|tells|tell|had|has|shows|showed|read|reads|sang|sings) (a|an|of a) (happier|better|different|kinder|nicer|brighter|warmer|fairer|other|another) (story|ending|tune|tale|end|note)?',
  '(you|if you|and you|then you) (edit|update|change|amend|delete|remove|fix|revise) (this|it|that|the above|yours) ',
  '(review|post|comment|words|page|line) (could|would|might|can) (say|tell|show|mention|add|read|end|reflect|note) ',
  "(let's|let us|how about we|shall we|want to|care to) (trade|make a deal|swap|bargain|call it|settle it|strike)",
  '(stopping|keeping|holding) you (back)? from (a|the|giving|that) (five|fifth|full|better|higher|perfect|giving)',
  '(second|another|fresh|new|kinder|third|closer|softer|one more) (look|thought|glance|go|think|shot|try|read) (at|about|on|over|to|for) ... (number|stars|star|rating|score|review|grade|count|words|post)',
  '(think|thought|thinking|look|looked|looking|sleep|reflect) (again|twice|once more|anew|it over|kindly|better|differently) (about|on|at|of|over) ... (star|stars|rating|score|review|number|words|post|us)',
  '(stars|star|rating|ratings|score|number|grade|review|star count|words here|page) ... (follow|follows|look different|look better|look kinder|looks different|looks kinder|catch up|catches up|come up|comes up|come along|come back|comes back|climb|climbs|improve|improves|grow|grows|be different|rise|rises|be higher|read differently|get better|get a lift|budge|reconsidered|revisited|rethought)',
  '(revisit|revisiting|reconsider|reconsidering|rethink|rethinking|adjust|adjusting|round up|rounding up|bump|bumping|nudge|nudging|sweeten|soften|polish|touch up|freshen|refresh) (the|your|that|this|those|these|a|it|up)? (one|two|three|four|harsh|low)? (star|stars|star count|rating|score|number|review|grade|count|words|post|verdict)',
  '(reflected|reflect|reflects|shown|show|shows|mention|mentioned|noted|appear|see it|see that|read that|read it|said|show up|shows up|tell) (that|this|it)? (in|on|by|with|through) (the stars|the star|stars|your stars|your review|the review|the rating|your rating|your post|this page|the page|google|yelp|facebook|the score|your score)',
  '(see|seeing|have|read|find|find it|hear) (that|this|it|so) (reflected|mentioned|said|noted|shown|written|put) (here|online|too|as well|in|on|up)',
  '(room|space|place) for (one|another|a|two|more|the|a fifth|some) (more|another|last|extra)? (star|stars)',
  '(what|whatever) (would|will|could|does|might) (it)? (take|need|be needed|turn|make) ... (star|stars|five|fifth|rating|a ten)',
  '(make|making|made|turn|turning|bump|bumping|nudge|nudging|push|pushing|round|rounding|move|moving|bring|bringing|raise|raising|upgrade|upgrading|lift|lifting|swap|swapping|trade|trading|switch|switching|change|changing) (that|it|this|the|your|those|these|a|us|yours) (three|four|two|one|number|up|stars|star|score|grade)? (in|for|into|to|up to|a|up|a solid|a full|back to|over to)? (a|the|an)? (five|four|5|4|full five|fiver|ten|five out of five|perfect score|a grade|higher one|better one|kinder one)',
  '(back|up|over) (to|at|up to|on) (five|5|a five|four stars|five stars|all five)',
  '(when|once|after|as soon as|if|the day|the minute|the moment|until) (this|it|that|the post|your post|the review|your review|the words|those words|the comment) (comes|goes|is taken|gets taken|is|has come|gets|is pulled|moves|turns) (down|off|gone|away|kinder|nicer|better|out of|softer|five)',
  '(amend|amending|edit|editing|update|updating|revise|revising|delete|deleting|redo|redoing|rewrite|rewriting|retract|retracting) (this|it|that|yours|what you wrote|your words|the above|a word or two|the post|the page) (and|then|so|for|to|if|once|when|or|whenever|in|a)',
  '(say|says|write|post|put|leave|add|type|find|have) (something|anything|a few things|a word|a few words|some words|words|a line|a bit|it) (a little|a bit|much|more|a touch)? (nicer|kinder|sweeter|better|warmer|friendlier|fairer|more positive|more generous|gentler) ',
  "(button|buttons|edit button|link|pencil|stars|box|option) (is|are|still|button's) (still)? (right)? (there|here|one click|a click|open|yours)",
  '(hint|wink) (hint|wink)',
  '(grateful|thankful|kindness|obliged|delighted|thrilled|over the moon|nice|lovely|kind|happy|glad|honored|mean a lot|means a lot|mean so much|help us a lot|help us out|a big help|appreciate it|love it|a favor) (if|to|for|when) ... (stars|star|rating|review|score|post) ... (change|changed|again|up|higher|update|updated|better|fix|follow|otherwise|different|five)?',
  '(trust|hope|hopefully|perhaps|maybe|wish|expect|sure) ... (star|stars|rating|score|review|number) ... (follow|follows|different|change|changes|up|higher|better|kinder|catch|climb|improve|five|match|matches|again|over|grow)',
  '(earn|earns|earned|earning|win|wins|winning|get|gets|getting|deserve|deserves|have|chase|chasing) (back)? (the|that|a|your|our|those|us) (fifth|fourth|missing|last|extra|other|full) (star|stars|one|point)',
]

/** A request for public words, which is only wrong beside a reward. */
export const asksForWords: readonly Phrase[] = [
  '(selfie|photo|picture|story|reel|post|tag) ... (tag us|tag me|tagging us|with our tag|mention us|with the hashtag)',
  '(word|words|line|lines|few words|kind word|kind words|note|mention|shout out|shoutout|post|write up|recommendation|review|reviews|photo|picture|selfie|plug|check in|testimonial|good word|tag) (or two|from you|of yours|like this|like these|like that)? (online|on google|on yelp|on facebook|on nextdoor|on angi|on instagram|on tripadvisor|on the internet|about us|about the|with the hashtag|tagging|tagged|in public|in the group|over on|over at)',
  '(tell|telling|let|show|remind) (google|yelp|facebook|the internet|nextdoor|the world|the web|instagram|tripadvisor|the neighborhood|everyone online|your followers)',
  '(show|shows|bring|brings|mention|mentions|flash|print|screenshot|send|send us|read) (us|me|them|out)? (this|your|the|that|a|any) (review|post|reply|comment|rating|words|screenshot|recommendation)',
  '(nice|kind|good|short|little|glowing) (write up|word online|shout out|plug|testimonial)',
  '(pop|put|copy|paste|repeat|say|share|post|drop|stick|leave|write|add) (the)? (same|these|those|this|that|it|your|them|some) (same|kind|nice|lovely|very|few|sweet)? (words|thing|things|note|lines|line|thoughts|praise|sentiment)? (on|over on|at|to|onto|up on) (google|yelp|facebook|nextdoor|angi|instagram|tripadvisor|the web|our page)',
  '(everyone|everybody|anyone|anybody|customers|guests|people|those|clients|patients|folks|whoever|members|each person|all) (who|that) (leaves|leave|writes|write|posts|post|reviews|rates|shares|recommends|gives|drops|puts|tags|refers|likes|comments) ...',
  '(review|reviews|rating|stars|post|recommendation|write up|words|testimonial) (gets|get|earns|earn|wins|win|brings|bring|buys|buy|is worth|are worth|means|mean|puts|put|enters|enter|unlocks|unlock|qualifies|goes|go) (you|us|a|an|everyone|both|into|in|10|ten|twenty|free|two|one)',
  '(leave|leaves|left|leaving) (us|me)? (a|another|your) (recommendation|thumbs up|note online|public note|five|star|kind word)',
]

/** Something given. */
export const gifts: readonly Phrase[] = [
  '(in|into|enters|enter|entered) (the|a|our|this) (draw|drawing|prize draw|raffle|hat|lottery|giveaway|sweepstake|sweepstakes)',
  '(prize draw|gift basket|gift bag|goodie bag|goody bag|tote bag|free gift|gift voucher|floor mats|whitening kit|kit|toothbrush|electric toothbrush|mug|t shirt|tee shirt|hat|swag|hamper|bottle of|store points|loyalty points|bonus points|double points|upgrade|upgrades|free upgrade|free month|free week|free night|free class|free session|free visit)',
  '(throw|throwing|toss|tossing) in (a|the|an|some|free|your|two|those)',
  "(have|has|there's|is|waits|waiting|with) ... your name on it",
  '(is|are|goes|will be|would be|gets) (forgotten|waived|forgiven|covered|taken care of|taken off|dropped|erased|cancelled|on me|on us|on the house|half off|half price|free) ',
  '(half|percent|% |dollars|bucks|something|a bit|ten|twenty|fifty) off (the|your|of|next|a|any|all|on)? ',
  '(knock|knocks|knocking|take|taking|shave|shaving|drop|dropping) (something|a bit|a little|half|some|ten|twenty|fifty|off|a few) ... (off|balance|bill|price|total|invoice)',
  "(i'll|we'll|i will|we will|i'd|we'd|i can|we can|happy to|glad to|let me|let us) (mail|send|give|bring|ship|drop off|gift|hand|slip|save|hold|make|buy|pour|cook|bake|get) (you|over|out) (a|the|an|some|one|two|your|that)",
  'worth (your|the) (while|trouble|time|effort|bother)',
  '(eat|dine|drink|stay|come|ride|play|train|swim|try it|visit) (on us|on me|on the house|for free|free|free of charge|at our expense) ',
  '(next|first|second|another|one) _ (is|are|comes|will be|has|gets) (_|_ _)? (free|on us|on me|half off|half price|percent off|% off|on the house|at no charge|with 20|with 10|no charge)',
]
