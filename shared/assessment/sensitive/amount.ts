import type { SensitiveRule } from './sensitive-rule'
import { after, before, digitsIn, shapes } from './shapes'

const SUM =
  /(?:US|CA|AU)?[$£€] ?\d{1,3}(?:[,.]?\d{3}){0,3}(?:\.\d{1,2})?(?: ?(?:k|grand|thousand|million)\b)?|\b\d{1,3}(?:,?\d{3}){0,2}(?:\.\d{1,2})? ?(?:dollars?|bucks|euros?|pounds?|usd|grand)\b|\b\d{1,3}k\b/gi
const WORDED =
  /\b(?:(?:a |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |thirteen |fourteen |fifteen |sixteen |seventeen |eighteen |twenty |thirty |forty |fifty |sixty |seventy |eighty |ninety |several |couple )(?:hundred |thousand )?(?:(?:and )?(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) )?|hundreds of |thousands of )(?:dollars|bucks|grand|euros|pounds)\b/gi
/** "Paid 149", "two thousand off my balance": a sum without its currency. */
const BARE =
  /\b(?:paid|charged me|charged us|cost me|cost us|refunded|billed me) (?:about |over |almost |another |nearly |like )?\d{2,3}(?:,?\d{3})?(?:\.\d\d)?(?![\d%]|,\d| ?(?:dollars?|bucks|euros?|pounds?|grand|k\b|thousand|hundred|times|minutes|visits|days|weeks|months|hours|percent|people))|\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) )?(?:thousand|hundred) (?=off (?:my|our|the)\b|more than\b|extra\b|to (?:fix|repair|replace)\b)/gi

const PER_UNIT =
  /^(?:\.\d\d)?,? ?(?:a|an|per|each|\/|apiece) ?(?:night|person|head|plate|hour|hr|month|week|day|year|cup|glass|slice|pound|lb|piece|pop|drink|beer|pint|cocktail|bottle|class|session|visit|ticket|mile|square|sq|gallon|kid|adult|game|bag|item|each)?\b/
const LIST_PRICE =
  /^(?:\.\d\d)? (?:for (?:(?:a|an|one|two|the) )?(?:\w+ )?(?:lunch|dinner|brunch|coffee|burger|beer|beers|cocktail|sandwich|salad|slice|pizza|latte|drink|taco|tacos|bowl|muffin|cookie|pint|glass)\b|burger|burgers|lunch|menu|special|margarita|margaritas|beers?|cocktails?|tacos?|haircuts?|sandwich|pizza|entree|entrees|well drinks|drinks?|happy hour|tickets?|cover|gift card|coupon|off\b|minimum|plates?|steak|coffee|salad)/
const OWN_PAYMENT =
  /\b(?:paid|pay|paying|charged|cost (?:me|us)|spent|bill|refund|refunded|deposit|owe|owed|billed|tipped|quoted|lost|debits?|fee|wanted|want|wants|demanded|kept|took|another|extra)\b/

const moneyWords = {
  id: 'amount-words',
  phrases: ['dollar|dollars|buck|bucks|euro|euros|pound|pounds|grand|thousand|hundred'],
}

/** A sum tied to this customer: what was paid, charged, refunded, lost or asked for. */
export const amount: SensitiveRule = {
  id: 'amount',
  title: 'Sum of money',
  why: 'What a customer paid or owes is between them and the business.',
  example: { marks: 'They charged me $318.', leaves: 'Tacos are $3 on Tuesdays.' },
  cues: [moneyWords],
  *find({ document, hits }) {
    const { text } = document
    if (!hits.has(moneyWords) && digitsIn(document) === 0) return
    const own = (found: RegExpMatchArray, start: number): boolean => {
      const lead = before(text, start, 48)
      const tail = after(text, start + found[0].length, 24)
      if (PER_UNIT.test(tail) && /^\W*(?:a|an|per|each|\/|apiece)/.test(tail))
        return /\b(?:paid|pay|charged|charging) (?:me|us)? ?\W*$/.test(lead)
      const owned =
        OWN_PAYMENT.test(lead.slice(-40)) ||
        /^[^.!?]{0,30}\b(?:refund|bill|deposit|fee|charge|total|later|invoice)/.test(tail)
      if (LIST_PRICE.test(tail) && !owned) return false
      if (
        /\b(?:for|from|at|under|over|only|just|about|around) $/.test(lead) &&
        /\b(?:price|prices|start|starts|tacos|special|menu|lunch|range)\b/.test(lead) &&
        !owned
      )
        return false
      return true
    }
    yield* shapes(text, SUM, (found, start) =>
      /^\d{1,3}k$/i.test(found[0]) ? OWN_PAYMENT.test(before(text, start, 48)) : own(found, start),
    )
    yield* shapes(text, BARE)
    yield* shapes(
      text,
      WORDED,
      (_, start) =>
        OWN_PAYMENT.test(before(text, start, 60)) ||
        /\b(?:said|of|asked|asking|robbed|over|another|extra) $/.test(before(text, start, 12)),
    )
  },
}
