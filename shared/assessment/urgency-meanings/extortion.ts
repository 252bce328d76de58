import { meanings } from '../urgency/urgency-rule'

/** Reviews for goods, in the ways people tell it. */
export const extortionMeanings = meanings(
  'extortion-meant',
  [
    '(followers|everyone|everybody|people|readers|subscribers) (will)? (hear|see|know|hears|sees|knows|find out) ...|one star (us|me|them|you) ...',
    '(void|voided|invalid|cancelled|withheld|refused|no good) unless (i|we|you|they) (take|remove|delete|change|pull|edit|write|leave|post) ...',
    '(forget|forget about|overlook|lose|drop|bury|hide) the (stars|star|review|rating|post)',
    '(ratings|reviews|stars) (vanish|disappear|go away|stop|drop off|gone|removed) (for|if|when|once|in return|after) ...',
    'if you want (it|this|the review|them|that) (gone|removed|deleted|down|off|changed|to go)',
    '(refund|gift card|gift cards|voucher|discount|free _|money|cash|credit|dollars|rebate|warranty|deposit|coupon|percent off|entry|keys) ... (if|once|when|unless|until|after|only if|only when|in exchange for|in return for) (i|we|you|he|she|they|people|customers)? (would|will|show|showed|post|posted|leave|left|write|wrote|take|took|remove|removed|delete|deleted|change|changed|give|gave|d) ... (review|reviews|rating|stars|star|glowing|what i wrote|it down|post|positive|nice)',
    '(fee|bill|charge|charges|fine|invoice|debt|balance) (goes|go|will go|would go|disappears|would disappear|gets waived|would be waived|is waived|drops) (away)? if ...',
    '(take|takes|took|taking|pull|bring) (down|off) (what|everything|the (thing|post|comment|review|photos)|my (review|post|comment|words|photos)) (i|we)? (wrote|posted|said)?',
    '(they|reviews|ratings|stars|friends|we|i|it) (stay|stays|will stay|keep|keeps|will keep) (quiet|silent) ...',
    '(to|and|then) my (venmo|paypal|zelle|cash app|cashapp) and ...',
    '(show|shows|showed|showing|see|sees) (them|him|her|the|us|proof of)? (the|my|your|a) (five|5) star (review|rating)',
    '(in return|in exchange) for (not|a|deleting|removing|taking|keeping|no|leaving|my|our|good|five|5) ... (review|reviews|rating|stars|trash*|quiet|it|post|bad)?',
    '(dollars|cash|money|fee|payment) ... (the|those|all|bad|negative) (bad|negative|one star)? (ratings|reviews|stars) (would|will|could|can)? (stop|go|disappear|come down|vanish|be gone|get deleted|be removed)',
    "(i'll|i will|i can|we'll|we will|will) (change|fix|raise|edit|update|delete|remove|drop|take down|flip|lower) (the|my|this|these|it|our) (stars|star|rating|review|post|one star|score)? (when|once|as soon as|after|if) (i|you|we|they) (see|get|send|give|pay|receive|have|refund|comp|hand|mail|got) ...",
    '(comp|refund|pay|credit|reimburse|compensate) (our|my|me|us|the) ... (and|then|or) (this|it|i|we|the) (becomes|becomes a|turns into|will become|will be|goes|goes to|changes to|stays|change|delete|comes|make)',
    '(these|my|those|the) (words|lines|stars|thoughts|paragraphs) (go away|disappear|vanish|come down|can (go|disappear|change)|will (go|disappear|vanish|change)|turn) ...',
    "(wipe|clear|drop|erase|forget|cancel|settle|zero) (the|my|our|this|that) (balance|bill|debt|invoice|fee|charge|tab|fine) (,|and)? (and)? (i|we|i'll|we'll|this) ...",
    'forget (my|the) password ...',
    '(pay|pays|paid|paying) (and|or) (they|these|it|this|the (reviews|stars|posts|calls)) (stop|stops|go|goes|vanish|disappear|come|keep|get|multiply) ...',
    '(when|until|once|unless|if) (he|she|they|i|we) (gets|get|is|are|am) paid ...',
    "here is how this works|here's how this works|you scratch my|let us make a deal|let's make a deal|name your price|your move",
    "(you have|you've got) (until|till) (noon|midnight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight|five|six|the end) ...",
    '(happy|very happy|satisfied|delighted) (guest|customer|client|reviewer|man|woman) in writing ...',
    '(when|until|once|unless|if|after) (we|i|they|you|he|she) (had|have|has|gave|give|left|leave|posted|post|wrote|write) (him|them|her|us|you)? (five|5|a five|a 5|a nice|a good|perfect) (nice|good|shiny|gold|glowing)? (stars|star|review|rating) ...',
  ],
  [
    [
      'gift card|gift cards|cash app|cashapp|venmo|zelle|paypal|bitcoin|crypto|western union|refund|comp|comped|suite|upgrade|free (night|meal|dinner|month|year|room|session|stay|repair|service|haircut|tank|wash|ticket|tickets|bottle|round|product|product)|dollars|money|cash|balance|deposit|discount|voucher|credit|waive|waived|bill|warranty|keys|entry|free|fee|payment|invoice|$|half off|perk|perks|gift|prize|raffle|coupon',
      "or i|or we|or they all|or the|or this|or else|otherwise|unless|if not|until|and i will|and i'll|and we will|and this|and these|and the post|and it|then i|then we|in exchange|in return|only (honor|if|when|for)|when i said no|i wipe|we wipe|and they (stop|vanish|go|disappear)|they stop|till|by friday|by monday|by tomorrow|by noon|by tonight|your choice|your move|or my",
      'review|reviews|rating|ratings|star|stars|post|posts|followers|typing|yelp|google|facebook|tiktok|instagram|perfect score|five out of five|words go|these words|what we wrote|what i wrote|password|every site|one of these|hear about|hear what|page|pages|blog|channel|subscribers|vlog|take down|took down|remove|delete|negative|bad ones|new ones|five new|public|online|internet',
      22,
    ],
    [
      'owner|boss|manager|he|she|they|company|shop|landlord|seller|dealer|contractor|clinic|dentist|staff|receptionist|agent|store',
      "would not (hand|give|release|honor|return|pay|refund|let)|will not (hand|give|release|honor|return|pay|refund|let)|wouldn't (hand|give|release|honor|return|pay|refund|let)|won't (hand|give|release|honor|return|pay|refund|let)|only (honor|honors|refund|refunds|give|gives|return|returns|pay|pays|released)|refused to (hand|give|release|honor|return|pay|refund)|we get our|i get my|get my deposit|get our deposit|held",
      'until (we|i) (showed|show|post|posted|left|leave|wrote|write|took|take|delete*|remove*|change*)|unless (we|i) (show|post|leave|write|take|delete|remove|change)|if (we|i) (show|post|leave|write|take|took|delete|remove|change|wrote)|five star*|5 star*|perfect score|good review|positive review|review|our phone|what we wrote|take down|google|yelp',
      20,
    ],
    [
      'followers|subscribers|readers|running club|facebook group|my group|my page|my channel|my blog|my audience|my fans|whole club|my friends|our club|our chat',
      "or|unless|otherwise|if you do not|if you don't|if i do not|if i don't|or else|until|or they",
      'suite|free|refund|comp|upgrade|discount|money|pay|venmo|dollars|fix the bill|gift|make it (right|worth)|hear about|will hear|all hear|starts typing|start typing|posts|reviews',
      20,
    ],
    [
      'water|power|heat|keys|car|phone|deposit|gate|wifi|warranty|title|photos|dress|dog|refund|key|cat|passport|luggage',
      'back on|come back|give back|gave back|release*|hand over|hand it|returned|unlock*|get (it|them|my|our) back',
      'five nice stars|five stars|5 stars|nice stars|stars for him|stars for her|stars for them|good review|nice review|positive review|take down|took down|what we wrote|what i wrote|perfect score',
      20,
    ],
  ],
)

/** Extortion by others, of which also a friend of the business may tell. */
export const extortionOfOthers = meanings(
  'extortion-of-others',
  [],
  [
    [
      'man on whatsapp|messaging shops|messaging businesses|messages every shop|whatsapp|telegram|some outfit|some guy|a caller|an email|a text|somebody|someone|company called|an agency|a service|reputation (company|service|firm)|stranger|a man|a woman|a voice',
      'reviews|ratings|stars|bad ones|posted these|these reviews|negative|one stars|new ones|take them down|make them (go|vanish|disappear)|rating drops|rating falls|rating will|one star ratings|with no words|popped up|remove*|disappear|vanish|clean up|they stop|they go',
      'pay*|paid|gift cards|bitcoin|money|dollars|fee|cash|crypto|demand*|price|when i said no|or more|more will|hundred|thousand|otherwise|wants|$|venmo|unless|deposit',
      22,
    ],
  ],
)
