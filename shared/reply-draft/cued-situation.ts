import type { Assessment } from '../models/assessment'
import type { Situation } from '../models/reply'
import { tradeGroup, type TradeGroup } from './trade'
import { nounsOfTrade } from './trade-nouns'

type Cued = Extract<
  Situation,
  'mistaken-identity' | 'discrimination' | 'personal-attack' | 'policy-dispute' | 'outside-control'
>

/** What a low-rated review is about by its own words where no signal told: undefined for an ordinary complaint. */
export function cuedSituation(text: string, trade: string, { themes }: Assessment): Cued | undefined {
  const plain = text.toLowerCase().replaceAll('’', "'").slice(0, 4000)
  if (speaksOfAnotherTrade(plain, trade)) return 'mistaken-identity'
  if (TREATED.test(plain) && (WHO.test(plain) || NO_WAY_IN.test(plain))) return 'discrimination'
  const onlyPeople = themes.every(({ id }) => id === 'staff' || id === 'atmosphere')
  if (onlyPeople && INSULT.test(plain) && wordsIn(plain).length <= BRIEF) return 'personal-attack'
  if (KNOWN_RULE.test(plain) && CONSEQUENCE.test(plain)) return 'policy-dispute'
  return MAKER.test(plain) ? 'outside-control' : undefined
}

/** An insult takes few words; a long text has a story behind it. */
const BRIEF = 30
const INSULT =
  /\bbrains? of an? [a-z]{1,40}|\b(?:is|are|was|were|you're|he's|she's|what) (?:[a-z'-]{1,20},? ){0,6}(?:troll|moron|idiot|clown|loser|jerk|creep|scumbag|snake|pig|imbecile|prune|crone|hag|fossil|ogre|goblin|weasel|toad|donkey|dunce|fool|buffoon|weirdo|psycho|trash|garbage|joke of a (?:man|woman|person)|nobody(?= and\b|[.!]))/

/** Said by the writer of themselves: who they are, where it may have been the reason. */
const WHO =
  /\b(?:i'm|i am|we're|we are|being|because i'm|because we're|as) (?:an? |the only )?(?:black|asian|latin[aox]|hispanic|mexican|indian|chinese|arab|muslim|jewish|hindu|sikh|gay|lesbian|queer|trans|transgender|deaf|blind|disabled|in a wheelchair|pregnant)\b|\bthe two of us holding hands\b|\bmy (?:hijab|turban|kippah|white cane|service dog|accent)\b/
const NO_WAY_IN =
  /\bno (?:ramp|elevator|lift|accessible)\b[^]{0,200}\b(?:wheelchair|power chair|scooter|walker|crutches)\b|\b(?:wheelchair|power chair|scooter|walker|crutches)\b[^]{0,200}\bno (?:ramp|elevator|lift|accessible)\b/
const TREATED =
  /\b(?:told|said|says|refused|ignored|looked|stared|turned (?:me|us) away|followed|laughed|charged|wouldn't|don't do|asked (?:me|us) to leave)\b/

/** The writer knows the rule that was applied. */
const KNOWN_RULE =
  /\b(?:it's|it is|it was|is|was) (?:right there |clearly |posted |written )?(?:on|in) the (?:sign|website|site|page|confirmation|contract|receipt|email|fine print|door|wall)\b|\b(?:sign|website|page|contract|receipt|confirmation) (?:does say|says|said)\b|\bi know (?:the|it's the|it is the|that's the) (?:rule|policy)\b/
const CONSEQUENCE =
  /\b(?:charged|charge|fee|refused|wouldn't|would not|gave away|kept|store credit|no refund|(?:won't|will not|wouldn't) (?:take|accept|exchange|refund)|turned (?:me|us) away|denied)\b/

/** Somebody else made it or changed it. */
const MAKER =
  /\b(?:maker|manufacturer|apple|samsung|google|microsoft|factory)(?: has| had)? (?:pushed|released|changed|recalled|discontinued|stopped making|won't honor|refused)\b/

/** Words that hardly any other trade would be spoken of with. */
const TELLTALE: Partial<Record<TradeGroup, string>> = {
  food: 'pizza pepperoni burger fries tacos burrito sushi ramen noodles pasta appetizer entree waiter waitress latte croissant sauce topping toppings',
  lodging: 'hotel motel pool reception housekeeping minibar checkout check-in suite passports concierge mattress',
  beauty: 'haircut highlights balayage stylist manicure pedicure bangs barber updo blowout cuticles',
  home: 'furnace plumber toilet roof gutters shingles electrician lawn movers drywall landscaper',
  repair: 'exhaust muffler transmission brakes mechanic alternator welded engine tires radiator carburetor',
  pets: 'groomed groomer groom poodle schnauzer labradoodle terrier kennel vet paws',
  office: 'dentist crown molar filling orthodontist hygienist attorney mortgage escrow',
}

/** Trades that may well have to do with another one: a hotel serves food, an event has a barber's chair. */
const NEIGHBOURS: Partial<Record<TradeGroup, readonly TradeGroup[]>> = {
  lodging: ['food', 'pets', 'beauty'],
  events: ['food', 'lodging', 'beauty'],
  fitness: ['food', 'lodging', 'beauty'],
  shop: ['food', 'beauty', 'home', 'pets'],
  home: ['lodging'],
  office: ['food', 'home', 'pets'],
  pets: ['office', 'beauty', 'lodging'],
}

/** Two telltale words of one other trade and not one noun of the business's own. */
function speaksOfAnotherTrade(text: string, trade: string): boolean {
  const own = tradeGroup(trade)
  if (own === 'other') return false
  const words = new Set(wordsIn(text))
  const ownNouns = [...nounsOfTrade(own).keys(), ...wordsIn(`${TELLTALE[own] ?? ''} ${trade.toLowerCase()}`)]
  if (ownNouns.some(noun => noun.length > 3 && words.has(noun))) return false
  return Object.entries(TELLTALE).some(
    ([group, list]) =>
      group !== own &&
      !(NEIGHBOURS[own] ?? []).some(near => near === group) &&
      list.split(' ').filter(word => words.has(word)).length > 1,
  )
}

const wordsIn = (text: string): readonly string[] => text.match(/[a-z][a-z'-]{0,30}/g) ?? []
