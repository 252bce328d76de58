import { ignoredMeanings } from '../urgency-meanings/ignored'
import { content, foundIn, near, meant, READ_ON, type UrgencyRule } from './urgency-rule'
import { longAgo, otherFirm } from '../../text/context'
import type { Cue } from '../../text/rule'

const N = '{number}|2|3|4|5|6|7|8|9|10|11|12|15|20|dozen|dozens|half a dozen|a dozen|umpteen|numerous|twice'
const CONTACT =
  'called|phoned|emailed|texted|messaged|written|wrote|left|tried|reached out|contacted|rang|calling|sent|call|email|ring|phone|faxed|visited|followed up|dialed|emailing|texting|chased|stopped by|sending|leaving'
const MEANS =
  'messages|voicemails|emails|texts|calls|voicemail|letters|times|phone calls|e mails|mails|attempts|follow ups|contact forms|voice mails|photos|tickets|dms|inquiries|requests|reminders'

/** Tried again and again. */
const tried: Cue = {
  id: 'ignored-tried',
  phrases: [
    `(${CONTACT}) ... (${N}) ... (${MEANS})`,
    `(${N}) (unanswered|unreturned|different|separate|polite|more|desperate)? (${MEANS.replace('times|', '')}) (and|with|later|in|to|over|since|so|from|,|left|unanswered|unreturned|sent|now|no|without|into|have|were|but|not|ignored|before|asking|about|this)?`,
    '(called|emailed|texted|messaged|phoned|call|calling|emailing|wrote|tried) ... (and called|and emailed|and called|and called again|every day|every single day|daily|every morning|every week|every other day|over and over|repeatedly|again and again|multiple times|several times|many times|all week|all day|constantly|nonstop|non stop|twice a|for (days|weeks|months|two weeks|three weeks|a week|a month)|countless|numerous|so many)',
    '(multiple|several|repeated|countless|numerous|many|dozens of|a dozen|endless) (unanswered|unreturned|polite)? (calls|emails|messages|voicemails|texts|attempts|phone calls|requests|letters|inquiries|tries|follow ups|reminders|voice mails)',
    "(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|10th|tenth|hundredth) (email|message|call|voicemail|time (calling|asking|writing|emailing|i have|i've|contacting|reaching|trying)|attempt|letter|text|request|try|week (of|in a row|calling|waiting|without))",
    '(keep|kept|keeps) (calling|emailing|trying|asking|leaving|writing|getting (voicemail|the run)|chasing|begging|messaging|ringing|phoning) ...',
    '(emails|calls|voicemails|texts|messages|letters) (and|plus|,)? (two|three|four|several|multiple|many|countless)? (emails|calls|voicemails|texts|messages|letters|visits)',
    '(called|emailed|texted|phoned|wrote|messaged|stopped by|visited) (and|,|then|plus) (called|emailed|texted|phoned|wrote|messaged|stopped|visited|left) ...',
    '(in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer)) (in|and|again in|twice in|then in) (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(on (monday|tuesday|wednesday|thursday|friday)) (and|then|again|again on|on) (tuesday|wednesday|thursday|friday|saturday)',
    '(i|we) (ring|call|phone|email|write|ask) ... (lady|girl|man|guy|they|he|she|receptionist) (says|say|promise|promises|said) ...',
    '(left) ... (messages|voicemails|voicemail|message) ... (every|daily|twice|breakfast|each|all|morning)',
    '(every time|each time|whenever) (i|we) (call|called|email|ask|asked|phone|text|rang|ring)',
    '(called|emailed|texted|phoned|messaged|wrote|visited|faxed) (called|emailed|texted|phoned|messaged|wrote|visited|faxed|stopped|went|sent|left|tried|dm|dmed|drove) ...',
    '(called|phoned|emailed|texted|written|wrote|call|phone|messaged|tried|rung|rang|calling|trying) ... (every|each) (morning|day|week|other day|afternoon|hour|evening|single day|monday|few days)',
    '{month} {month} (and|,)? {month}?',
    '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th) (message|email|call|voicemail|letter|note|attempt|request|try|review about|time i)',
    '({number}|5|6|7|8|9|10|11|12|14|15|20) (weeks|months) ({number}|5|6|7|8|9|10|11|12|14|15|20) (emails|calls|messages|voicemails|texts|letters)',
    '(chased|chasing|hounded|begged|pestered|badgered) (them|him|her|you|for|since|this|after) ...',
    '(every time|each time|whenever) (i|we) (write|wrote|text|texted|emailed|phoned|try|tried|message)',
    '(weeks|months|days) of (calling|calls|emails|emailing|trying|voicemails|chasing|asking|silence|unanswered|waiting for a (call|reply|response))',
    '(for|been|took|after|going on|over) (two|three|four|five|six|seven|eight|nine|2|3|4|5|6|several|many) (weeks|months) ... (calling|calls|emails|emailing|reply|response|answer|call back|callback|word|heard)',
  ],
}
/** And no answer. */
const silence: Cue = {
  id: 'ignored-silence',
  phrases: [
    '(no|zero|not a|not one|without a|without any|without|never a|never an|still no|never any) (single)? (answer|answers|response|responses|reply|replies|call back|callback|callbacks|calls back|return call|word|peep|returned call|acknowledgement|acknowledgment|follow up|contact|communication|luck)',
    "(nobody|no one|noone|nobody's|no human|not one person|not a soul) ... (answer|answers|answered|calls|called|call|returns|returned|return|responds|responded|respond|replied|replies|reply|picks|picked|pick|gets back|got back|get back|bothered|bothers|will|cares|knows|contacts|contacted|there)",
    "(never|not|n't|didn't|doesn't|don't|won't|hasn't|haven't|isn't|have not|has not|did not|does not|do not|yet to|refuse to|refuses to|fails to|failed to|stopped) (once|ever|even|been|bothered to|bother to)? (called|call|heard|hear|hearing|got|get|getting|returned|return|returning|returns|responded|respond|responding|replied|reply|replying|answered|answer|answering|answers|acknowledged|acknowledge|picked up|pick up|picking up|calls|contacted|received|receive|followed up) ...",
    '(tech|he|she|they|manager|owner|nobody|someone) does not call',
    '(radio|complete|total|utter|dead|nothing but|just|then|only|met with|pure)? (silence|crickets)',
    'ignored|ignoring|ignore|ghosted|ghosting|stonewalled|stonewalling|blown off|blowing me off|brushed off',
    '(straight|goes|went|right|directly|gets|sent|get|always|only) (straight|right|directly)? (to)? (voicemail|voice mail|the machine|a machine|answering machine|a recording)',
    '(mailbox|voicemail|voice mail|inbox) (is|was|box is|box|s)? (always|still|been)? full',
    '(rings|ring|ringing|rang) (and|off|out|for|with) (rings|rang|ring|the hook|out|ever|no)',
    '(nothing|nada|zilch|zip|not a word|not a peep|no reply) (back|yet|since|from|at all|.)?',
    'unanswered|unreturned|unacknowledged|unresponsive',
    '(still)? waiting (for|to|on) (a|an|hear|somebody|someone|anyone|them|him|her|the|my|that|any)? (call|callback|reply|response|answer|to call|back|call back|hear|word|phone call|to get back|manager)?',
    'still waiting',
    '(he|she|they|nobody|no one) never (does|do|did|has|have|comes|calls|call|rings|ring|writes)',
    '(will|would) (ring|call|phone|text|email|get) (me|us|you) back',
    '(not one|none|not a one|zero|not a single one) (was|of them|were|has been|got|ever)? (returned|answered|replied|acknowledged|picked)',
    '(same|an|only|just|another) (automatic|automated|auto|canned|form|stock) (reply|response|email|message)',
    "(can't|cannot|cant|couldn't|can not|could not|unable to|impossible to|never) (get|reach|find|speak to|talk to|get through to|get to) (a|an|any|to a|hold of|through|to any)? (human|person|anyone|anybody|answer|real person|live person|soul|straight answer|response|somebody|someone)",
    '(all|only thing) (i|we) (ever)? (get|got|hear) (is|was) ...',
    '(get|gets|got|getting) (back)? to (me|us)',
    '(anybody|anyone|somebody|someone) (there|home|please|answer|alive|out there|listening|respond|reply|pick up)',
    '(answer|reply|respond|response|answered|replied)',
    '(the|a|an|same) (machine|recording|beep|answering machine|voice mail|voicemail|busy signal|automated)',
    '(hung|hangs|hang) up (on me|on us|on my)?',
    '(call|get|calls|call you|call me|get back to) (me|you|us|right)? back (tomorrow|later|shortly|soon|and never|but|within|they)',
    '(always|same|another|different) (excuse|excuses|story|runaround|run around)',
    '(run around|runaround|passed around|transferred|bounced around)',
    '(phone|line|number) (is|was|just|has been|s)? (disconnected|busy|off the hook|dead|blocked)',
    'blocked (my|me|our|us)',
  ],
}

/** The two in one: repeated by its own words. */
const both: Cue = {
  id: 'ignored-both',
  phrases: [
    "(ignored|ignoring|ignores|unanswered|unreturned|not answered|not returned|never returned|never answered|no response to|no reply to|didn't return|won't return|don't return|not returning|refuses to return|refuse to return|never return) (all|all of|any of|every one of|every|any|several|multiple|repeated|both|my|our|two|three|four|five|six|many)? (of)? (my|our|the)? (many|repeated|multiple|countless|several|numerous|{number})? (calls|emails|messages|texts|voicemails|letters|requests|phone calls|attempts)",
    '(calls|emails|messages|texts|voicemails|letters) (go|went|have gone|all|keep going|were|are|being|have been|been|got|get) (all|always|completely|just)? (unanswered|unreturned|ignored|nowhere|into a (void|black hole)|straight to voicemail)',
    "(won't|wont|will not|refuse to|refuses to|don't|doesn't|never|not|stopped|quit) (answer|return|answering|returning|take|taking|returns|answers|respond to|responding to|reply to) (my|our|any|the|any of my) (calls|emails|messages|texts|voicemails|phone|phones|phone calls)",
  ],
}

export const ignored: UrgencyRule = {
  id: 'ignored',
  title: 'Tried again and again, and nobody answers',
  why: 'Silence is what is being complained of: one call ends it.',
  tier: 2,
  source: 'N9',
  readOn: READ_ON,
  example: {
    marks: 'I have called five times and left three messages. Nothing.',
    leaves: 'They called me back within the hour.',
  },
  cues: [tried, silence, both, ...ignoredMeanings.cues],
  *find(scene) {
    if (content(scene)) return
    yield* foundIn(both, scene, (hit, seen) =>
      otherFirm(hit, seen) ||
      longAgo(hit, seen) ||
      !/calls|emails|messages|texts|voicemails|letters|requests|attempts/.test(hit.phrase)
        ? undefined
        : again(hit, seen)
          ? 2
          : undefined,
    )
    yield* meant(ignoredMeanings, scene, (hit, seen) => (otherFirm(hit, seen) || longAgo(hit, seen) ? undefined : 2))
    const quiet = scene.hits.get(silence) ?? []
    for (const hit of scene.hits.get(tried) ?? []) {
      if (otherFirm(hit, scene) || longAgo(hit, scene)) continue
      if (quiet.some(other => near(other, hit, scene, 3))) yield { start: hit.start, end: hit.end, value: 2 }
    }
  },
  publicReply: 'Own the silence in one line, and give a number that is answered.',
  steps: [
    {
      id: 'ignored-call',
      title: 'Call',
      detail: 'Today or tomorrow, the owner or somebody who may decide.',
      say: 'You tried to reach us and we didn’t answer. I’m sorry, and I’m here now.',
      ask: 'What did you need first, and what do you need now?',
      leaveOut: 'How busy you were.',
    },
    { id: 'ignored-answer', title: 'Settle what they called about', detail: 'With a name and a day.' },
    { id: 'ignored-line', title: 'Mend the line', detail: 'Voicemail, inbox, who answers when.' },
  ],
}

/** More than one try: a plural is enough ("won't return my calls"). */
const again = (
  hit: { readonly start: number; readonly end: number },
  scene: Parameters<NonNullable<UrgencyRule['find']>>[0],
) =>
  /calls|emails|messages|texts|voicemails|letters|attempts|\bin [a-z]{1,40}\b/i.test(
    scene.document.text.slice(hit.start, hit.end),
  )
