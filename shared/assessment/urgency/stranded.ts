import { strandedMeanings } from '../urgency-meanings/stranded'
import { content, foundIn, near, pair, meant, READ_ON, together, type UrgencyRule } from './urgency-rule'
import { idiom, longAgo, negated, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const DAY = '{weekday}|weekend|week'
const EVENT =
  'wedding|party|event|reception|graduation|funeral|prom|recital|flight|closing|surgery|birthday|quinceanera|bar mitzvah|bat mitzvah|baptism|christening|shower|exam|exams|move|interview|trip|anniversary|gala|ceremony|conference|show|service|memorial|dinner|thanksgiving|christmas|easter|test|inspection|guests|inlaws|in laws|family|trial|deadline|audition|vacation|cruise|homecoming|rehearsal|concert|tournament|opening'

/** Stuck now, in so many words. */
const stuck: Cue = {
  id: 'stranded-now',
  phrases: [
    'stranded (here|on|at|in|with|by|and|outside|us|me|right|without|for)?',
    "(i'm|i am|we're|we are|im|still|left (me|us)|currently|been) stuck (on|at|in|here|outside|without|with no|with a)",
    'stuck (on the side|on i|on the highway|on the interstate|on the freeway|at the airport|by the road|in the parking lot|outside in)',
    '(locked out) (now|right now|still|since|tonight|and nobody|of my own|as i|with (my|a|the))',
    '(send|get) (somebody|someone|help|a truck|a tech|anyone|anybody) (tonight|today|now|asap|over here|out here|immediately|before|right away|out (today|tonight|now))',
    '(need|needs) (someone|somebody|help|an answer|this|them|heat|water|a plumber|a tech|to know) ... (tonight|today|now|asap|immediately|by (tomorrow|tonight|noon|morning|{weekday}))',
    '(is|are|when is|will) (someone|somebody|anyone|anybody|you|they) (coming|going to come|come|showing up|ever coming) (tonight|today|or|back|out|at all|for us)?',
    '(please|somebody|someone|anyone) help',
    '(what do|what are|what am|what should) (we|i) (do|supposed to do) (now|tonight|about|with)?',
    'as (i|we) (type|write|speak|sit)',
    '(writing|typing) (this)? (from|in|on|while) (the|my|a|our|sitting) (lobby|driveway|curb|parking|airport|side|car|tow|cold|dark|sidewalk|porch|u haul)',
    '(sitting|standing|waiting|sleeping|living|camped|camping) (out)? (in|on|at|outside) (the|my|our|a|your|an)? (driveway|street|rain|cold|snow|curb|sidewalk|lobby|parking lot|car|dark|airport|motel|hotel|lawn|shoulder|front yard|empty|hallway|garage|tow truck|porch) ...',
    'everything (we|i) own (is|are|sits|sitting|on|was) ...',
    '(boxes|furniture|belongings|things|stuff|life) (is|are|on|in|still|sitting)? (on|in|still) ... (lawn|driveway|truck|curb|rain|street|limbo|somewhere|sidewalk|warehouse)',
    '(no|nowhere|no place|not have anywhere|no where) (place)? to (sleep|stay|live|cook|shower|bathe)',
    '(your|the|their) (line|phone|number|office|dispatcher|mailbox) ... (goes to|rings|full|voicemail|disconnected) ... (help|now|tonight|still)',
    '(house|home|kitchen|bathroom|basement|yard|roof|wall|floor) (is|are|sits|left|still|wide|now|has been|have been)? (wide|half|torn|ripped|completely|in)? (torn apart|torn up|gutted|ripped apart|unlivable|unusable|uninhabitable|open to the (weather|sky|rain)|half (done|finished|demolished|built|painted|tiled|torn)|in pieces|flooding|flooded|full of water|demolished)',
    '(half|partly|partially) (finished|done|built|demolished|tiled|painted|installed|roofed|dug|completed|gutted|torn) (kitchen|bathroom|roof|deck|house|fence|floor|yard|shower|wall|addition|basement|job|patio|driveway|pool|porch|move|and (left|gone|nobody|no one))',
    '(abandoned|abandon|abandoning|deserted|ditched|bailed on|quit on|walked off|walked away from|walked out on|left us with|left me with|disappeared on|vanished on) (the|our|my|us|me|this|a|half|it) ... (job|project|kitchen|bathroom|roof|deck|us|me|work|renovation|remodel|house|move|middle|half|way|night|unfinished)',
    'job abandoned|unfinished',
    '(left) (the|our|my|us|me|it|a|with)? ... (unfinished|half finished|half done|incomplete|in pieces|torn apart|gutted|mid job|high and dry|in the lurch|no (working|running|hot|kitchen|toilet|shower|heat|power|water|bathroom|front door|sink))',
    "(never|not|haven't|hasn't|nobody|no one|crew|they) ... (been)? (back|returned|come back|came back|shown up|seen them|seen him|heard) (since) ...",
    "(haven't|have not|hasn't) (seen|heard from) (them|him|her|anyone|a soul|the crew|you|a worker|anybody) (since|in|for)",
    "(took|take|taking|cashed|pocketed|kept) (the|my|our|a|half|all|$|{number}) ... (deposit|money|down payment|check|payment|cash) (and|then|but) ... (disappeared|vanished|ran|never|ghosted|left|gone|nothing|nobody|stopped|haven't|no show|no work)",
    '(disappeared|vanished|ran off|skipped town|gone) with (my|our|the) (money|deposit|cash|down payment|car|furniture|check)',
    "(movers|mover|truck|driver|crew|van|tow truck|bus|shuttle|caterer|dj|photographer|officiant|limo|florist|cake|band|makeup artist|hair stylist|bartender) (never|did not|didn't|hasn't|has not|still hasn't|still has not|haven't|have not|still haven't|was a no show|no showed|is not|isn't|are not) (even)? (came|come|show|showed|shown|arrive|arrived|here|deliver|delivered|there|up)",
    '(water|sewage|rain) (is|still|pouring|coming|gushing|spraying|leaking|dripping|backing|rising|flooding) (in|out|through|up|down|from|into|onto|backing|rising|as) ...',
    '(leaking|flooding|dripping|pouring|overflowing|spraying|gushing) (right now|as i|as we|still|everywhere|through (the|my|our) (ceiling|floor|wall|light)|into (the|my|our)|worse|for (hours|days))',
    '(still|currently|right now|today|now) (leaking|flooding|without (heat|water|power|ac|electricity|a|hot)|no (heat|water|power|ac|electricity|hot water|toilet)|waiting (on|at|in|outside|for (the|a) (tow|truck|movers|tech|plumber)))',
    '(deadline|closing|lease|flight|plane|ceremony|wedding|funeral|guests|new owners|landlord|tenants|buyer|buyers) (is|are|ends|starts|leaves|arrive|arrives|standing|coming|waiting) (in (two|three|four|five|a few|48|24|hours|an hour|days)|on (saturday|sunday|friday|monday|tuesday|wednesday|thursday)|up|tomorrow|today|tonight|this|here|now|standing)',
    '(it|today|this|tomorrow) is (closing|moving|wedding|our wedding|graduation|the (big|wedding)|move|prom) (day|night)?',
    '(forecast|storm|rain|snow|freeze|frost|hurricane|below zero|single digits) (is|calls|says|coming|tonight|tomorrow|in the forecast|before|this) ...',
    '(packed|packed up) (up)? and (left|gone|drove|went) ...',
    "(won't|will not|wont|refuse to|refuses to|refusing to|holding|held|hold) (release|give back|deliver|give us|give me|return|hostage|unload|hand over|let go of) ... (car|stuff|things|furniture|belongings|truck|keys|dog|cat|hostage|house|medication|passport|until)",
    'hostage',
    'water (is|was|s)? (running|pouring|coming|dripping|spraying|gushing) (down|in|through|out|from|into) ...',
    "(emergency|after hours) (line|number|service) (rings|is|goes|just|does|did|never|wont|won't) ...",
    '(sleep|sleeping|slept|living|eating|eat) on (the|a|our) (floor|air mattress|couch|boxes|blankets)',
    '(day|night|week) (two|three|four|five|six|seven|2|3|4|5|6|7) (without|with no|of no|and no|waiting) ...',
    '(tomorrow|tonight|this saturday|this sunday|this friday|this weekend) {number}|20|30|40|50|60|70|80|90|100|120|150|200 (people|guests|kids|relatives|family) ...',
    '(been|still|sitting|stuck|standing|parked|waiting) (here|out)? (on|at|by|along) (the)? (side|shoulder|edge) of (the|a|i)? (road|highway|freeway|interstate|street|lot|turnpike|95|i)',
    '(shut|turned|cut) (off)? (the|our|my) (main|water|gas|power|electricity|heat) (off)? ... (since|still|days|friday|saturday|sunday|monday|tuesday|wednesday|thursday|and (left|never|took))',
    "(flushing|bathing|cooking|washing|showering|sleeping|living) (with|at|in|on) (buckets|pool water|bottled|a hot plate|the gym|the neighbors|my sister's|a cooler|space heaters|a camp stove|the laundromat) ...",
    "dispatch (says|said|keeps|won't|hung) ...",
    "(can't|cannot|cant|can not|unable to) (get (in|into|out|home|to work|inside|our|my)|lock|close|open|drive|start|move in|live in|use|flush|cook|shower|wash) (my|the|our|it|anything|in|into)? ... (now|tonight|today|house|car|door|kitchen|bathroom|toilet|week|home|until|apartment|front door)",
    '(no working|only) (toilet|bathroom|shower|car|stove|fridge|furnace|sink)',
    '(insulin|meds|medication|oxygen|breast milk|medicine|prescription) ... (fridge|run out|ran out|spoil|spoiling|last|days left|without|warm|stuck|locked|tonight|tomorrow|today)',
  ],
}
/** A house without something that it needs. */
const without: Cue = {
  id: 'stranded-without',
  phrases: [
    "(no|without|have no|has no|had no|zero|not have|don't have|still no|with no|lost) (any|our|working|running|the)? (heat|heating|hot water|water|power|electricity|ac|a c|air conditioning|air|cooling|a c|toilet|toilets|fridge|refrigerator|running water|plumbing|furnace|boiler|internet|phone service|stove|kitchen|bathroom|roof|front door|car|vehicle|lights)",
    '(furnace|boiler|heat|heater|ac|air conditioner|fridge|power|water|hot water|electricity|toilet|car|truck) (is|has been|still|quit|went|been) (out|down|dead|off|broken|not working|shut off|gone|still (out|down|dead|broken))',
  ],
}
/** That it is so now. */
const now: Cue = {
  id: 'stranded-today',
  phrases: [
    'tonight|today|now|currently|tomorrow|(right now)|(this (morning|evening|afternoon|weekend|week))|still|(since (yesterday|this|{weekday}|last))|(for (days|two days|three days|four days|a week|weeks|{number} days|{number} nights|24 hours|48 hours))',
    '(degrees|freezing|below zero|heat wave|snowing) (out|outside|in|inside|here|tonight)?',
    '{number}|2|3|4|5|6 (days|nights) (now|and|without|in|already|later|of)',
    '(day|night) {number}|2|3|4|5|6',
    'our house|apartment is',
    "it is (now)?|(it's now)",
  ],
}
/** An occasion within days that hangs on the business. */
const occasion: Cue = {
  id: 'stranded-occasion',
  phrases: [
    `(${EVENT}) (is|are|was supposed to be|starts|begins|happens|arrives|coming|arrive|come|fly)? (in|on|at|this|tomorrow|tonight|today|next|due)? (this|coming|next)? (tomorrow|tonight|today|${DAY})`,
    `(my|our|his|her|daughter's|son's|sister's|mother's|the|{relative}'s|{child}'s|whose) (${EVENT}) (is|are|starts|begins)? (in|only|just|less than)? (two|three|four|five|six|seven|2|3|4|5|6|a few|few|one|a couple of|couple|48|24|36) (more)? (days|hours|sleeps) ...`,
    `(two|three|four|five|six|2|3|4|5|6|few|couple) (days|day) (away|from now|before (the|my|our|her|his)|until (the|my|our)|till (the|my|our)|to (go|the wedding))`,
    `(tomorrow|tonight|this ${'saturday'}|this sunday|this friday|this weekend) (is|are|for) (the|my|our|a|his|her) (${EVENT})`,
    `(people|guests|family|kids|relatives|{number}) ... (coming|arriving|flying in|invited|expected|showing up|landing) ... (this|tomorrow|tonight|on|in two|in three) (${DAY}|days|for)?`,
    `(the|my|our) (big day|wedding day) is (this|tomorrow|in|on|saturday|sunday|friday)`,
    '(getting married|get married|marrying|we marry|i marry|leaving for|fly out|flying out|flies out|moving out|move out|move in|closing on) (in|on|this|tomorrow|tonight) (two|three|four|2|3|4|5|saturday|sunday|friday|monday|tuesday|wednesday|thursday|weekend|morning|days)?',
  ],
}

/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'stranded-event',
    [
      'wedding|ceremony|reception|graduation|funeral|prom|recital|closing|surgery|quinceanera|baptism|(gets married)|(getting married)|(get married)|(we marry)|(our date)|(the big day)|(move out)|(moving day)|(move date)|(my flight)|(our flight)|rehearsal|(birthday party)|memorial|(baby shower)|(bridal shower)|anniversary|(bar mitzvah)|thanksgiving|gala|(first day of school)|(my exam)|(bar exam)|(our guests)|(final exam)|(opening night)',
    ],
    [
      '(on|this|coming|next) (saturday|sunday|friday|monday|tuesday|wednesday|thursday|weekend)',
      'tomorrow|tonight|(in (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|12|a few|a couple of) (days|hours))|((two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10) days (away|out|from now|before|to go))|(this week)|(days away)|(hours away)|(next week)|(in a week)|(a week away)|(a week from)',
    ],
  ),
  pair(
    'stranded-stuck',
    [
      "stranded|(locked out)|(still (standing|sitting|waiting|stuck|here|outside|out here))|((standing|sitting|sleeping|stuck|waiting) (outside|here|on the|in the|in my|in our|at the))|(our beds)|(our stuff is)|(our things are)|(everything is on)|(nobody picks up)|(no one picks up)|(nobody answers)|(no one answers)|(nobody is here)|(no one is here)|(can't get home)|(no way home)|(no way to get)|(nowhere to)|(with the baby)|(with two kids)|(with my kids)",
    ],
    [
      '(10|11|12|9|8|7|2|1|3) (pm|am|p|a)',
      'midnight|tonight|(right now)|(this minute)|(as of now)|(so far)|(past midnight)|(in the rain)|(in the snow)|(in the dark)|(in the cold)|shoulder|(side of the road)|(parking lot)|driveway|curb|(on your truck)|(in your truck)|(my own door)|(degrees)|(since (this morning|noon|yesterday|last night|friday|saturday|sunday|monday|tuesday|wednesday|thursday))',
    ],
  ),
  pair(
    'stranded-nights',
    [
      '(second|third|fourth|fifth|sixth|2nd|3rd|4th|another|one more|day (two|three|four|five|2|3|4|5)|night (two|three|four|2|3|4)|{number} (days|nights)|(2|3|4|5|6) (days|nights)) (night|day|straight|of|now|in|and|in a row)?',
    ],
    [
      '(without|no|with no) (heat|water|hot water|power|electricity|ac|a c|air|air conditioning|a toilet|a shower|toilet|a kitchen|a fridge|a car|a roof|insulin|internet|lights|gas|a furnace)',
    ],
  ),
  pair(
    'stranded-damage',
    ['(pipes|pipe|ceiling|basement|roof|food|insulin|meds|fridge|freezer|fish|dog|baby|kids|house|walls|floor)'],
    [
      '(will|is going to|are going to|about to|going) (freeze|burst|collapse|spoil|flood|come down|rot|fall|die)',
      '(freezing|flooding|spoiling|leaking as|filling up|under water|bubbling|caving|pouring)',
    ],
  ),
  pair(
    'stranded-open',
    ['(tore|torn|ripped|gutted|demolished|taken|pulled|dug|stripped|started|removed)'],
    [
      "(haven't|have not|hasn't|never|not|nobody|no one) (been|come|came|returned|shown|seen) (back|up|a soul|them|him|anyone|here|since) ...",
      '(not|never) (come|came|been) back',
      'weeks ago|(months ago)|(since then)|(and vanished)|(and disappeared)|(no toilet)|(only (bathroom|toilet|kitchen|shower))',
    ],
  ),
  pair(
    'stranded-double',
    [
      "(double booked|overbooked|gave away|given away|not confirmed|hasn't confirmed|has not confirmed|haven't confirmed|no confirmation|cancelled on us|canceled on us|backed out|pulled out|no longer available|lost our booking|has no record)",
    ],
    ['(days|tomorrow|tonight|saturday|sunday|friday|wedding|date|event|party|ceremony|guests|hall|venue|flowers)'],
  ),
]

const PAST = /^(?:was|were|had|went|last|came|showed|used)$/

function happensNow(hit: Hit, scene: ReviewScene) {
  return content(scene) || idiom(hit, scene) || negated(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene)
    ? undefined
    : 1
}

const ORDERED = /^(?:ordered|booked|bought|got|had|went|came|picked|visited|celebrated|ate|hosted|threw|reserved)$/
const OPEN =
  /\b(?:cancel\w{0,30}|tomorrow|tonight|this (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week\w{0,30}|is still|not ready|double book\w{0,30}|no longer|answers?|gave away|given away|backed out)\b/i

/** "Ordered two pies for my son's birthday on Saturday": what a past order was for, and nothing that hangs on it now. */
function orderedFor(hit: Hit, { document: { tokens, text } }: ReviewScene): boolean {
  const sentence = tokens[hit.first]?.sentence
  let meant = false
  for (let at = hit.first - 1; at >= 0 && tokens[at]?.sentence === sentence; at--) {
    const word = tokens[at]?.word ?? ''
    if (word === 'for' && hit.first - at <= 4) meant = true
    else if (meant && ORDERED.test(word)) return !OPEN.test(text)
  }
  return false
}

/** The occasion is still to come: no past tense right beside it, and no past order for it. */
function toCome(hit: Hit, scene: ReviewScene) {
  if (happensNow(hit, scene) === undefined || orderedFor(hit, scene)) return undefined
  const { tokens } = scene.document
  for (let at = hit.first; at <= hit.last; at++) if (PAST.test(tokens[at]?.word ?? '')) return undefined
  const before = tokens[hit.first - 1]?.word ?? ''
  return PAST.test(before) || before === 'last' ? undefined : 1
}

export const stranded: UrgencyRule = {
  id: 'stranded',
  title: 'Stuck now, or an event within days',
  why: 'There is still something you can do today; next week there is only an apology.',
  tier: 1,
  readOn: READ_ON,
  example: { marks: 'No heat since Friday and nobody is coming tonight.', leaves: 'Our wedding was perfect.' },
  cues: [stuck, without, now, occasion, ...pairs.flat(), ...strandedMeanings.cues],
  *find(scene) {
    yield* foundIn(stuck, scene, happensNow)
    yield* foundIn(occasion, scene, toCome)
    for (const both of pairs) yield* together(both, scene, toCome, 14)
    yield* meant(strandedMeanings, scene, toCome)
    const clock = scene.hits.get(now) ?? []
    for (const hit of scene.hits.get(without) ?? [])
      if (happensNow(hit, scene) && clock.some(other => near(other, hit, scene, 1)))
        yield { start: hit.start, end: hit.end, value: 1 }
  },
  publicReply: 'Short: “Calling you now.”',
  steps: [
    {
      id: 'stranded-call',
      title: 'Call now, and give one name',
      detail: 'One person who answers until it is solved.',
      say: 'I’m the person who will stay with this until it is done. My direct number is …',
      ask: 'Where are you, what do you need first, and by when?',
      leaveOut: 'Why it happened.',
    },
    {
      id: 'stranded-fix',
      title: 'Arrange a fix or a substitute today',
      detail: 'Another crew, a rental, a colleague.',
    },
    { id: 'stranded-confirm', title: 'Confirm it in writing', detail: 'Who comes when, by text or e-mail.' },
  ],
}
