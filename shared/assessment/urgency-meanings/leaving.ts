import { meanings } from '../urgency/urgency-rule'

const OTHER_FIRM =
  'another|elsewhere|competitor(s)?|competition|across the street|down the street|down the road|different|new|somewhere else|someone else|someone new|somebody new|somebody else|other (company|shop|gym|school|dentist|vet|salon)|rival|next door'

/** Customers on their way out, in the ways people tell it. */
export const leavingMeanings = meanings(
  'leaving-meant',
  [
    '(asked|asking|told|telling|called|calling|instructed|getting|had|have|having) (my|our|the) (bank|card company|credit card|credit card company|credit union|visa|amex|paypal) (to|for|company)? ...',
    '(stop|end|cancel|close|terminate|discontinue|freeze|drop|remove|delete) (my|our|the|this|me from|us from) (membership|account|subscription|contract|service|services|policy|plan|autopay|auto pay|auto renewal|lease|enrollment|deliveries|insurance|box|boxes|classes|lessons|mailing list) ...',
    '(pulling|pulled|pull|taking|took|withdrawing|moving|moved|transferring|switching|switched) (my|our|both|all|the) ... (out of|out|over to|away from|to another|to a|to the|elsewhere|from your|from this)',
    '(signed|signing|gone|going|went|booked|enrolled|registered|started|joined|staying) (up)? (with|at|to|for) (your|a|the|another|their) (competitor|competition|competitors|other|new|rival|place across|one across|gym across|shop across) ...',
    '(final|last|one last) (opportunity|chance|try|warning)',
    '(one more) _ (_)? (and|or) (we|i) (are|am|will be|leave|go|walk|switch|cancel) ...',
    '(next|my next|our next|future|upcoming) (appointment|cleaning|haircut|service|visit|oil change|order|checkup) (is|will be|are) (now)? (with|at|booked with|going to) (another|a new|a different|someone|somebody|your|the) ...',
    '(take|taking|took) (my|our) (business|custom|money|dog|kids|hair) (elsewhere|somewhere|to)',
    '(closed|closing|close) (the|my|our|out my|out the) (account|accounts|tab|membership)',
    '(found|finding|got|hired|have) (myself|ourselves|us|me)? (somebody|someone|somewhere|a place|another|a) (new|else|better|other|different) ...',
    '(after|for) ({number}|10|11|12|15|18|20|25|30) years ... (moving|moved|leaving|done|switching|switched|changing|goodbye|last|taking|over)',
    '(told|telling|asked|asking|instructed|had) (amex|visa|mastercard|paypal|chase|the bank|my bank|our bank|my card|the card company|my card company|american express|discover|capital one) (not to|to) ...',
    '(found|hired|have) (someone|somebody|a new|another) (who|that|whom) ...',
    '(dispute|chargeback|claim) (is|has been|was) (already)? (opened|filed|open|in|started|submitted)',
    '(my|our|the) (bank|card|card company|credit union|visa|amex) (will|is going to|can) (talk|deal|speak|be in touch|sort|handle) ...',
    '(consider|take|treat) this (as)? (my|our) (notice|goodbye|resignation|cancellation|exit)',
    '(porting|port|ported) (our|my|the|all) ... (out|over|away|to)',
    '(call|calling|hire|hiring|try|trying|use|using|book|booking|go with|going with) the (other (guys|company|people|place|crew|one|shop)|competition|competitor|guy down|guys down|people down)',
    '(booked|book|going|am|have booked) with ... (across the street|down the street|down the road|next door|around the corner|from now on|instead|from here on)',
    "(will not|won't) be (on the (paper|policy|list|renewal)|our (bank|vet|dentist|insurer|provider|carrier|plumber|gym)) ...",
  ],
  [
    [
      'moving|switching|switched|changing to|changed to|transferring|transferred|leaving|going with|signed with|gone with|went with|starting with|staying with',
      OTHER_FIRM,
      8,
    ],
    [
      'accounts|account|money|business|savings|policy|policies|membership|contract|lines|records|x rays|file|files|charts|kids|dogs|cars|fleet|prescriptions|mortgage|loans|portfolio|orders|service|renewal|lease|season tickets',
      'move|moves|moving|moved|transfer*|leave|leaves|leaving|pull*|go|goes|going|cancel*|close|closing|ends|end|port*|ready|not renew*|send|sent|forward*|switch*|non renew*|lapse',
      'on the first|on friday|on monday|next month|next week|tomorrow|today|tonight|new (office|dentist|vet|doctor|bank|gym|provider|clinic|company|school|practice|insurer)|another|other|elsewhere|across|competitor*|years|january|may|june|end of the month|your competitor|credit union|somewhere|somebody',
      12,
    ],
    [
      'one more|another|next|if it happens again|once more|last time|again',
      'skipped|missed|late|mistake|wrong|no show|screw up|mess|cold|error|bill|time|week|delay|strike|bad',
      "i call the|we call the|i am gone|i'm gone|we are gone|we're gone|i am out|i'm out|we are out|i walk|we walk|i leave|we leave|i switch|we switch|i cancel|we cancel|i quit|other guys|goodbye|elsewhere|done|competitor*|somebody else|someone else",
      14,
    ],
  ],
)
