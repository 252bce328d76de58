import type { Cue } from '../../text/rule'
import { ODDS, plainly, READ_ON, seen, type FairnessRule } from './fairness-rule'

const SHOP =
  '{firm}|bistro|diner|eatery|pizzeria|food truck|studio|barbershop|boutique|bakery|rig|truck|brewery|winery|chair|practice|kitchen|stand|cart|side business|cleaning business|landscaping business|lawn business'

const BUSINESS =
  'shop|store|salon|restaurant|cafe|bakery|company|business|pizzeria|garage|food truck|studio|barbershop|boutique|brewery|practice'

const employee: Cue = {
  id: 'conflict-employee',
  phrases: [
    '(worked|working) (that|the|their|your) (line|kitchen|floor|counter|bar|register|desk|grill|drive thru|phones) (for|two|three|one|a|last|until|till|all|in)',
    "(i|we|i've) (used to|have|had)? (answer|answered|ran|run|worked|managed|kept|did|do|handled) their (phones|desk|books|register|kitchen|floor|payroll|accounts|front desk|schedule|social media)",
    '(proud|happy|honored|love|lucky) to (tend bar|work|cook|serve|teach|bake|cut|coach|bartend|be part|be on the team) ...',
    '(i|we) (teach|coach|run|lead|instruct|bartend|serve|tend bar|dj|host) (the|a|at|here|this) ... (class|shift|classes|here|weekends|say hi|see you)',
    '(come|stop by|drop in) (and)? (say hi|see us|see me|visit us)',
    '(was|am|been) (a|an|the|their|one of the|one of their) (trainer|server|cook|stylist|manager|hygienist|receptionist|driver|cleaner|mechanic|bartender|barista|host|hostess|dishwasher|teacher|aide|nurse|tech|groomer) (here|there|at this) (until|till|for|from|before|when|and|last)',
    'i (help|helped|am helping) out (here|there|in (the|their)) ...',
    "(i|i've|ive|i have|we) (used to|actually|also|currently|still|personally|just|only|once|have|had)? (work|works|worked|working) (here|there|for (them|this|these|the owner|him|her|you|this place|the company|that man|that woman)|at this|in (the|this|their|your) (kitchen|office|place|shop|store|restaurant|salon)|the (line|counter|register|floor|front desk|bar|fryer|grill|door|desk|night shift)|behind the (bar|counter)|weekends|part time|every weekend)",
    "(i|ive|i've) (used to be|was|am|been|'m) (a|an|the|one of the|one of|their|your|his) (former|previous|ex|past|current|old)? (employee|employees|server|servers|waitress|waiter|cook|line cook|bartender|manager|assistant manager|hostess|dishwasher|stylist|tech|technician|receptionist|driver|shift lead|supervisor|barista|cashier|contractor for|sub for|subcontractor|trainer|cleaner|nurse|assistant|hygienist|teacher|aide|housekeeper|installer|mechanic|foreman) (here|there|at this|for (them|this|two|three|years|him|her|a)|until|till|before|last|in the|and (i|was|they))",
    '(former|ex|past|previous|current|disgruntled|fellow) (employee|employees|staff member|server|waitress|cook|manager|stylist|worker|barista|bartender|team member) (here|of|at|speaking|and|so|who|,|myself|i|with)',
    '(as|speaking as|coming from|being) (a|an|one of the|someone who) (former|ex|past|previous|current|used to work|worked|works) ...',
    '(when|while|since|after) i (was (working|employed)|worked|quit|left) (here|there|for (them|him|her|this)|at this|this (place|job|dump))',
    '(i|got|was|being|getting|they) (was|got|just|were|wrongfully|wrongly|unfairly)? (fired|laid off|let go|terminated|canned|sacked) (by|from|me|for (asking|being|calling|speaking|complaining|taking|reporting|no|refusing)|after (two|three|a|six|one|years|months|asking)|here|last)',
    'they (fired|canned|sacked|laid off|let go) me',
    '(my|our) (last|final|first) (paycheck|check|pay stub|shift|day working|day at work)',
    '(they|owner|he|she|still|never) (still)? (owe|owes|paid|pays|shorted|shorts) (me|us) (my|our|for|two|last|overtime|wages|minimum|cash|on) ... (check|paycheck|wages|hours|shift|shifts|overtime|tips|pay)',
    '(my|our) (boss|coworkers|co workers|fellow employees|shift manager) (here|there|at this|would|was|were|stole|at)',
    'worked (here|there) (for|from|until|till|last|in|as|and|before|since)',
    '(i) (quit|walked out|put in my (notice|two weeks)) ... (job|shift|because|after|without pay|working|manager|last)',
    '(we|us) (employees|workers|servers|staff|the crew|on the line) ...',
    "i (work|'m working|am working) here",
    '(made most of them|i made (most|half|all) of (them|those|it))',
  ],
}
const rival: Cue = {
  id: 'conflict-rival',
  phrases: [
    '(i|we) (make|bake|cook|cut|fix|sell|build|paint|groom|install|brew|clean|roof|mow|repair|print|sew) ... for a living (two|three|one|down|across|around|next|over|nearby|in (this|the same)|up|right|on) ...',
    '(we|i) (run|own|operate|have) (a|our own|my own) ... (company|business|shop|salon|studio|restaurant|bakery|garage|agency|practice|gym|outfit|crew|truck) (ourselves|myself|too|nearby) ...',
    '(speaking|talking) as (the|a) competition',
    'as (a|their|the) competitor',
    '(try|use|call|book) (us|me) (instead)? (we|and|for|at|next|i) ...',
    `(i|we|i'm|we're|i am) (own|owns|run|runs|operate|manage|have|am the owner of|the owner of|owner of|opened|just opened|co own) (a|an|my own|our own|the|my|another|a competing|a similar|a small|a rival) ... (${SHOP}) (down|across|in|on|nearby|up|next|here|myself|that|and|so|too|around|two|over|with)`,
    `(as|being|speaking as) (a|an|the|fellow|another) (competitor|detailer|(fellow|competing|rival|local|licensed|professional|master|other) ...|owner of|shop owner|salon owner|restaurant owner|business owner|plumber|electrician|roofer|stylist|groomer|baker|chef|mechanic|contractor|locksmith|photographer|florist|caterer|mover|painter|cleaner|hvac|trainer|barber) ... (myself|with my own|i|who owns|in (this|the same) (area|town|business|trade)|down the|across the|we|of)`,
    `(my|our) (husband|wife|brother|sister|cousin|son|daughter|friend|best friend|mom|dad|uncle|aunt|family|partner|boyfriend|girlfriend|own|nephew|niece|parents|in laws) (and i|just|also|has|have|had|who)? (just|also|recently)? (opened|owns|own|runs|operates|launched) (a|an|his|her|the|their|his own|her own|our|up|over|one|just|right|another) ...`,
    `(my|our) (husband|wife|brother|sister|cousin|friend|mom|dad|uncle|aunt|partner) (has|have|started) (a|an|his own|her own|his|her) ... (${BUSINESS}) ...`,
    `(my|our) (own)? (${BUSINESS}) (down|across|on|is|does|offers|charges|opens|will|would|around|two|next|in the|right|has|can)`,
    '(our|my) (techs|guys|team|drivers|crew|stylists|prices|trucks|rates|technicians|groomers|mechanics|trainers|cooks|pizza|pies|shop) (arrive|arrives|will|can|cost|costs|charge|charges|do|does|beat|beats|are|is (cheaper|half)|start|starts|never|always|answer)',
    '(book|hire|try|choose|use|visit|come to|come see|go with|order from|stop by) (us|my (shop|place|salon|truck|brother|husband|wife|cousin|team)|our (shop|place|salon|website|team)) (instead|today|at|for|first|down|over|across|and|,|next|on)',
    "(we|i) (do|can do|charge|offer|will do|'ll do|would do) (it|this|that|the same|yours|same) ... (half|less|cheaper|better|free|right|price|discount)",
    "(we're|we are) (just|right|only|open|located|over)? (down|across|up|around|next) (the|from|on|door)",
    '(come|switch) (over)? to (us|my|our)',
    '(tell|ask) (him|her|them|for) ... (sent you|said hi|discount|i sent)',
    '(first (wash|visit|cut|class|month|clean|groom)|new customers|new clients) (is|get|free|half|20|10|15|25|50) ...',
  ],
}
const family: Cue = {
  id: 'conflict-family',
  phrases: [
    "(owner|manager|chef|owners|stylist|founder) (is|are|was|'s|happens to be) (also)? (my|a (close|good|dear|personal|old|family)) (best friend|sister|brother|cousin|husband|wife|mom|dad|mother|father|uncle|aunt|boyfriend|girlfriend|boss|son|daughter|friend|ex|ex husband|ex wife|roommate|neighbor and friend|in laws|brother in law|sister in law|niece|nephew|godmother|friend)",
    '(my|our) (best friend|sister|brother|cousin|husband|wife|mom|dad|mother|father|uncle|aunt|boyfriend|girlfriend|son|daughter|ex|ex husband|ex wife|brother in law|sister in law|niece|nephew|parents|family) (is|are|owns|own|runs|run|just opened|opened|works|work|manages|manage|started|cooks|cook) (the (owner|owners|chef|manager|head|stylist|cook)|this (place|shop|restaurant|business|salon|store|cafe|bakery|bar|gym)|here|it|at this|there)',
    "(i'm|i am|im) (the|a|his|her|their) (owner's|owner|owners|manager's|manager|chef's|stylist's) (best friend|sister|brother|cousin|husband|wife|mom|dad|mother|father|uncle|aunt|boyfriend|girlfriend|son|daughter|friend|neighbor|roommate|ex|proud)",
    '(proud|full disclosure|disclosure|disclaimer|biased|bias|may be biased|might be biased) ... (wife|husband|mom|dad|mother|sister|brother|owner|family|work here|friend|cousin|employee|daughter|son)',
    "(i|we) (am|are|'m|'re) (part|one) (of the|owner|of the owners|owners) ...",
    '(the owner|owner|they|he|she) (paid|gave|offered|asked|comped|promised) (me|us|all of us|staff|friends) (a|an|the|free|\\$|to|five|ten|20)? ... (for|to (write|leave|post)) (a|this|five|5|good|the)? (review|stars|five|positive)',
    '(got|received|given|earned|get) (a|an|my|free|\\$)? ... (discount|free|gift card|coupon|entry|raffle) for (this|a|writing|leaving|posting) (review|five|good|this|star)',
  ],
}

export const conflict: FairnessRule = {
  id: 'conflict',
  title: 'A competitor, an employee or family',
  why: 'The sites ask people with a stake to keep out, for and against.',
  siteRule: 'P2',
  source: 'Y1',
  readOn: READ_ON,
  example: {
    marks: 'I used to work here and know the kitchen.',
    leaves: 'I waited tables in another town for ten years.',
  },
  cues: [employee, rival, family],
  *find(scene) {
    for (const cue of [employee, rival, family])
      yield* seen(cue, scene, (hit, within) => {
        if (!plainly(hit, within)) return undefined
        const words = within.document.text.slice(hit.start, hit.end).toLowerCase()
        return NOT_ITSELF.test(words) ? undefined : 'clear'
      })
  },
  mayMean: 'A customer with opinions on how your people are treated, or one who knows the trade.',
  check: 'Is the name on your payroll, or at a rival that you know? Never guess from style.',
  report: 'The writer says in their own words that they work for, own or promote a competing or this business.',
  stillHelps: 'What somebody who has seen the inside says about it.',
  odds: ODDS.own,
}

/** "I work from home", "their employees told me": no stake. */
const NOT_ITSELF = /^(?:i|we) (?:work|worked) (?:hard|from|nights|nearby|late)|with (?:my|our) own (?:eyes|hands|money)/
