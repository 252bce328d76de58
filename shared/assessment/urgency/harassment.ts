import { harassmentMeanings } from '../urgency-meanings/harassment'
import { content, foundIn, meant, READ_ON, type UrgencyRule } from './urgency-rule'
import { happened } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'
import { assault, violence } from './violence'

const INTIMATE =
  'butt|breast|breasts|chest|thigh|thighs|leg|legs|waist|ass|knee|lower back|behind|bottom|bottoms|hips|hip|crotch|groin|bra|body|boobs|cheek|hair'

const advance: Cue = {
  id: 'harassment-advance',
  phrases: [
    '(groped|fondled|molested|molest|molesting|groping|fondling)',
    '(keeps|kept|always|constantly) (touching|staring|commenting|asking|texting|calling|following|brushing|grabbing|leering|filming|hugging) (me (at|all|every|on|about|when|during|late|after|and)|my|her|women|girls|on my|at my|at me|the women|female|members|after|inappropriately) ...',
    '(asked|asking) if (i|she) (was|were|am|is) (lonely|single|alone|married|available|home alone|up for|free tonight)',
    '(send|sends|sending|sent) (me|her) (messages|texts|pictures|photos|dms|selfies|hearts|emojis) (at|late|all|every|asking|of|from|after|saying|since|about|in the)',
    '(sat|sits|waited|waits|parked|lurking|loitering|hanging|lingered|stayed) ... (outside|in front of) (my|our) (house|home|door|room|apartment|place|building|window) ...',
    `(touched|touching|touches|grabbed|grabbing|brushed|rubbed|rubbing|squeezed|slapped|pinched|stroked|caressed|smacked|grazed|patted|kissed|stroking) (me (there|inappropriately|without|in ways|where|on the)|my (${INTIMATE})|her (${INTIMATE})|against my|against me|up against)`,
    '(touched|touching|touches|touch) (me|her|my _|my) (inappropriately|where|in|without|sexually|several|when|and i|like)',
    '(touching|touched|rubbing|brushing|pressing) (up)? against (me|my|her)',
    'inappropriate|inappropriately|unwanted|unwelcome|sexual|suggestive|lewd|vulgar|obscene|creepy (touch|touching|touched|comment|comments|remark|remarks|text|texts|question|questions|advances|message|messages|joke|jokes|contact|behavior|behaviour|things|photos|pictures|gestures|noises|way)',
    '(sexually|sexual) (harass*|assault*|explicit|abus*|inappropriate|advances|propositioned)',
    'propositioned (me|my|her|us)',
    '(late night|midnight|private|personal|drunk|creepy|weird|flirty|unwanted) (messages|texts|calls|dms|snaps|emails|photos) ...',
    '(sends|sending|sent|texts|texting|messages|messaging|calls|calling) ... (my|our) ... (daughter|wife|girlfriend|sister|niece|teenager|son)',
    '(asking|asked|asks|ask|wanted to know|kept asking) (me)? (whether|if) (i|she) (live|lived|lives|am|was|were|have|had|sleep|stay) ...',
    "what (he|they|she) (would|'d|wanted to|'d like to|wants to|could) (like to)? do to (me|us|her)",
    '(locked|locks) the (door|doors) ... (number|let me|kiss|until|wanted|asked|smiled|before)',
    "before (he|he'd|they|they'd) (would|will)? let (me|us) (out|go|leave)",
    'let (himself|themselves) (in|into) ... (shower|bed|sleeping|asleep|naked|undressed|dressed|changing|knock|knocking|home|bedroom|towel|bath)',
    'while (i|she|we) (was|were) (in the (shower|bath|tub)|undressed|sleeping|asleep|in bed|changing|naked|getting dressed|in my underwear|topless|alone)',
    '(under|inside|down) my (underwear|shirt|skirt|bra|dress|clothes|pants|robe|towel|leggings|shorts|top|blouse)',
    '(when|after) i said (stop|no)',
    '(asked|told|begged) (him|them|her) to stop',
    "(he|they) (didn't|did not|wouldn't|would not|won't|never) stop",
    '(hit|hits|hitting) on (me|us|my|her|every|all|women|girls|customers|female|the)',
    '(asked|asks|asking|kept asking|begged) (me)? (out|on a date|for a date|to (go out|come over|have drinks|meet him|sit on his|send))',
    '(asked|asks|asking|kept asking) (me|her|my _) (for my|for her|if i) (number|phone|instagram|insta|snap|snapchat|whatsapp|was single|am single|had a boyfriend|have a boyfriend|was married|lived alone|live alone)',
    '(asked|asking|wanted to know) if (i|she) (was|am|had|have|lived|live|wanted) (single|a (boyfriend|husband|man)|alone|to (go|hang|party|get))',
    '(followed|following|follows) (me|us|her|my {relative}) (to|out|into|home|through|onto|down|back|on instagram|around the)',
    '(got|took|takes|taking|pulled|copied|saved|looked up|found) my (cell|number|phone number|phone|address|name|facebook|instagram) (off|from|on|out of|number off|number from|and (texted|messaged|called|added|started))',
    "(texting|texted|texts|messaging|messaged|messages|dming|dm'd|snapped|whatsapped|facetimed) (me|her|my {relative}) ... (hey|beautiful|sexy|gorgeous|pretty|babe|baby|night|late|personally|ever since|pictures|photos|every|asking|saying|winky|love|hearts|drunk|selfies|private|weekend|hi|about my)",
    '(calls|called|calling) (me|her) (beautiful|sexy|babe|baby|hot|sweet cheeks|baby girl|sugar tits|a (slut|whore|bitch|cunt|hoe|tease|piece))',
    '(hey|hi) (beautiful|sexy|gorgeous)',
    "(comment|comments|commented|commenting|remark|remarks|remarked|joke|jokes|joked|compliments) (about|on|regarding) (my|her|how my|our|the size of) (body|legs|chest|looks|butt|figure|breasts|weight|outfit|skirt|bra|appearance|underwear|boobs|ass|curves|shape|dress|daughter's)",
    '(leer|leering|leered|ogle|ogled|ogling|catcall|catcalled|catcalling|catcalls|cat called|whistled at|wolf whistled|drooling over)',
    "(stare|stares|stared|staring|looking|looked|gawking|peeking|peeked|looks) (at|down|up) (my|her|women's|our) (chest|breasts|butt|legs|body|shirt|skirt|boobs|cleavage|ass|blouse|dress|daughter's|crotch|backside)",
    '(exposed|exposing|touching|pleasuring) himself',
    '(film|films|filming|filmed|record|recorded|recording|photographing|photographed|taking (pictures|photos|videos|pics) of|took (a)? (picture|photo|video|pic|pictures|photos) of|snapping photos of) (women|girls|me (in|while|without|changing|from|as)|the girls|ladies|my (butt|body|daughter|legs|chest|wife|girlfriend)|us (changing|without)|her)',
    '(hidden|secret) camera|cameras',
    '(camera) in the (bathroom|restroom|changing|dressing|fitting|locker|bedroom|shower)',
    '(peep|peeping|peeped|spying|spied) (on|at|through|tom|into)',
    '(walked|walks|walking|came|barged|burst) (right)? in (on|while) ... (me|naked|changing|undressed|shower|dressed|towel|underwear|dressing|undressing|gown|pumping)',
    '(harass|harassed|harasses|harassing|harassment)',
    'stalk|stalked|stalking|stalker',
    '(creeped|creeping|creeps) (me|her|us|my _) out',
    '(such a|total|a|real|major|the) (creep|pervert|perv|predator)',
    '(was|is|so|being|gets|got|very|super) (creepy|pervy|handsy)',
    '(tried|try|leaned in|went in|attempted) (to|for) (kiss|a kiss|hold my hand|undress|hug me)',
    '(his|her|a|their|wandering) (hand|hands|fingers) (was|were|went|kept|crept|slid|wandered|creeping)? (on|up|under|down|between|inside|all over|toward|where) (my|her|the sheet|no hand|it|they|me|too) ...',
    '(put|puts|putting|placed|slid|ran|kept putting) (his|her|their|a) (hand|hands|arm|fingers) (on|up|under|where|around|between|down|inside|along) (my|me|her|no|the small|it) ...',
    '(undress|undressed|took off) (me|my|in front of me)? (with his eyes|more than)',
    '(told|telling|tells) (me|her) (to smile|i (looked|was|am|look) (sexy|hot|beautiful|fine)|i should smile|he (would|could|wanted)) ...',
    '(made|makes|making) (a)? (pass|passes|moves|kissing|crude|lewd|dirty|rude sexual) (at|on|noises|gestures|comments|jokes)',
    '(rubbed|massaged) (my|her) (inner|upper) (thigh|thighs|legs)',
    '(sheet|towel|drape|gown|robe) (slide|slip|slipped|off|down|fall|away|aside|dropped|slid) ...',
    '(invited|inviting) (me|her) (to|back|over|up) (his|a|to his) (room|place|hotel|apartment|house|bed)',
    '(knocking|knocked|banging|showed up|came|drove|waiting|waited|parked) (on|at|by|to|outside|past) (my) (door|room|house|home|apartment|car|street|work) ... (night|midnight|again|drunk|uninvited|asked|asking|flowers|late|me)',
    '(he|and) knows where i live',
    '(blocked|blocking|locked|cornered|trapped) (the door|my way|my car|me) (in|so|and|until|from|with)? ...',
    '(dropped|pulled down) his pants',
    '(grind|grinded|grinding|rubbed up) (on|against) (me|her)',
    '(bully|bullied|bullying|intimidat*) (me|my|us|him|her) ... (into|until|by|and|because|in front|screaming|signing)',
    '(threatened|threatens|threatening) (me|us|my|him|her|to) ...',
    '(called|calls) (me|my {relative}|us|her) (a|an|the)? (fat|stupid|dumb|fucking|crazy|ugly|little|old|lying)? (bitch|slut|whore|cunt|cow|hag|hoe|retard|pig)',
    '(racial|sexual|verbal|verbally) (slurs|abuse|abused|abusive|harassment|assault)',
  ],
}

/** "Threatened to call", "to charge", "to cancel" is pressure, not harassment. */
const MILD =
  /^(?:call|charge|cancel|sue|leave|keep|tow|report|take|walk|send|stop|evict|withhold|lien|put|raise|add|close|ban|with|make|move|bill|fine|cut|kick|throw|have|refuse|block|delete|not)$/

function judge(hit: Hit, scene: ReviewScene) {
  if (content(scene)) return undefined
  const { tokens } = scene.document
  const first = tokens[hit.first]?.word ?? ''
  if (first.startsWith('threat')) {
    for (let at = hit.first + 1; at <= Math.min(tokens.length - 1, hit.first + 4); at++)
      if (MILD.test(tokens[at]?.word ?? '')) return undefined
    const who = tokens[hit.first - 1]?.word
    if (who === 'i' || who === 'we') return undefined
  }
  return happened(hit, scene) ? 1 : undefined
}

export const harassment: UrgencyRule = {
  id: 'harassment',
  title: 'Harassment or assault',
  why: 'Somebody felt unsafe with your people or in your place. Take it as serious before you know more.',
  tier: 1,
  readOn: READ_ON,
  example: {
    marks: 'The technician texted me “hey beautiful” every night.',
    leaves: 'He flirted with my grandmother and she loved it.',
  },
  cues: [advance, ...harassmentMeanings.cues],
  *find(scene) {
    yield* foundIn(advance, scene, judge)
    yield* meant(harassmentMeanings, scene, (hit, seen) => (content(seen) || !happened(hit, seen) ? undefined : 1))
    const attacks = new Set((scene.hits.get(assault) ?? []).map(hit => hit.start))
    if (attacks.size > 0)
      for (const found of violence.find?.(scene) ?? [])
        if (attacks.has(found.start)) yield { start: found.start, end: found.end, value: 1 }
  },
  publicReply: 'Hold. Serious and short; never a name, never “our staff would never”.',
  steps: [
    {
      id: 'harassment-call',
      title: 'Call, and listen with respect',
      detail: 'The owner, not the person named. Do not question them as a witness.',
      say: 'I’m taking this seriously and wanted to hear it from you, as much as you want to tell.',
      ask: 'Are you safe? What would help you now?',
      leaveOut: 'Doubt, defence, and anything about the employee.',
    },
    {
      id: 'harassment-keep',
      title: 'Keep video and rosters',
      detail: 'Keep the employee away from customers while you look into it.',
    },
    {
      id: 'harassment-inquiry',
      title: 'An impartial inquiry',
      detail: 'With an employment lawyer and your insurer; the police where it is a crime.',
    },
  ],
}
