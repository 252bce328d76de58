import type { SensitiveRule } from './sensitive-rule'
import { before, digitsIn, shapes } from './shapes'

const WITH_WORD =
  /\b(?:licen[cs]e plates?|plates?|tags?|license|licence|reg(?:istration)?)(?: (?:number|no\.?|is|was|reads|#))?[ :,#]{1,3}(?=[A-Z\d -]{0,7}\d)([A-Z\d]{1,4}[ -]?[A-Z\d]{2,5})\b/gi
const BARE =
  /\b(?=[A-Z\d]{0,6}\d)(?=[A-Z\d]{0,6}[A-Z])(?:\d[A-Z]{3}\d{3}|[A-Z]{3}[ -]?\d{3,4}|\d{3}[ -]?[A-Z]{3}|\d[A-Z]{2,3}[ -]?\d{3,4}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{3}[ -]\d[A-Z]\d{2})\b/g
const VEHICLE =
  /\b(?:car|truck|van|suv|sedan|pickup|vehicle|jeep|ford|honda|toyota|civic|accord|camry|corolla|outback|subaru|chevy|tacoma|odyssey|pilot|prius|nissan|bmw|audi|mazda|kia|hyundai|tesla|explorer|f150|f-150|silverado|ram|dodge|buick|minivan|motorcycle|trailer|rav4|cr-v|escape|focus|wagon|hatchback|volvo|vw|jetta|golf|impala|malibu|tahoe|altima|sentra|rogue|forester|mustang)\b/
const VIN = /\b(?=[A-HJ-NPR-Z\d]{0,16}\d)(?=[A-HJ-NPR-Z\d]{0,16}[A-Z])[A-HJ-NPR-Z\d]{17}\b/g

const plateWords = { id: 'plate-words', phrases: ['license|licence|plate|plates|tag|tags|reg|registration'] }

/** The plate or the number of a vehicle. */
export const plate: SensitiveRule = {
  id: 'plate',
  title: 'Licence plate',
  why: 'A plate leads to its owner; "the vehicle" is enough.',
  example: { marks: 'The gray Odyssey, plate KLD 4402.', leaves: 'A plate of 12 wings.' },
  cues: [plateWords],
  *find({ document, hits }) {
    const { text } = document
    if (digitsIn(document) < 2) return
    if (hits.has(plateWords))
      yield* shapes(text, WITH_WORD, found => /[A-Z]/.test(found[1] ?? '') && !/^\w+ (?:of|for)/i.test(found[1] ?? ''))
    yield* shapes(text, BARE, (_, start) => VEHICLE.test(before(text, start, 40)))
    yield* shapes(text, VIN)
  },
}
