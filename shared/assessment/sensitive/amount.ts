import type { SensitiveRule } from './sensitive-rule'
import { after, before, digitsIn, shapes } from './shapes'

const SUM =
  /(?:US|CA|AU)?[$£€] ?\d{1,3}(?:[,.]?\d{3}){0,3}(?:\.\d{1,2})?(?: ?(?:k|grand|thousand|million)\b)?|\b\d{1,3}(?:,?\d{3}){0,2}(?:\.\d{1,2})? ?(?:dollars?|bucks|euros?|pounds?|quid|usd|eur|gbp|cad|aud|grand)\b|\b(?:usd|eur|gbp|cad|aud) ?\d{1,3}(?:,?\d{3}){0,2}(?:\.\d{1,2})?|\b\d{1,3}k\b/gi
const ONES =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const WORDED_NUMBER = `(?:(?:${TENS}(?:[ -]${ONES})?|${ONES}|an?|a couple(?: of)?|a few|several)(?:[ -](?:hundred|thousand))?(?:[ -](?:and )?(?:${TENS}(?:[ -]${ONES})?|${ONES}))?|hundreds of|thousands of)`
/** "Sixty dollars", "a couple hundred bucks": worded, with its currency. */
const WORDED = new RegExp(
  `\\b${WORDED_NUMBER}[ -](?:dollars?|bucks|grand|euros?|pounds?|quid)\\b|\\b(?:a fiver|a tenner)\\b`,
  'gi',
)
/** "Quoted eleven hundred", "took the ninety five": worded, behind what one does with money. */
const WORDED_BARE = new RegExp(
  `\\b(?:quoted|quote|paid|pay|charged|charge|billed|owed?|refunded|cost|spent|wanted|wants|want|demanded|took|asked for|said|fee of|fee was|bill was|total was|deposit of|came to|it was|price was|kept) (?:me |us |him |her )?(?:about |over |almost |another |nearly |like |around |the |an? extra |my |our )?(${TENS}(?:[ -]${ONES})|(?:${ONES}|${TENS}|a)[ -](?:hundred|thousand)(?:[ -](?:and )?(?:${TENS}(?:[ -]${ONES})?|${ONES}))?)(?![\\w-]| (?:dollars?|bucks|euros?|pounds?|quid|grand|minutes?|hours?|days?|weeks?|months?|years?|miles|people|guests|times|percent|of us|calls|feet|pounds|calories|photos|pictures|visits|others|cars|items|stars|degrees))`,
  'gi',
)
/** A sum in words that begins what is said: "NINETY FIVE to come out". */
const WORDED_FIRST = new RegExp(
  `(?<=^|[.!?:;] )(${TENS}[ -]${ONES}|${ONES} hundred(?: (?:and )?${TENS})?) (?:for|to come|to look|just to|plus|flat|total|an hour|cash|down)\\b`,
  'gi',
)
/** "Paid 149", "two thousand off my balance", "full detail 180": a sum without its currency. */
const BARE =
  /\b(?:paid|pay|paying|charged?|charging|quoted|billed|cost|costs|costing|refunded|refund of|owes?|owed|spent|deposit of|fee of|fee was|fee is|bill was|bill of|bill came to|total of|total was|totaled|totalled|total|came to|price was|price of|tip of|tipped|dropped|invoice for|invoiced|wanted|asked for|asking|demanded|kept my|took my|robbed of|out of|me back|us back|sell me a new one for|do it for|did it for|fix it for|job for|estimate of|estimate was|quote was|quote of|worth) (?:me |us |him |her )?(?:about |over |almost |another |nearly |like |around |just |only |an extra |a total of )?(?:\d{2,5}|\d{1,3},\d{3})(?:\.\d\d)?(?![\d%:/-]|[.,]\d| ?(?:a\.?m|p\.?m|am\b|pm\b|dollars?|bucks|euros?|pounds?|grand|quid|k\b|thousand|hundred|times|min|visits?|days?|weeks?|months?|hours?|hrs?|years?|percent|people|stars?|miles|guests|of us|calls|photos|pictures|items|minutes?|seconds?|degrees|feet|ft|inch|units|rooms|points?|reviews?|employees|cars|customers|emails|texts|other|different|pieces|boxes|cups|bottles|plates|tables|kids|students|attempts|patients|out of|\w{1,30} (?:ago|later)))|\b\d{2,5}(?:\.\d\d)? (?:each time|in (?:gift cards|cash|fees|damages?|charges|repairs|parts|labor|tips|late fees|groceries)|plus (?:tax|tip|tips)|total\b|deposit\b|down payment|refund\b|a month for (?:me|us)|out of pocket|for the privilege)|\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) )?(?:thousand|hundred) (?=off (?:my|our)|of my own)/gi
/** "Full detail 180 and it is clean": a bare number that ends what is named for it. */
const NAMED_SUM =
  /\b(?:detail|haircut|cut|color|service|repair|inspection|cleaning|installation|install|tow|towing|labor|parts|screen|battery|alignment|oil change|brakes|tires|dinner|lunch|room|session|visit|exam|ticket|tickets|one|work|job|bill) (?:for |was |is |at )?\d{2,4}(?=[.,;!?]|$| (?:and (?:it|its|it's|yea|yeah|the|they|i|no|not|that)|plus|bucks|which|but|later)\b)/gi

const PER_UNIT =
  /^(?:\.\d\d)?,? ?(?:a|an|per|each|\/|apiece) ?(?:night|person|head|plate|hour|hr|month|week|day|year|cup|glass|slice|pound|lb|piece|pop|drink|beer|pint|cocktail|bottle|class|session|visit|ticket|mile|square|sq|gallon|kid|adult|game|bag|item|each)?\b/
const LIST_PRICE =
  /^(?:\.\d\d)? (?:for (?:(?:a|an|one|two|the) )?(?:\w{1,30} )?(?:lunch|dinner|brunch|coffee|burger|beer|beers|cocktail|sandwich|salad|slice|pizza|latte|drink|taco|tacos|bowl|muffin|cookie|pint|glass|toast|entree|appetizer|dessert|wings|fries|soup|ramen|pho|sushi|roll|steak|bottle|wine|smoothie|juice|tea|bagel|donut|croissant|pastry|scoop|cone|plate|platter|combo|burrito|wrap|side|avocado|eggs|pancakes)\b|cheaper|burger|burgers|lunch|menu|special|margarita|margaritas|beers?|cocktails?|tacos?|haircuts?|sandwich|pizza|entree|entrees|well drinks|drinks?|happy hour|tickets?|cover|gift card|coupon|off\b|minimum|plates?|steak|coffee|salad)/
const OWN_PAYMENT =
  /\b(?:paid|pay|paying|charged|cost (?:me|us)|spent|bill|refund|refunded|deposit|owe|owed|billed|tipped|quoted|lost|debits?|fee|wanted|want|wants|demanded|kept|took|another|extra)\b/

const currencies = {
  id: 'amount-currencies',
  phrases: ['dollar|dollars|buck|bucks|euro|euros|pound|pounds|quid|fiver|tenner|grand'],
}
const numbers = {
  id: 'amount-numbers',
  phrases: ['thousand|hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'],
}

/** A sum tied to this customer: what was paid, charged, refunded, lost or asked for. */
export const amount: SensitiveRule = {
  id: 'amount',
  title: 'Sum of money',
  why: 'What a customer paid or owes is between them and the business.',
  example: { marks: 'They charged me $318.', leaves: 'Tacos are $3 on Tuesdays.' },
  cues: [currencies, numbers],
  *find({ document, hits }) {
    const { text } = document
    const [named, worded] = [hits.has(currencies), hits.has(numbers)]
    if (!named && !worded && digitsIn(document) === 0) return
    const own = (found: RegExpMatchArray, start: number): boolean => {
      const lead = before(text, start, 48)
      const tail = after(text, start + found[0].length, 24)
      if (PER_UNIT.test(tail) && /^\W*(?:a|an|per|each|\/|apiece)/.test(tail))
        return /\b(?:paid|pay|charged|charging) (?:me|us)? ?\W{0,9}$/.test(lead)
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
    if (digitsIn(document) > 0)
      yield* shapes(text, SUM, (found, start) =>
        /^\d{1,3}k$/i.test(found[0]) ? OWN_PAYMENT.test(before(text, start, 48)) : own(found, start),
      )
    if (digitsIn(document) > 1) {
      yield* shapes(text, BARE)
      yield* shapes(text, NAMED_SUM)
    }
    if (named) yield* shapes(text, WORDED, own)
    if (!worded) return
    yield* shapes(text, WORDED_BARE)
    yield* shapes(text, WORDED_FIRST)
  },
}
