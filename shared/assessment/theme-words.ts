/** Stretches of time, as phrases name them after a number. */
export const spells = 'minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks|month|months'

/** Things that people touch, and see dirt or damage on. */
export const surfaces =
  'sheet|sheets|duvet|comforter|quilt|robe|headboard|bed|beds|bedding|mattress|pillow|pillows|blanket|carpet|carpets|rug|floor|floors|sink|tub|bathtub|drain|shower|towel|towels|bathroom|toilet|mirror|wall|walls|ceiling|baseboards|stairs|chair|chairs|seat|seats|booth|counter|table|tables|glass|glasses|cup|cups|plate|plates|fork|bowl|tray|menu|shelf|shelves|stove|oven|microwave|fridge|window|windows|curtain|curtains|door|doors|couch|sofa|keyboard|mat|mats|bench|brush|comb|tools|machine|machines'

/** What the work of a day leaves behind. */
export const dirt =
  'toenail|toenails|fingernail|fingernails|hair|hairs|stubble|crumbs|bunnies|cobwebs|stain|stains|smudges|fingerprints|streaks|mold|mildew|mud|gum|grease|scum|lint|blood|lipstick|dandruff|fur|grime|ring|rings|droppings|residue|rings|spills|footprints'

/** What customers hand over, have moved or have cleaned. */
export const belongings =
  'dresser|wardrobe|table|desk|chair|chairs|couch|sofa|bed|headboard|mattress|piano|cabinet|mirror|lamp|tv|box|boxes|suitcase|luggage|bag|bags|bike|painting|vase|china|dishes|crib|furniture|coat|jacket|suit|dress|gown|sweater|shirt|shirts|blouse|jeans|pants|rug|comforter|quilt|curtains|ring|necklace|watch|laptop|phone|car|truck'

/** What is delivered. */
export const goods =
  'package|parcel|couch|sofa|table|desk|dresser|bed|mattress|fridge|refrigerator|washer|dryer|stove|chair|chairs|pizza|food|order|flowers|bouquet|groceries|cake|furniture|box|boxes|tv|lumber|gravel|mulch'

/** What leaks, rattles or itches until somebody mends it. */
export const faults =
  'leak|leaks|drip|puddle|water|noise|rattle|squeak|squeal|hum|knock|grinding|vibration|smell|odor|error|code|light|bugs|ants|roaches|mice|wasps|crack|clog|stain|rash|pain|itch|mold|draft|wobble|fault|problem|issue'
