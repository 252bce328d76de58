import { meanings } from '../urgency/urgency-rule'

const FOOD =
  '{food}|sandwich(es)?|burger(s)?|salad(s)?|burrito(s)?|noodle(s)?|oyster(s)?|clams|mussels|sushi|buffet|sausage|wing|wings|egg|eggs|kebab|dip|dressing|lasagna|casserole|oatmeal|granola|cupcake(s)?|donut(s)?|pastries|ice|straw|lettuce|leftovers|potato(es)?|beans|tortilla|dumpling(s)?|platter|appetizer|crust|topping|filling|yogurt|juice|milk|baby food'

/** Illness by food, in the ways people tell it. */
export const foodIllnessMeanings = meanings(
  'food-illness-meant',
  [
    '(found|saw|spotted|discovered|there was|was) (a|an|two|some)? (dead|live|half a|half of a)? {vermin} (under|in|inside|on|floating|at the bottom) ...',
    '(black|dark|brown|little) (pellets|droppings|specks that moved)',
    'shared the bucket|shared the toilet|the bucket by the bed',
    '(off|missed) (work|school) (since|with|sick|for (two|three|days)|all)',
    'both ends',
    "(can't|cannot|could not|couldn't|can not|unable to|not) (keep|hold|kept|keeping) (anything|food|water|a thing|even water|it|liquids|fluids|down) (down|in)?",
    '(taking turns|took turns|take turns|fighting|fought|racing|raced|line) (in|on|at|over|for|to) (the|our|one) (bathroom|toilet|only bathroom|bowl)',
    '(on my knees|hugging|hugged|hug|married to|glued to|kneeling|hung over|bent over|living on|slept on|lived in|camped in|curled up) (in front of|over|at|to|on|in|by|next to)? (the)? (toilet|bathroom|bowl|porcelain|commode|bathroom floor)',
    "(never been|not been|have not been|haven't been) (so|that|this|as) (sick|ill)|(sickest|illest) (i|we|he|she)",
    '(something|thing|things|it) ... (moving|moved|crawl*|wriggl*|squirm*|alive|wiggl*|with legs|with wings|swimming) ...',
    '(green|blue|white|black|gray|grey) (fuzz|fur|mold|mould|slime)',
    '(lost|losing|brought up|bring up) (my|our|his|her) (lunch|dinner|breakfast|cookies|meal)|came (right|straight)? back up',
    '(stomach|tummy|gut|guts|insides|belly) (in knots|churning|churned|cramping|cramps|turned|started|revolted|was on fire|bug|pain|pains|ache)',
    '(bed|home|out) (sick|ill) (with|from|for|since|after|today|all|the)',
    '(none|not one|two|three|four|five|half|all) of (us|the (two|three|four|five|six|seven|eight|nine|ten|twelve) of us|them) (made it|went|could go|was able|were able) (to|in to|into) work ...',
    '(living|lived|live|surviving|survived|subsisting) on (crackers|pedialyte|gatorade|toast|broth|ginger ale|electrolytes|saltines|imodium|pepto|bananas and rice|rice and|dry toast|water and) ...',
    'praying to the porcelain|porcelain (god|throne|bus)|talking to ralph|(driving|drove) the porcelain',
    '(stool|stool sample|culture|cultures|lab|labs) ... (came back|tested positive|positive for|showed) ...',
    '(still|practically|basically|nearly) (mooing|clucking|bleeding|swimming|breathing|kicking|frozen in)',
    '(came|come|coming|comes) (right|straight|all)? back up',
    '(in|with|from) (a|the|his|her)? (iv|drip|saline) (by|at|all|until|for|in)|hooked (up)? to (an|a) (iv|drip)',
    'bathroom (floor|tiles|tile) (was|were|became|is|all) ...|(slept|sleeping|laid|lay|lying|lived) (on|in) (the|my|our) (bathroom|bathroom floor|tub|toilet)',
    '(over|into|with|beside|next to|hugging|clutching) (a|the|my|her|his) (bucket|trash can|wastebasket|bin|bowl|waste basket|garbage can|salad bowl) ...',
    '(gray|grey|green|white|pale|yellow) as (a|putty|the|chalk|paper|milk|sheets|ash|wallpaper|snow|ghosts|ghost)',
    "(piece|bit|half|corner|finger|chunk|strip|scrap|part) of (a|the|his|her|somebody's|someone's|blue|latex|rubber|plastic|used|an old) (glove|latex|bandage|plaster|nail|fingertip|sponge|apron|hairnet|bag|wrapper|label|steel|scrubber|bug|insect|wing|cockroach|band aid)",
    '(little|tiny|small|brown|black|white) (brown|black|white)? things (walking|crawling|moving|swimming|with legs|wriggling|living|in it)',
    "(still|yet) (can|could|can't|cannot|couldn't) (not)? (drink|eat|hold|keep) (water|anything|food|solid food|even water) ...",
    "(not|never|wasn't|was not|weren't|isn't) (cooked through|fully cooked|done in the middle|cooked all the way|cooked in the middle|cooked inside)",
    '(the)? (color|shade) of (pea soup|putty|paper|chalk|ash|a sheet|wallpaper|milk|the wall|the tiles|old soup) ...',
    '(had|has|have|with|was|were|found|got|there was) (a|an|two|three|some|several|another)? (dead|live|big|little|small|long|fat|drowned)? ({insect}|{vermin}|hair|hairs|band aid|eyelash|fingernail|tooth) in (it|there|mine|his|hers|them) ...',
    '(purple|raw|bloody|red|blue) in the (middle|center|centre)',
    '(cut|broke|bit|pulled|split) (it|them|mine|one) open and ... (raw|pink|purple|bloody|gray|green|frozen|moved|moving|cold|maggots|worm|worms|slime)',
  ],
  [
    [
      'plaster|bandage|band aid|pellets|coin|paper clip|rubber band|thumbtack|tack|pin|earring|fish hook|hook|foil|contact lens|mask|zip tie|latex|chip of|button|lid|tag|blood|fur|nail|toenail|false nail|fake nail|whisker|cockroach|wasp|bee|snail|slug|chunk of plastic|piece of plastic|piece of glass|shard|needle|razor',
      'in (my|his|her|our|the|their) ({food}|lasagne|lasagna|salad|sandwich|burrito|noodles|porridge|stew|kebab|risotto|omelette|wrap|bag of chips|dumpling)|in my mouth|stuck in my|between my teeth|and it was not pepper|not pepper|not raisins',
      8,
    ],
    [
      '(three|four|five|six|two|seven|eight) of (the|us|our|my) ...',
      'off work|off sick|off school|been ill|in bed|on a drip|sick since|not been right|the same',
      8,
    ],
    ['living|nest|family of|lives|droppings', 'mice|rats|roaches|cockroaches|mouse|rat', 5],
    [
      'sick|ill|unwell|queasy|nauseous|nausea|fever|chills|cramps|toilet|bathroom|stomach|doubled over|dehydrated|vomit*|throwing up|threw up|puk*|barf*|the runs|diarrhea|sweats|shaking|retch*|dry heaving',
      'all night|all weekend|hours later|by midnight|by morning|by dinner|by evening|next morning|next day|following day|whole night|whole weekend|spent (the|my|our|sunday|saturday|monday|all) (night|day|weekend|sunday|entire)|(two|three|four) (days|nights)|within (an|two|three|a few|the) (hour|hours)|hours after|after (eating|the|your|we ate|lunch|dinner|this|their)|out today|called out|missed work|since (friday|saturday|sunday|monday|yesterday|last night)|in the morning|from two in|from midnight|at 2 am|at 3 am|in the night|at both',
      14,
    ],
    [
      'all of us|everyone|everybody|every one of us|everyone who|anyone who|half (the|of|our)|whole (family|office|table|party|team|crew|class)|(two|three|four|five|six|seven|eight|ten) of us|both of us|both my|my whole|our whole|the kids all|both kids|the ones who|those who',
      'sick|ill|out today|in bed|toilet|bathroom|vomit*|throwing up|threw up|stomach|hospital|er|cramps|down with|the same thing after|fever|puking',
      16,
    ],
    [
      'metal|plastic|glass|wire|hair|band aid|bandaid|bandage|staple|screw|nail|fingernail|bolt|tooth|rubber|piece of wood|splinter|stone|pebble|rock|needle|bug|fly|flies|roach|worm|worms|maggot|maggots|ant|ants|beetle|spider|feather|toothpick|sponge|steel wool|scrubber|bristle|glove|twist tie|cigarette|larva*|moth|slug|caterpillar|insect|tick|string|bone shard|paper towel|eyelash|weevil(s)?|gnat(s)?',
      'bit (down)? (on|into)|bite of|biting (on|into)|chewed|chewing|crunch*|in my (mouth|teeth|throat|cheek)|swallow*|spat|spit|pulled (it|a|out|one|this)|picked (it|a|out)|fished|baked into|cooked into|floating|stuck (in|to|between)|between my teeth|cracked (a|my)|in (my|the|her|his|our|their|your) (_)? ({food}|salad|burrito|noodles|sandwich|dessert|lettuce|ice|omelet|stew|chili|wrap|sausage|coleslaw|beans)|inside (my|the|her|his)|crawl*|under (my|the) (lettuce|cheese|crust)',
      9,
    ],
    [
      'raw|pink|bloody|blood|bleeding|undercooked|underdone|translucent|jelly|still frozen|frozen inside|not cooked|uncooked|red in the (center|middle)|red inside|cold in the (center|middle)|red in the (center|middle)|rubbery and clear|see through|still moving|mooing',
      'chicken|wing|wings|burger|burgers|pork|turkey|thigh|drumstick|nugget|nuggets|patty|sausage|breast|poultry|meatball*|bone|tenders|hot dog|kebab|meat|chop|chops|ribs|shrimp|prawn(s)?|batter|mussels|egg whites',
      8,
    ],
    [
      'mold*|mould*|fuzz|fuzzy|furry|slime|slimy|rancid|spoiled|curdled|rotten|rotting|rot|maggots|sour milk|went bad|gone bad|gone off|gone sour|expired|past (its|the) date|weeks out of date|smelled off|green spots|gnawed|chewed through|hatched',
      FOOD,
      8,
    ],
    [
      'mouse|mice|rat|rats|roach|roaches|cockroach*|droppings|rodent|rodents|maggots|bugs|ants|flies',
      'ran|run|running|scurr*|crawl*|kitchen|counter|buffet|plate|booth|ceiling|under (the|our)|across|dining|on the (table|wall|floor|bread|food)|in the (food|display|case|salad|flour|oven|ice)|all over|flour|display case|bakery case|nest|shelf|shelves|prep',
      9,
    ],
    [
      '{vermin}|rat|rats|mouse|mice|cockroach|cockroaches|roach|roaches|rodent|maggot|maggots|bugs|fly eggs',
      'saw|seen|watched|stroll|strolled|strolling|walked|walking|ran|running|scurr*|scamper*|crawl*|dart*|climb*|size of|on the|along|across|under|behind|nest|droppings|live|dead|waving|greeted|dessert|table|buffet|counter|kitchen|wall|floor|dining|plate|food|bread|salad|display|case|booth',
      'table|buffet|counter|kitchen|wall|floor|dining|plate|food|bread|salad|display|case|booth|dessert|bar|ceiling|bathroom|soup|bag|flour|shelf|shelves|storage|oven|menu|drink|ice|lunch|dinner|eat|eating|ate|restaurant|cafe|store',
      9,
    ],
    [
      'parasite|parasites|tapeworm|worms|salmonella|e coli|listeria|norovirus|giardia|campylobacter|hepatitis|botulism|food borne|foodborne|dysentery|gastroenteritis|gastro',
      'doctor|raw|fish|tested|test|said|says|positive|from (your|the|their)|diagnos*|hospital|clinic|ate|eat|sushi|chicken|oysters|lettuce|after|here|confirmed|er',
      16,
    ],
    [
      'lost (eight|ten|eleven|twelve|nine|seven|six|five|fifteen|twenty|8|9|10|11|12|15) (pounds|lbs|kilos)',
      'after|since|those|that|mussels|oysters|chicken|salad|week|days|bathroom|toilet|dinner|shrimp|sushi|not in a good way',
      14,
    ],
    [
      'iv|drip|fluids|saline|dehydrated|er|emergency room|hospital|urgent care|doctor|bed',
      'ate|eaten|oyster|oysters|platter|sushi|chicken|shrimp|mussels|clams|salad|buffet|burger|lunch|dinner|brunch|takeout|leftovers|meal|curry|egg|eggs|sandwich|wings|tacos|seafood',
      'fever|sick|vomit*|threw up|throwing up|puk*|stomach|cramps|by midnight|that night|by ten|hooked|all he ate|all she ate|all i ate|only thing|hours later|next morning|food|poison*|same day|runs|diarrhea|both ends|dehydrat*',
      24,
    ],
    [
      'the runs|both ends|stomach|toilet|toilets|bathroom|bathrooms|bathroom floor|bathroom floors|bag of fluid|bags of fluid|two bags|iv|drip|throwing up|threw up|vomit*|puk*|fever|cramps|sick|ill|hurl*|heav*|barf*',
      'half of|half (the|our|my|us)|(eight|nine|ten|eleven|twelve|fifteen) of (us|them|our)|thirty of|forty of|everyone|everybody|all of us|whole (table|family|party|room|class|office|wedding)|(two|three|four|five|six|seven|eight) of (us|the|our)|couple next door|both of us|both kids|guests|the next table',
      'lunch|dinner|brunch|after|food|ate|served|buffet|chicken|cater*|wedding|meal|cake|salad|shrimp|since|eggs|seafood|sandwiches|pizza|oysters|oyster|happy hour|night|hours|morning|weekend|monday|sunday|fries',
      26,
    ],
    [
      'slimy|slime|chunk|glob|blob|lump|something|thing|growth|hairy|furry|fuzzy|black stuff|black specks|pink goo|goo|gunk|gelatin*|clump',
      'mold|mould|moldy|alive|moved|moving|legs|wings|hair|band aid|mouth|straw|throat|raw|pink inside|bottom of (my|the)|floating|crawl*|inside|maggot*|larva*|eggs',
      'mouth|straw|drink|cup|coffee|soda|tea|ice|bite|bit|salsa|food|chicken|wrap|salad|soup|burger|sandwich|bottle|milk|yogurt|rice|bread|meat|sauce',
      10,
    ],
    [
      'band aid|bandaid|bandage|plaster|fingernail|toenail|tooth|glass|metal|wire|screw|staple|nail|plastic|rubber|bolt|blade|razor|needle|pebble|stone|bone|washer|foil|rubber glove|glove|cigarette butt|cigarette|hairball|clump of hair|bug|moth|beetle|fly|worm|spider|slug|caterpillar|gnats|ants',
      'baked|crust|in (my|the|our|her|his|a) ({food}|patty|crust|dough|wrap|rice|soup|salad|burrito|sauce|meat|cup|can|box|bag|jar|bottle)|bit down|bit into|bit on|chewed|crunch*|swallow*|spat|spit|choked|cracked (a|my)|pulled|fished|floating',
      9,
    ],
    [
      'yogurt|milk|cheese|meat|chicken|bread|formula|baby food|sausage|ham|eggs|juice|lunch meat|sandwich|salad|hummus|dip|fish|beef|bacon|can|jar|package',
      '(weeks|months|days|a week|a month|a year|year) (past|after|out of|beyond|over|older than) ...|past (the|its) (date|expiration|expiry|sell by)|expired|use by|sell by|best before|date (stamped|was|on|had)|bulging|bloated|green|fuzzy',
      'eaten|ate|fed|son|daughter|baby|sold|bought|lid|stamped|months|weeks|sick|shelf|home|noticed|drank|already|half|kids|threw',
      12,
    ],
    [
      'chicken|wrap|burger|nuggets|wings|sausage|turkey|pork|patty|meatballs|drumstick|thigh|kebab|tenders|breast|meatloaf|fish|shrimp|egg',
      'pink goo|cold in the|raw|pink inside|pink in|see through|translucent|bled|bloody|frozen in the|ice in the|ice cold inside|still frozen|jelly|jiggl*|slimy inside|not cooked|undercooked|half raw|cool in the center|mooing|clucking',
      10,
    ],
    [
      'toilet|toilets|bathroom|bathrooms|restroom|bucket|trash can|sink|sofa|couch|bed|floor tiles|ice machine|pharmacy|pedialyte|imodium|pepto',
      "fight for|fought over|taking turns|took turns|until the sun|until sun|until dawn|at two in the morning|at three in the morning|around 4 am|by 4 am|at 4 am|at 3 am|at 2 am|at four in the morning|all night|whole night|all weekend|none of us looked|nobody slept|no one slept|did not sleep|could not leave|couldn't leave|hours later|forty hours|compared notes|half of table|half the table|and then his|and then her|emptied|emptying|empty myself",
      'curry|shrimp|omelet|chicken|oysters|sushi|buffet|brunch|lunch|dinner|ate|eaten|food|taco*|burger|wedding|catering|salad|fish|meat|meal|egg*|rice|mayo|potato|pork|turkey|sausage|seafood|dessert|cake|cream|platter|kitchen|station|wings|pizza|leftovers',
      34,
    ],
  ],
)
