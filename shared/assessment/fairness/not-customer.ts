import { near } from '../urgency/urgency-rule'
import type { Cue } from '../../text/rule'
import { ODDS, praising, READ_ON, seen, type FairnessRule } from './fairness-rule'

const HERE =
  'here|there|inside|in|in there|in here|to this place|to that place|to this|to your|to them|to the place|to this restaurant|to this shop|to this location|to this business|at this place|through the door|through your door'

const never: Cue = {
  id: 'not-customer-never',
  phrases: [
    "(have not|haven't|havent|not) been (and|but) (i|we|will|never|do not|don't|won't|have no) ...",
    '(was|were|had been) (about|going|planning|thinking|considering|looking|ready|set|all set) (to|of|on) (book|booking|go|going|hire|hiring|try|trying|order|ordering|visit|visiting|sign|join|joining|call) ... (read|saw|until|then|but|reviews|changed|decided|elsewhere)',
    "(these|those|the|all the|the other|other) (reviews|comments|photos|ones|stories) (here)? ... (booked elsewhere|going elsewhere|am cancelling|cancelled|not going|will not go|won't go|won't be (going|booking)|no thanks|pass|elsewhere)",
    '(menu|website|photos|pictures|picture|parking lot|window|balcony|outside|sign|clip|video|entrance) ... (told me all i (need|needed)|(was|is) enough|says it all|said it all|all i need|all i needed)',
    "(never|not|haven't|have not|havent) (actually|even|personally|yet)? (eaten|ate|eat|shopped|stayed|dined|been|sat|drunk) in (this|that|your|their) (place|restaurant|shop|store|hotel|chair|salon|cafe|bar|dump|establishment)",
    "(don't|do not|never|no) (intend|plan|mean|intention) (to|of) (ever)? (go|going|eat|eating|visit|visiting|be|find out|set foot|try|trying)?",
    '(zero|one|no) stars in advance',
    '(stayed|ate|live|staying|eat) (across|next door|opposite) (the|from|to)? ... (looking|enough|not here|but this)',
    `(never|haven't|havent|have not|hasn't|not) (actually|even|personally|yet)? been (${HERE}) (but|and|yet|,|so|myself|personally|nor|just|because|don't|dont|i|after|since|as)?`,
    "(haven't|havent|have not|never) (actually|even)? been (but|yet|and never will|and won't|myself)",
    "(never|not|have not|haven't|havent|won't|will not|wont) (once|even|actually|ever|personally)? (set|stepped|step|setting|stepping|put) (a)? foot",
    "(never|haven't|havent|have not) (actually|even|personally|ever)? (eaten|ate|shopped|stayed|dined|visited|hired|used|tried|bought|ordered|spent|gone|done business|worked with|dealt with|brought|set up) (here|there|this place|them|inside|these guys|their|your|anything (here|from)|from (here|them|this|you)|at this|a (dime|cent|dollar|penny) (here|there)|with them|any of)",
    "(didn't|did not|never|didnt) (even|actually|bother to|end up)? (go|going|went|come|walk|make it|get) (in|inside|through the door|past the door) (because|and|but|after|so|there|here|it|just|once)?",
    "(i'm|i am|im|we're|we are|was|were|am) (not|never) (a|an|even a|actually a) (customer|client|patient|guest|member|student|tenant)",
    '(never) (been|was|were) (a|an|your|their) (customer|client|patient|guest|member)',
    '(i|we|family) (use|go to|see|have|already have|go with|bank with|am with|are with) (a|an|another|somebody) (different|another|other|else) {firm}',
    "(do not|don't|dont|would not|wouldn't|will never|would never|never will|never would|won't|wont|refuse to) (ever)? (need|have|want|buy|spend|use|eat|give|go|try|set|step) (to (go|try|visit|eat|be))? (there|here|them) (to know|in order)",
    "(don't|do not|didn't|no) need to (go|try|eat|visit|be|have been|set foot) (there|here|it|a customer|inside)? ... (to know|to see|to tell)",
    "(looked at|look at|read|saw|checked|one look at|after seeing|after looking at|based on|judging by|judging from|going by|from) (the|their|your|this|these|those|all the) (website|menu|prices|photos|pictures|reviews|site|ad|sign|facebook page|comments|price list|outside|parking lot|storefront) ... (laughed|left|closed|passed|drove|hard pass|no thanks|nope|kept|moved on|will not|won't|never|skip|avoid|decided against|stay away|one star|wouldn't)",
    "(drove|walked|rode) (right|straight)? (past|by|on) ... (never|kept|without|did not|didn't|on to|looked|looks|would not|no way|nope|instead)",
    '(drove on|kept driving|kept walking|walked on|kept on going|turned around (and left)?) (to|and|at|when)? ...',
    'hard pass',
    "(not giving|never giving|won't give|will not give|wouldn't give|never give|never gave|never spent|not spending) (them|you|this place|these people|him|her|your)? (a|my|one|any|a single) (dime|cent|penny|dollar|money|red cent)",
    '(have|had) no (personal|direct|first hand|firsthand)? (experience|dealings) (with|of|here)',
    '(not (from|in|near) (this|the|your) (area|state|city|town|country)|live in another state|(thousand|hundred) miles away) ...',
    '(saw|seen|heard about|read about) (this|you|it|them|the (story|video|clip)) (on|in) (the news|tiktok|facebook|twitter|reddit|instagram|tv|youtube) ... (one star|disgusting|shame|never|here to|boycott|leaving)',
    '(here|only here|came|just) to (leave|leave a|give|drop|add) (a|my|one|1)? (one|1|bad|zero)? (star|stars|review) (because|for|after|in solidarity|to support)',
    '(we|i) (ended up)? (decided|deciding) (not to|against) (go|going|book|booking|try|hire|hiring|eat|stay|use) ...',
    'never (hired|used|tried) (them|him|her|this)',
    "(would|will|'d) never (eat|go|shop|stay|set foot|hire|spend) ... (based on|after (seeing|reading|hearing)|from what|because of what) ...",
  ],
}
/** A call, a quote, a look from the door: a contact, and contacts count. */
const contact: Cue = {
  id: 'not-customer-contact',
  phrases: [
    '(came|come|showed up|drove|stopped) (out)? (for|to give|to do) (an|a|the|free)? (estimate|quote|bid)',
    '(called|phoned|emailed|texted|asked) (for|to get|about|to ask) (a|an|the)? (quote|estimate|price|prices|appointment|availability|if|whether|hours|question)',
    '(got|get|requested|requesting|wanted|needed) (a|an|the|their|one)? (free)? (quote|estimate|bid) (from|and|but|for|was|came)',
    '(went with|hired|chose|picked|going with) (someone|somebody|another|a different|the other|their competitor|anyone) (else|who|company|firm|guy|with)',
    '(walked|turned|left) (out|around) (before|without) (ordering|buying|eating|sitting|being)',
  ],
}
/** Said outright. */
const outright: Cue = {
  id: 'not-customer-outright',
  phrases: [
    'not (a|an|even a|actually a) (customer|client|patient|guest|member|student|tenant) (just|but|only|here|of|yet|myself|and) (a|an|the|i)?',
  ],
}
/** Meant to come, and what kept the writer away. */
const meantTo: Cue = {
  id: 'not-customer-meant-to',
  phrases: [
    '(was|were|had been) (about|going|planning|thinking|considering|looking|ready|set|all set) (to|of|on|at) (book|booking|go|going|hire|hiring|try|trying|order|ordering|visit|visiting|sign|join|joining|call|come|coming|stay|staying)',
    '(my|our) (appointment|booking|reservation|visit|table) (is|was) (not until|for|in|on|next) ...',
    '(almost|nearly) (booked|went|hired|ordered|signed|came|joined)',
  ],
}
const turnedAway: Cue = {
  id: 'not-customer-turned-away',
  phrases: [
    '(read|reading|saw|seeing|after|looked at|because of|thanks to) (the|these|those|your|their|all the|some of the)? (other)? (reviews|review|comments|ones|photos|stories|news|video|clip|menu|prices)',
    '(booked|booking|going|went|gone|hired|hiring|stayed|staying|ordered) (elsewhere|somewhere else|with (someone|somebody|another))',
    '(am|are|i|we) (now)? (cancelling|canceling|cancelled|canceled) ...',
  ],
}
const PLACE = /^(?:state|states|city|town|country|county|casino|hotel|store)$/
const BEFORE =
  /^(?:before|until|till|prior|so|more|happier|better|treated|disappointed|one|able|a|back|let|anything|again)$/

export const notCustomer: FairnessRule = {
  id: 'not-customer',
  title: 'Says that they were not a customer',
  why: 'The sites want a review to be about the writer’s own experience.',
  siteRule: 'P1',
  source: 'Y1',
  readOn: READ_ON,
  example: {
    marks: 'Never been here but the photos look dirty.',
    leaves: 'I had never been here before and loved it.',
  },
  cues: [outright, never, contact, meantTo, turnedAway],
  *find(scene) {
    if (praising(scene)) return
    let clear = false
    for (const match of seen(outright, scene, () => 'clear')) {
      clear = true
      yield match
    }
    for (const match of seen(never, scene, (hit, { document: { tokens } }) => {
      const after = tokens[hit.last + 1]
      const last = tokens[hit.last]?.word ?? ''
      // "In a state I've never set foot in": another place.
      if (tokens.slice(Math.max(0, hit.first - 3), hit.first).some(({ word }) => PLACE.test(word))) return undefined
      if (tokens.slice(hit.last + 1, hit.last + 4).some(token => token.word === 'again' && token.gap === 0))
        return undefined
      if (/^(?:inside|in)$/.test(last) && after?.word === 'the') return undefined
      return (after && after.gap === 0 && BEFORE.test(after.word)) || BEFORE.test(last) ? undefined : 'clear'
    })) {
      clear = true
      yield match
    }
    if (!clear) {
      const away = scene.hits.get(turnedAway) ?? []
      for (const match of seen(meantTo, scene, hit =>
        away.some(other => near(other, hit, scene, 2)) ? 'clear' : undefined,
      )) {
        clear = true
        yield match
      }
    }
    if (!clear) yield* seen(contact, scene, () => 'weak')
  },
  mayMean: 'A call, a quote or a look from the door, which count as an experience.',
  check: 'Was there any call, quote or visit under this name?',
  report: 'The writer says in their own words that they have not been a customer.',
  stillHelps: 'What keeps people from trying you: photographs, prices, a sign.',
  odds: ODDS.own,
}
