import type { Polarity, ThemeId } from '../models/assessment'
import type { Phrase } from '../text/phrases'
import type { Template } from './template'
import type { TradeGroup } from './trade'

/**
 * One way in which a theme shows: within "wait" a table that was booked, a line that does not move, nobody coming.
 * It knows what to call the thing and what may be said of such a thing by anyone, whatever happened this time.
 */
export type Facet = {
  readonly theme: ThemeId
  readonly polarity: Polarity
  /** Words in the same sentence as the theme's signal that tell this facet; without any it is the general one. */
  readonly cues?: readonly Phrase[]
  /** Its cues tell enough by themselves, where no signal of the theme was seen. */
  readonly alone?: true
  /** A kind word at large: it stands behind what is more particular. */
  readonly mild?: true
  /** It was a sad or grave occasion: nobody is invited back. */
  readonly solemn?: true
  /** The trades it makes sense in; all where absent. */
  readonly trades?: readonly TradeGroup[]
  /** What to call it: "the wait". Absent where only the item can be named. */
  readonly thing?: string
  readonly plural?: true
  /** Clauses in lower case without a full stop. They may use `{item}`, the noun that the review itself uses. */
  readonly lines: readonly Template[]
  /** The apology as a whole clause; "I'm sorry about the wait" where absent. They begin with `{Sorry}`. */
  readonly sorry?: readonly Template[]
  /** What went wrong on our side, as a clause that "and I'm sorry" may follow: "we kept you waiting". */
  readonly owned?: readonly Template[]
  /** What the owner looks into, as it stands after "I'm looking into". */
  readonly how?: readonly Template[]
  /** In place of an apology, where an apology would admit or concede too much. */
  readonly regret?: readonly Template[]
}
