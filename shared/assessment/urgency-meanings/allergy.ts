import { meanings } from '../urgency/urgency-rule'

/** Bodies that react, in the ways people tell it. */
export const allergyMeanings = meanings(
  'allergy-meant',
  [
    '(jab|jabbed|jabbing|inject|injected) (myself|him|her|my _) ...',
    '(skin|face|arms|neck|chest) (came|come|broke|blew|flared|comes|went) (up|out) (like|in|red|with|all)',
    '(looking|looked|look) like (a|the) (boxer|elephant man|balloon|blowfish|chipmunk|puffer fish|burn victim)',
    '(use|used|using|grab|grabbed|needed|out came) (the|my|her|his|an|a) (pen|epi|inhaler) (in|on|at|before|twice|and|right)?',
    '(hard to|could hardly|could barely|struggling to|struggled to|trouble) (breathe|breathing|swallow|swallowing)',
    '(blotches|blotchy|welts|red bumps|hives) (all|on|up|down|over|everywhere|across|within)',
    '(lips|lip|tongue|face|eyes|eyelids|hands|throat|cheeks) (were|was|are|is|got|became|went|blew|turned|grew) (up)? (the size of|like) ...',
    '(closes|closed|closing) (my|his|her|up my|off my) (airways|airway|throat|windpipe)',
    '(broke|break|breaking|came|come|coming|covered) (out)? (from)? (head to toe|all over|everywhere)',
    "(her|his|my|the|nurse's|school nurse's) (epi)? pen (in|out|and|saved|ready|from|before|while|into|ready)",
    '(dot|spot|patch|test|dab) behind (the|my|her) ear',
    '(breathe|breathing|breath|breathed) (like)? through a straw|like a (balloon|blowfish|pumpkin|boxer|beach ball)',
    '(forehead|face|eyes|eyelids|lids|lips|brow|cheeks) (was|were) (hanging|hung|bulging|sealed|glued|fat|huge|doubled|unrecognizable|like) ...',
    '(her|his|my) (shot|pen|epi|inhaler|injector) (was|is) (in|with|at) (my|her|his|the) (purse|bag|pocket|car|jacket|backpack|drawer) ...',
    'throat (felt|feels|was|got|went|started) (like|as if|tight|to close|closing|thick|funny|itchy) ...',
    '(hours|night|evening|afternoon|weekend) in (emergency|the emergency|the er|hospital|the hospital|urgent care) ...',
  ],
  [
    [
      'tongue|throat|lips|lip|eyes|eye|face|airway|windpipe',
      'thick|thickened|closing|tight|tightened|closed up|slits|balloon|fat|double|tingl*|itchy|numb and|could not see out|cannot see out|boxer',
      8,
    ],
    [
      '(told|warned|asked|said|mentioned|checked|informed|wrote) ... (shellfish|sesame|nuts|nut|peanut|peanuts|gluten|hazelnut|walnuts|almond|almonds|cashew|prawn|prawns|egg|soy|lactose)|off dairy|dairy free|gluten free|no dairy|off gluten',
      'tongue|throat|rash|hives|hospital|swell*|swollen|jab*|pen|curled|on the floor|up all night|chest|rattling|wheez*|sick|doubled|went on top|on top|nutella|was in|were in|had (nuts|sesame|cream|prawns|shrimp)|there was|there were|put (cream|it|them|nuts|butter|milk)|anyway|in the middle|at the bottom',
      18,
    ],
    [
      'would (put|send|land|kill|close) (my|him|her|me) ...',
      'nutella|peanut|nut|there was|in the middle|came with|covered|gave',
      16,
    ],
    [
      "allerg*|celiac|coeliac|intoleran*|epipen|epi pen|peanut thing|nut thing|gluten thing|peanut issue|no (nuts|peanuts|dairy|gluten|shellfish|egg|eggs|sesame|soy|milk|shrimp|cheese|wheat|fish)|(can not|cannot|can't) (have|eat|tolerate) (nuts|peanuts|dairy|gluten|shellfish|eggs|sesame|soy|milk|fish|wheat)|react to|reacts to|(dairy|nut|gluten|egg|peanut|soy|lactose) free",
      "swell*|swelled|swollen|hives|wheez*|rash|itch*|welts|blotch*|the pen|epipen|inhaler|benadryl|in bed|doubled over|cramps|cramping|stomach|urgent care|er|hospital|ambulance|throat|could not breathe|couldn't breathe|vomit*|throwing up|threw up|sick|bathroom|puffy|gasping|paramedics|red face|steroid*|antihistamine*|reaction|glutened",
      24,
    ],
    [
      'allerg*|celiac|coeliac|intoleran*|epipen|epi pen|peanut thing|nut thing|no (nuts|peanuts|dairy|gluten|shellfish|egg|eggs|sesame|soy|milk|shrimp|wheat|fish)',
      'gave (him|her|me|them|us|my) ... (anyway|cake|cookie|milk|nuts|peanut|peanuts|egg|bread|regular|the wrong)|brought (me|her|him|us|out|it|my) ... (regular|anyway|with|covered|wrong)|there (was|were) ... {allergen}|{allergen} (all over|at the bottom|inside|in it|in the|on the|underneath|under|hidden|mixed|on top)|full of|came with|came out with|loaded with|served (it|me|her|him) anyway|anyway|regular (pasta|bread|bun|milk|crust|flour|soy sauce)|shrug(ged)?|rolled|covered in|picked (it|them) off|scraped|pick (it|them) off|just pick|still (had|put|came)|turned out to',
      26,
    ],
    [
      'facial|wax|waxing|peel|dye|hair color|tint|lash|lashes|lash glue|glue|polish|lotion|mask|henna|gel|cream|scrub|oil|perm|relaxer|bleach|serum|product|products|extensions|microblading|tattoo|nails|acrylics|spray tan|shampoo|detergent',
      'swell*|swelled|swollen|puffy|hives|rash|welts|itch*|could not breathe|hardly breathe|reaction|eyes shut|red and puffy|blotch*|bumps',
      14,
    ],
    [
      'warned|told|tell|asked|wrote|said|mentioned|swore|promised|assured|list of|gave you a list|on the (form|ticket|order|booking|label|box)|labelled|labeled|label says|box says|menu says|explained|informed|confirmed|checked|repeated|stressed|three times|twice|note',
      "allerg*|celiac|coeliac|intoleran*|(cannot|can't|can not|must not|unable to) (have|eat|touch|be near) ({allergen}|it|that|any)|dairy free|nut free|gluten free|egg free|peanut free|feather free|{allergen} free|fragrance free|latex free|no feathers|for celiac*",
      'wheez*|inhaler|lips|lip|throat|hives|swell*|swollen|swelled|rash|broke out|urgent care|hospital|er|ambulance|paramedic*|epi*|pen|reaction|gasping|in pain|bent over|doubled over|sick|vomit*|cramps|bathroom|until dawn|all night|same (scoop|fryer|knife|burger|pan|spoon|oil|plate|tongs)|shared|share|picked (it|the cheese|them|the nuts) off|scraped|sent (it|the same|back)|was in|were in|anyway|still (had|came|put)|pesto|satay|bisque|mayo|cheese on|covered in|full of|handed (him|her|me)|served (him|her|me|it)|welt*|blotch*|itch*|benadryl|nurse',
      34,
    ],
    [
      'allergic (son|daughter|kid|child|guest|guests|wife|husband|mother|customer|toddler|boy|girl|friend|nephew|niece)|allergic to|allergy (kid|child|table|order)|celiac (guest|daughter|son|kid|wife|husband|friend)|nut allergy|peanut allergy|dairy allergy|shellfish allergy|egg allergy|severe allergy',
      'handed|gave|given|served|sent (it|the same|back|out)|fed|got|ate|bit into|took a bite|snickers|{allergen}|same (burger|plate|sandwich|fryer|knife|bun|scoop)|cookie|cake|candy|chocolate|picked (it|the cheese|the nuts|them) off|scraped|nurse|hospital|hives|wheez*|swell*|swollen|throat|epi*',
      16,
    ],
    [
      'feather|feathers|latex|perfume|fragrance|aspirin|penicillin|sulfa|adhesive|nickel|bleach|peel|lash glue|glue|henna|dye|tint|wax|pillows|detergent|lilies|dog hair|cat hair|mold|cleaning spray|lotion|mask|serum|iodine|contrast dye|antibiotic',
      "paramedic*|ambulance|welt|welts|hives|wheez*|swell*|swollen|rash|inhaler|could not breathe|couldn't breathe|can't breathe|blister*|allerg*|throat|swelled|ballooned|er|hospital|epi*|benadryl|reaction",
      'allerg*|told|wrote|booking|form|ticked|mentioned|warned|asked|midnight|face|eyes|skin|chest|arms|neck|breath*|both|scalp|hands|one big|patch test|sensitive|react*',
      22,
    ],
    [
      'same (scoop|fryer|knife|spoon|tongs|pan|grill|oil|cutting board|ladle|blender|gloves)|shared (fryer|knife|grill|oil)|share the (fryer|oil|grill|pan)|cross contam*',
      'wheez*|hives|in pain|bent over|sick|swell*|swollen|throat|epi*|inhaler|hospital|er|reaction|rash|cramp*|bathroom|doubled|ambulance|gasping|broke out|nephew was|son was|daughter was',
      30,
    ],
    [
      'egg|nut|nuts|peanut|peanuts|almond|dairy|milk|soy|gluten|wheat|shellfish|shrimp|sesame|fish|walnut|cashew|hazelnut|butter|cream|pecan|pistachio|mustard|kiwi|coconut',
      'no egg|no nuts|no nut|no dairy|no milk|no soy|no gluten|no shellfish|no peanuts|no fish|she asked|he asked|i asked|we asked|told two people|told them|told her|told him|written on|in red|on the slip|on the ticket|they say|he said none|she said none|swore|promised|assured|they said|it was|turned out|there was|extract',
      "lucky|purse|shot|ask for anything|breath*|balloon|night my|hospital|ambulance|voice|blue|gray|gasping|could not|couldn't|face|lips|throat|eyes|floor|paramedic*|er|nurse|pen|swell*|swollen|vomit*|hives|rash|doctor",
      26,
    ],
    [
      "(can't|cannot|can not|could not|couldn't|must not|unable to) (have|eat|touch|tolerate) {allergen}|allergic to {allergen}|no {allergen} for (him|her|me|us)",
      'we said|i said|she said it|he said it|told|nodded|already on|was on|was in|covered|anyway|knew|chart|form|note|note|warned|asked',
      'hours|emergency|er|hospital|throat|face|lips|hives|rash|vomit*|swell*|swollen|pen|breath*|eyes|benadryl|doctor|ambulance|clinic|sick|stomach',
      24,
    ],
  ],
)
