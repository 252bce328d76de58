import type { Cue } from '../../text/rule'
import { rated } from '../rated'
import { near } from '../urgency/urgency-rule'
import { ODDS, praising, READ_ON, type FairnessRule } from './fairness-rule'

const policy: Cue = {
  id: 'policy-dispute-policy',
  phrases: [
    '(cancellation|cancelation|return|refund|deposit|booking) (terms|rules|rule|policies)',
    '({number}|half|fifty|eighteen|twenty|ten|50|18|20|25|15|100) (percent|%) (under|within|less than|for parties|for groups|for tables|of the|is added|was added|charged|kept|fee|if|inside|late|gratuity) ...',
    '(took|charged|kept|bill|billed|is) (me|us)? (the)? (fifty|half|50|eighteen|18|twenty|20|25) (percent|%)',
    '(no returns|no refunds|no exchanges|returns) (after|past|without|on|beyond|within) ...',
    '(non refundable|nonrefundable|non transferable|nonreturnable|final sale|all sales final)',
    '(missed|no show) (visit|appointment|booking|lesson) (fee|charge)',
    '(diagnostic|service|trip|call out|callout|visit) (fee|charge)',
    '(hold|held|holding) (me|us) to (it|that|the)',
    "(would not|wouldn't|will not|won't) (budge|bend|make an exception|waive) ...",
    '({number}|95|ninety five|89|75|fifty|eighty) (dollars)? to (come out|look at it|take a look|diagnose|open the)',
    '(pointed|pointing|points) (at|to) the (sign|policy|wall|receipt|contract|door)',
    '(no (refunds|refund|returns|exchanges|cash refunds|outside food|substitutions|split checks|pets|dogs|kids|checks|cards|walk ins|modifications)|non refundable|nonrefundable|non-refundable|final sale|all sales final|store credit only|exchange only|cash only|final clearance)',
    '(cancellation|cancelation|no show|late cancellation|late|restocking|cleaning|early termination|corkage|cake cutting|resort|pet|booking|service|minimum|after hours|trip|diagnostic|rescheduling|reschedule|change|split plate|plate|late pickup|late arrival|missed appointment) (fee|fees|charge|charges|policy|penalty)',
    '(24|48|72|twenty four|forty eight|two|three|two week|30|thirty|14|7|60) (hour|hours|day|days|week|weeks|business days) (notice|policy|window|cancellation|return|returns|rule|ahead|limit|advance)',
    '(past|outside|missed|over|after) (the)? ... (return window|window|deadline|cutoff|cut off|30 days|14 days|return period)',
    '(deposit|deposits) ... (non|not|no|kept|keep|keeps|forfeit|forfeited|lost|refundable|back)',
    "(kept|keep|keeps|lost|forfeited|forfeit|wouldn't (return|refund)|won't (return|refund)|refused to (return|refund)) (the|my|our) (whole|full|entire)? (deposit|down payment)",
    '(gratuity|service charge|tip|% service|20% service|18% gratuity) ... (added|automatic|automatically|included|parties of|large parties|party of|groups of|tables of|six or more|eight or more)',
    '% (service|gratuity|service charge|tip|added) ...',
    '(auto gratuity|automatic gratuity|mandatory tip|mandatory gratuity|surcharge|card fee|credit card fee|dress code|age limit|minimum (order|purchase|charge|spend|age|stay|height)|time limit|two hour limit|90 minute limit|id required|valid id|need a reservation|reservation only|reservations only|appointment only|height requirement|weight limit|21 and over|adults only|no kids policy)',
    '(their|the|your|a|this|its|store|company|return|refund|strict|cancellation|pet|house|stupid|ridiculous|dumb) policy',
    '(locked in|stuck in|stuck with|held to) (a|my|the) (contract|year|12 month|annual|lease|membership)',
    '(charged|charge|charges|took|kept|billed) (me|us|the)? (the|a|my|our|full|whole|for)? ... (for cancelling|for canceling|because i cancelled|no show|missing|being late|for being (late|{number}|10|15|20)|anyway for|full price (because|for))',
    'rules are rules',
    "(can't|cannot|can not|couldn't|won't let (me|us)|wouldn't let (me|us)) (get out|cancel|leave|break|return|exchange|bring|check in|transfer|change) ...",
    '(12|twelve|24|18|6|six|one year|annual|two year) (month|months)? (contract|commitment|term|membership|lease|agreement|minimum) ...',
    '(turned|sent|kicked|refused|denied) (us|me|away|entry|him|her|service|my) ... (15 minutes late|10 minutes late|minutes late|dress code|no id|expired id|sneakers|flip flops|under 21|no reservation|closed kitchen|outside food|minutes before closing)',
    '(kept|took|charged) (both|the|all|one|first|our|my) (nights|night|whole|full|weekend|month)',
  ],
}
const known: Cue = {
  id: 'policy-dispute-known',
  phrases: [
    '(it|they|she|he|sign|menu|site|app|text|lady|girl|contract) (says|said|say|had said) so',
    '(told|warned|informed|advised) (me|us) (so|about (it|the)|up front|upfront|on the phone|when i booked|before|there is|of the|beforehand)',
    '(i|we) (had been|was|were|had) (told|warned|informed|advised) (about|of|that|beforehand|up front|upfront) ...',
    '(yes|ok|okay|sure|granted|fine|true) (i|we) (know|knew|saw|read|signed|agreed|get) ...',
    '(knew|know|known) (it|that|about it|the rule|the rules|what i signed) (going in|walking in|before|when|beforehand|from)',
    '(right there|plain|clear|clearly|big letters|black and white) (in|on|at) (the|their|my|your) (text|email|menu|sign|contract|door|wall|confirmation|booking|app|form|site)',
    '(the)? sign (says|said|is) ...',
    'it was day (thirty|{number}|31|32|33|34|35|40) ...',
    '(i|we) (knew|know|signed|ticked|agreed|read|saw|checked the box|clicked|understand|understood|get it|initialed|accepted|admit|did sign|did agree|did read|was aware|were aware|booked the) ...',
    '(sign|signs|it|website|receipt|contract|menu|tag|form|email|confirmation|policy|fine print|page|register|wall|door|paperwork|agreement|waiver|app|ticket|invite|desk|counter|lease) ... (says|said|say|states|stated|printed|posted|written|clearly|reads|mentions|lists|listed|warns)',
    "(there's|there is|there was|has|had|have|saw|with) (a|the|that|one) (small|big|little|tiny|huge|giant)? (sign|notice|disclaimer|clause|checkbox|box) (about|at|on|by|that|saying|in|over|for)",
    '(printed|posted|written|listed|stated|clearly|spelled out|right there) (at|on|in|by|says|said|posted|stated|right|there|clearly|the) ...',
    '(in (red|bold|writing|the fine print|small print|the contract|normal type|plain sight|black and white)|fine print|on the (receipt|door|wall|menu|contract|tag|form|confirmation|booking|invoice|ticket))',
    'rules are rules',
    "(can't|cannot|can not|couldn't|won't let (me|us)|wouldn't let (me|us)) (get out|cancel|leave|break|return|exchange|bring|check in|transfer|change) ...",
    '(12|twelve|24|18|6|six|one year|annual|two year) (month|months)? (contract|commitment|term|membership|lease|agreement|minimum) ...',
    '(their|the|your) policy (is|says|states|was|that|,)',
    '(is|was|just|because of|due to|per|cited|quoted|pointed (to|at)|hid behind|following|about|citing|quoting) (their|the|a|store|company|your|its|his|her|to the) (policy|policies|sign|contract|rule|rules|terms|fine print)',
    "(that's|thats|it's|its|that is|this is) (the|their|our|just|store|company)? (policy|rule|rules)",
    '(the rules|the terms|terms and conditions|policy is policy|was the (non refundable|nonrefundable|final)|told (me|us) (up front|upfront|when i booked|at booking|beforehand)|warned (me|us)|reminded (me|us)|the (non refundable|nonrefundable) (one|rate|room|ticket|option))',
  ],
}
/** Not known beforehand: then it is a hidden fee. */
const HIDDEN =
  /\b(?:nowhere|hidden|not (?:posted|mentioned|listed|on the|written|disclosed|told|once)|never (?:told|mentioned|said|disclosed|saw|posted|explained|informed|signed|agreed)|wasn't (?:told|posted|mentioned|disclosed|listed|on)|weren't told|didn't (?:tell|mention|say|disclose|know)|did not (?:tell|mention|say|disclose|know)|no (?:sign|mention|warning|notice)|without (?:telling|warning|notice|mention)|surprise|nobody (?:told|mentioned|said)|no one (?:told|mentioned|said)|made up|suddenly|out of nowhere|changed (?:the|their) policy|not a policy|isn't a policy|even though (?:the|their) (?:website|policy|sign))\b/i
const COMPLAINT =
  /\b(?:charged|kept|refused|wouldn't|won't|would not|denied|fee|refund|turned (?:me|us|away)|took|penalty|dumb|stupid|ridiculous|cold|unfair|robbery|policy)\b/i

export const policyDispute: FairnessRule = {
  id: 'policy-dispute',
  title: 'A published rule of yours was applied',
  why: 'The writer dislikes the rule; it may still have been hard to see or harshly applied.',
  siteRule: '',
  source: 'Y1',
  readOn: READ_ON,
  example: {
    marks: 'I knew the rate was nonrefundable and they still kept it.',
    leaves: 'Nowhere did it mention a fee.',
  },
  cues: [policy, known],
  *find(scene) {
    if (!scene.hits.has(policy) || !scene.hits.has(known)) return
    if (
      praising(scene) ||
      HIDDEN.test(scene.document.text) ||
      (rated(scene.review.rating) !== 'bad' && !COMPLAINT.test(scene.document.text))
    )
      return
    const aware = scene.hits.get(known) ?? []
    for (const hit of scene.hits.get(policy) ?? []) {
      const notice = aware.find(other => near(other, hit, scene, 2))
      if (notice) {
        yield { start: hit.start, end: hit.end, value: 'possible' }
        return
      }
    }
  },
  mayMean: 'The rule was not where they looked, or one kind exception would have cost little.',
  check: 'Was it shown before they paid, and where?',
  report: '',
  stillHelps: 'Where to show it earlier, and when to bend it.',
  odds: ODDS.none,
}
