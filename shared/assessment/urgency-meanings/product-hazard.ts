import { meanings } from '../urgency/urgency-rule'

/** Things that break and burn, in the ways people tell it. */
export const productMeanings = meanings(
  'product-hazard-meant',
  [
    '(going|went|goes|gone) off like a (gunshot|bomb|gun|firecracker|grenade|shotgun|cannon)',
    '(fished|pulled|dug|took|got) (it|one|a piece|them) out of (my|our|his|her|the) ... (mouth|throat)',
    'battery acid|(leaked|leaking) (acid|battery)',
    '(small parts|choking hazard|sharp edge|sharp edges|lead paint)',
    '(blew|blown|blows|exploded|went off|caught fire|burst|ignited) (up)? in (my|his|her) (pocket|hand|hands|face|mouth|bag|lap|purse)',
    '(spat|shot|blew|launched|popped|threw) (its|the|off its) (lid|top|cap|cork|glass|blade) ...',
    '(lips|lip|face|fingernails|skin) (were|was|went|turned|had gone|had turned) (the wrong color|blue|purple|gray|grey) ...',
    '(turned|held|tipped) (him|her|it|my _|the baby) upside down (and|until|so|to) ...',
    '(said|says) goodbye to the (frame|wheel|bike|handle|base|rest) ...|parted (ways|company) with the (frame|wheel|base|handle|bike)',
    'came apart (like|in) (a|my) (grenade|bomb|hand|hands|face|mouth|lap) ...',
    '(ended up|was|went|landed|rushed|taken) (in|into|to) surgery ...',
    '(tipped|fell|toppled|came) (over|down|forward) (when|on|onto|as) (my|our|the|a|his|her) (little one|{child}|toddler|baby|kid|grandson|granddaughter|two year old|three year old|four year old) ...',
  ],
  [
    [
      'crib|cot|bassinet|stroller|high chair|pram|playpen|baby gate',
      'side dropped|rail dropped|dropped with|came loose|came down|bars|head stuck|fell out|fell through|trapped',
      10,
    ],
    [
      'night light|charger|lamp|monitor|baby monitor|heating pad|toaster|blanket|humidifier|cord|plug|adapter|battery|bulb',
      'so hot|too hot|burning hot|brown ring|burn mark|scorch*|melted|left a ring|smell of burning|singed',
      10,
    ],
    [
      'buckle|harness|latch|strap|clip|lock|brake|brakes|rail',
      'pops open|popped open|comes undone|came undone|opens when|does not latch|will not latch|gave way|slipped off|let go|fails',
      6,
    ],
    [
      'blade|wheel|handle|head|handlebar|lid|pedal|spring|rod',
      'flew off|flew across|shot off|shot across|flew out|came flying|flew at',
      5,
    ],
    [
      'swallowed|inhaled|in my mouth|in his mouth|in her mouth',
      'sliver|shard|splinter|glass|plastic|metal|bristle|magnet|battery|bead|cap',
      8,
    ],
    [
      'power bank|battery|batteries|battery pack|charger|e bike|ebike|bike|scooter|hoverboard|vape|laptop|phone|tablet|headphones|earbuds|flashlight|cordless drill|drone|power strip|adapter|toy car|remote',
      'exploded|explode|burst|caught fire|smoke|smoking|smoked|melted|melting|swelled|swollen|swelling|swell|hiss(ed|ing)?|bulg(ed|ing)|sparks|sparked|went up|burned (my|a|through|his|her)|flames|blew up|too hot to|burnt my|popped|scorched|shocked',
      10,
    ],
    [
      'glass|dish|jar|bottle|mug|pan|pot|kettle|pressure cooker|instant pot|blender|candle|bowl|casserole|coffee maker|carafe|baking dish|oven door|shower door|table top|tabletop|light bulb|bulb|thermos|lid|can|canister|vase|ornament|plate',
      'exploded|explode|shattered|burst|blew (up|off|its|the)|flew apart|cracked open and|in my hand(s)?|into my (hand|face|foot)|hole in my|all over my (hand|face|arm)|popped off|shot across|cut my|split open',
      9,
    ],
    [
      'heater|space heater|heating pad|electric blanket|blanket|lamp|fan|toaster|air fryer|microwave|oven|dishwasher|dryer|washer|hair dryer|straightener|curling iron|grill|fryer|humidifier|fridge|refrigerator|freezer|dehumidifier|iron|slow cooker|crock pot|lights|christmas lights|string lights|treadmill|massager|generator|mower',
      'caught fire|caught on fire|on fire|sparks|sparked|sparking|smoke|smoking|smoked|exploded|melted|melting|shocked|shock|electrocuted|flames|burn mark|burned (my|me|a|the|his|her)|burnt (my|me|a|the)|scorched|fireball|left a burn|blew up|zapped',
      10,
    ],
    [
      'toy|toys|doll|bear|rattle|teether|pacifier|magnet|magnets|button|eye|bead|beads|wheel|battery|cap|screw|piece|part|parts|crib|necklace|puzzle|squeaker|chew|rawhide|bone|bully stick|balloon',
      "mouth|throat|choked|choking|choke|gagg*|swallow*|stuck in (his|her)|x ray|couldn't breathe|blocked|vet",
      16,
    ],
    [
      'crib|bassinet|stroller|car seat|high chair|highchair|bike|bicycle|scooter|helmet|ladder|chair|stool|bunk bed|bed|swing|trampoline|dresser|bookcase|shelf|walker|wheelchair|cane|exercise ball|treadmill|hammock|car jack|jack|harness|rope|leash|baby gate|gate|tent|cot|swing set|carrier|bar stool',
      'folded|collapsed|snapped|gave way|split|broke (in|under|off|while)|came apart|fell apart|tipped over|tipped|buckled|let go|failed|gave out|dropped (me|him|her)|threw (me|him|her)|pinched|trapped|front wheel came|brakes failed|handlebar(s)?|cracked in',
      10,
    ],
    [
      'battery|charger|candle|jar|glass|heating pad|heater|blanket|lamp|cord|adapter|humidifier|phone|laptop|vape|power bank|hairdryer|hair dryer|straightener|curling iron|toaster|kettle|oven|fryer|pad|candle|lights|toy|speaker|tablet|scooter|bike|dryer|microwave|coffee maker|extension cord|night light|monitor|headphones|drill|mower|grill|cooker|pot|pan|blender|dishwasher',
      'burned a hole|burnt a hole|hole in the|scorch*|melted|puffed|swelled|swollen|hiss*|bulg*|smok*|flames|caught fire|exploded|sparks|spark|sparked|shock*|leaked|leaking acid|split|cracked in two|burst|spat|shattered|blew|too hot|glowing|singed|burned through|blistered|lid|gunshot|like a bomb|like a grenade|loud bang|shards|going off',
      'new|bought|sold|sell|your|you|store|shop|put in|replaced|ordered|gift|christmas|birthday|box|week|month|first|sofa|couch|bed|pocket|desk|asleep|arms|face|hand|ceiling|dresser|table|floor|hand|hands|leg|kid|son|daughter|screen|warranty',
      14,
    ],
    [
      'eye|button|bead|wheel|magnet|piece|part|nose|screw|battery|cap|lid|ring|clip|snap|pom pom|ribbon|string|squeaker|shard|splinter|bristle',
      'came off|fell off|broke off|popped off|snapped off|came loose|pulled off|splinter*|chewed off|bit off|ripped off|detached|swallowed',
      'mouth|throat|baby|toddler|son|daughter|infant|choke*|chok*|gag*|swallow*|gut|vet|x ray*|dog|puppy|finger|crib|nephew|niece|grandson|teeth',
      14,
    ],
    [
      'crib|stroller|car seat|high chair|highchair|bunk bed|slats|helmet|strap|buckle|chair|stool|ladder|swing|trampoline|scooter|bike|pedal|handlebar|brake|brakes|hammock|tent|bed|shelf|dresser|table|walker|cane|wheelchair|carrier|gate|bouncer|rocker|treadmill|bench|leash|collar|harness|rope|carabiner|jack',
      'let go|gave way|gave out|folded|collapsed|snapped|broke|split|came apart|tipped|tipped over|failed|opened|unlatched|came undone|slipped|crashed|fell apart|pinched|trapped|bent',
      'with (her|him|me|my _|the baby) (in|on|inside)|inside it|under (my|me|him|her|the)|baby|toddler|son|daughter|kid|child|eight year old|year old|grandson|curb|fall|fell|first (ride|fall|use|time|night|day)|brand new|new|at night|asleep|street|traffic|head|face|hurt|stitches|bleeding|landed|dad|mother|grandma|dog ran',
      14,
    ],
    [
      'lead|cadmium|nickel|asbestos|arsenic|mercury|formaldehyde|toxic|recall|recalled|poison*',
      'test kit|tested|test|paint|says|skin|neck|raw|rash|toy|jewelry|necklace|bracelet|mug|plate|level|levels|positive|lab|shelf|still sell*|still have|label|baby|child|kids',
      12,
    ],
    [
      'charging|plugged in|on the charger|switched on|turned on|in my pocket|on the nightstand|overnight',
      'smelled|smoke|smoking|black|melted|flames|fire|hot|burn*|pop|popped|bang|hiss*|swell*|lawn|scorch*|soot',
      'couch|sofa|bed|carpet|phone|scooter|vape|battery|bike|laptop|tablet|lamp|desk|nightstand|leg|pillow|curtain|house|garage|wall|floor|hand',
      14,
    ],
    [
      'magnet|magnets|balls|bead|beads|battery|batteries|button battery|marbles|coin|screw|piece|pieces|part|parts',
      'came out of|fell out of|came loose|popped out|swallow*|ate|broke apart|came apart|spilled out|opened',
      'surgery|toddler|baby|son|daughter|stomach|x ray*|er|hospital|throat|mouth|gut|intestine*|dog|vet|poop|choke*|chok*',
      16,
    ],
  ],
)
