import { insideQuotes, negated } from '../../text/context'
import type { Cue } from '../../text/rule'
import { ODDS, praising, READ_ON, seen, type FairnessRule } from './fairness-rule'

const BAD =
  "late|cold|wrong|lost|never|missing|hour|hours|ate|stole|left|dropped|spilled|refused|damaged|smashed|crushed|broke|broken|cancelled|canceled|marked|took|delivered|showed|forgot|charged|fee|fees|terrible|awful|rude|sat|upside|couldn't|wouldn't|didn't|said|gave|somebody|neighbor's|address"

const outside: Cue = {
  id: 'outside-control',
  phrases: [
    '(city|county|meter maid|parking authority|cop|police|state) (gave|wrote|handed|left|put|slapped|got|stuck) (me|us|him|her)? (with)? (a|an|another|my|our)? ... (ticket|fine|boot|citation|tow)',
    "(samsung|apple|lg|whirlpool|bosch|honda|ford|toyota|google|sony|dell|hp|ge|maytag|trek|peloton|the (manufacturer|maker|brand|factory|phone itself|company that makes|part itself)) ... (junk|garbage|ashamed|freezes|freezing|defective|backorder|recall|will not honor|won't honor|discontinued|to blame|fault)",
    "(insurance|insurer|medicare|medicaid|plan|adjuster|hmo) (will not|would not|does not|cannot|can't|is not going to) (cover|pay|approve|authorize|allow|reimburse) ...",
    'what kind of (law|rule|city|government|state|insurance|country) (is|does|would|makes) ...',
    "(not|isn't|wasn't|is not|was not) (really|exactly|entirely|actually)? (their|your|the (restaurant's|shop's|store's|hotel's|driver's|staff's|owner's|venue's)) fault ...",
    '(blame|blaming) (the|it on the) (weather|rain|storm|city|county|app|delivery|landlord|manufacturer|airline|traffic|snow|heat|construction) ...',
    '(rained|raining|rain|poured|pouring|snowed|snow|snowing|snowstorm|storm|stormed|thunderstorm|hail|hailed|sleet|wind|windy|gusts|heat wave|humid|humidity|fog|foggy|hurricane|tornado|blizzard|mosquitoes|mosquitos|smoke from the (wildfires|fires)) (the (whole|entire|day)|all|on|sideways|from|out|ruined|during|most|through|kept|delayed|came|rolled|soaked|blew|the ceremony|our|my|hard|nonstop|every|so (we|the|our)|and (we|the|our|wind|cold)|meant|made|was|were|forced) ...',
    "(the)? weather (was|ruined|did|turned|wasn't|didn't|made|delayed|caused|on|forecast|cancelled|had|could|sucked|that)",
    '(ruined|cancelled|canceled|delayed|rained out|washed out|snowed in|postponed) (by|because of|due to|on account of) (the)? (rain|snow|weather|storm|wind|heat|hurricane|fog|ice|smoke|flood)',
    '(street parking|parking on (the|that|this) (street|block)|parking (meter|meters|ticket|tickets|authority|enforcement|cop|garage is|garage down|garage next|downtown|in this (neighborhood|area|part))|meter maid|metered parking|city (lot|ticket|garage)|got (a|an)? (city|parking|street)? ticket|towed by the city|no street parking|(find|finding) (a)? (parking|spot|street) ... (downtown|neighborhood|block|street|city|circled|blocks))',
    '(ticket|ticketed|fine|fined|towed|boot|booted) ... (from|by) the (city|county|town|police|state|meter maid)',
    '(parking)? (meter|meters) ... (broken|expired|ticket|ate|jammed|out of order|only takes)',
    '(circled|circling|drove around) (the block|for) ...',
    "(city|county|state|government|township|hoa|mayor|council|feds|department of transportation|dot) (shut|closed|closes|says|said|has|tore|dug|ripped|blocked|requires|require|won't let|doesn't allow|bans|banned|made|makes|charges|decided|turned off|is (digging|tearing|repaving)|put|took|raised|rule|rules|ordinance|tax|taxes|permit office|inspector (delayed|took|held)) ...",
    '(road work|roadwork|road construction|construction (on|outside|next door|across|right outside|down|noise from|crew outside|detour)|street (was|is|closed|closure|torn up|blocked|fair|festival)|detour|detours|lane closure|bridge (closed|was closed|out)|road (closed|was closed|closure|is closed)|sewer work|water main|jackhammers|parade|marathon) ...',
    '(traffic) (was|on|made|jam|downtown|to get|getting|around|in this|is) ...',
    `(doordash|door dash|uber eats|ubereats|uber|grubhub|grub hub|instacart|postmates|seamless|caviar|deliveroo|just eat|skip the dishes|skipthedishes|delivery app|delivery apps|app driver|delivery app guy|dasher|third party delivery|lyft|driver from the app) ... (${BAD})`,
    `(${BAD}) ... (doordash|door dash|uber eats|ubereats|grubhub|instacart|postmates|dasher|delivery app)`,
    '(fedex|fed ex|ups|usps|dhl|post office|postal service|mail carrier|mailman|courier|shipping company|amazon driver|carrier|freight company) ... (lost|late|damaged|delayed|left|crushed|smashed|never|threw|stole|wrong|delivered|weeks|days|broke|returned|held|tracking|dropped|forgot)',
    '(lost|damaged|delayed|crushed|smashed|held up|stolen|broken) (in|by|during|at) (the mail|transit|shipping|fedex|ups|usps|customs|the post office|the carrier)',
    "(manufacturer|factory|maker|supplier|apple|samsung|whirlpool|carrier|trane|lg|brand|corporate|warehouse|distributor|parts supplier|vendor) (recall|discontinued|back ordered|backordered|won't|wouldn't|refused|denied|took|delayed|stopped making|stopped|says|said no|raised|doesn't make|no longer|changed|ships|made it|design|defect|voided|only covers|makes (junk|garbage|them)|cut corners|shortage) ...",
    '(waited|waiting|weeks|months|delay|delayed|held up|stuck) ... (manufacturer|factory|supplier|backorder|back order|back ordered|backordered|supply chain|customs|port|permit office|the permit|city permit|the inspector|county inspector|insurance adjuster|part from)',
    '(supply chain|chip shortage|shortage of|nationwide shortage|national shortage|backorder)',
    "(landlord|property manager|property management|building management|mall|hoa|strip mall|building owner|plaza|shopping center|condo board) (won't|wouldn't|raised|closed|locks|locked|turned|tows|towed|shut|doesn't|refuses|refused|controls|charges|says|has|put|keeps) ...",
    '(power|electric|internet|water|gas|phone|cable) (outage|company|grid|utility|went out (on|in) the (whole|entire)|was out (on|in|for|across) the (whole|block|street|neighborhood|city)|cut|cuts|failure) ...',
    '(whole|entire) (block|street|neighborhood|town|city|grid|area) (lost|was without|went dark|had no|closed|shut) ...',
    "(insurance|insurer|insurance company|medicare|medicaid|blue cross|aetna|cigna|united|va|adjuster) (denied|won't|wouldn't|refused|doesn't|didn't|only|rejected|declined|changed|dropped|would not|does not|did not|makes|requires|said no|took|raised) ...",
    "(the law|state law|federal law|city law|local law|the irs|tax law|health code|fda|the state|the government|the dea|licensing|liquor law|liquor laws|regulations|zoning|state rule|tariff|tariffs|sales tax|soda tax|city tax|tourist tax|resort tax|minimum wage law) (says|said|requires|require|won't|doesn't|changed|made|limits|limit|bans|takes|took|raised) ...",
    '(because of|due to|thanks to|blame|courtesy of) (the)? (city|county|state|law|government|weather|storm|construction|road|power|doordash|uber|grubhub|fedex|ups|usps|manufacturer|landlord|insurance|airline|tariffs|inflation|covid|pandemic|supply|strike|inspector|permit|hoa|mall|traffic|gas prices|economy)',
    '(airline|airlines|amtrak|airport|tsa|cruise line|shuttle company) (was|got|lost|cancelled|canceled|delayed|bumped|late|missed|changed|broke|took) ...',
    '(neighbors|neighbor|neighbours|bar next door|club next door|place next door|upstairs tenants|train tracks|trains|freight train|airport|highway|church bells|rooster|dogs next door|leaf blower|people next door|tenants above|guests next door|other guests) ... (loud|noise|noisy|barking|party|partying|music|all night|horn|blowing|blew|woke|kept us up|screaming|smoked|smoking|rattled|shook)',
    '(inflation|price of (eggs|beef|gas|lumber|everything)|gas prices|the economy) ...',
    '(google|google maps|apple maps|gps|yelp|waze|the map|facebook) (said|says|had|sent|listed|shows|showed|took|told|lists|put|has) ... (open|closed|hours|wrong|address|lake|field|location|somewhere|miles|closed)',
    '(cell|phone|wifi|internet) (service|reception|signal|carrier) (out there|up there|in the (hills|mountains|valley)|is|was) ...',
    '(no dogs|no smoking|masks) ... (county|city|state|law|code|ordinance)',
  ],
}
/** Still the business's own: its lot, its driver, its promise. */
const THEIRS =
  /\b(?:(?:your|their) (?:own )?(?:lot|driver|app|crew|generator|landlord)|(?:lot|building) (?:behind|is) (?:\w{1,30} ){0,3}yours|they still|and still|had no|have no|no tent|not ready|(?:you|they) (?:knew|promised|guaranteed|could have warned)|should have (?:told|warned|had a))/i

export const outsideControl: FairnessRule = {
  id: 'outside-control',
  title: 'About something that you do not control',
  why: 'Weather, a street, an app or a law: readers see that too, and a kind line is enough.',
  siteRule: '',
  source: 'G3',
  readOn: READ_ON,
  example: {
    marks: 'Street parking there is impossible and the city ticketed me.',
    leaves: 'Your lot is all potholes.',
  },
  cues: [outside],
  *find(scene) {
    if (praising(scene)) return
    yield* seen(outside, scene, hit =>
      negated(hit, scene) ||
      insideQuotes(hit, scene.document) ||
      THEIRS.test(scene.document.text.slice(Math.max(0, hit.start - 60), hit.end + 60))
        ? undefined
        : 'possible',
    )
  },
  mayMean: 'Your warning or a second plan could have helped.',
  check: 'Was it announced, and could it have been?',
  report: '',
  stillHelps: 'What to say on your page: where to park, what happens when it rains.',
  odds: ODDS.none,
}
