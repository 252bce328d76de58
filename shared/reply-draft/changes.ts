import type { ThemeId } from '../models/assessment'
import { monthNames } from '../models/month-names'
import type { Fact, Fix, Profile } from '../models/profile'

/** Something the owner said is so, as a clause for a reply, with the id it came from. */
export type Saying = { readonly id: string; readonly clause: string }

/** The fixes to these themes that came after the review, the latest first. */
export function laterFixes(profile: Profile, themes: readonly ThemeId[], reviewDate: string | undefined): Fix[] {
  return (profile.fixes ?? [])
    .filter(fix => themes.includes(fix.theme) && isSayable(fix.text) && isLater(fix.since, reviewDate))
    .sort((a, b) => b.since.localeCompare(a.since))
}

/** The facts about these themes, those that fit more of them first. */
export function fittingFacts(profile: Profile, themes: readonly ThemeId[]): Fact[] {
  const fit = (fact: Fact): number => fact.themes.filter(theme => themes.includes(theme)).length
  return (profile.facts ?? []).filter(fact => fit(fact) > 0 && isSayable(fact.text)).sort((a, b) => fit(b) - fit(a))
}

/** A fix in several wordings: "we put a second driver on Saturdays in August", "since August we have had …". */
export function fixClauses(fix: Fix, reviewDate: string | undefined): string[] {
  const when = monthName(fix.since, reviewDate)
  const text = bare(fix.text)
  if (/^(?:an?|the|one|two|three|more|new|another|longer|shorter|extra)\s/i.test(text)) {
    const thing = text.charAt(0).toLowerCase() + text.slice(1)
    return when === undefined
      ? [`we now have ${thing}`]
      : [`since ${when} we have had ${thing}`, `we have had ${thing} since ${when}`, `as of ${when} we have ${thing}`]
  }
  const deed = text.replace(/^we(?:'ve| have)?\s+/i, '')
  const act = deed.charAt(0).toLowerCase() + deed.slice(1)
  return when === undefined ? [`we ${act}`] : [`in ${when} we ${act}`, `we ${act} in ${when}`]
}

/** A fact as a clause in lower case, unless it begins with a name. */
export function factClause(fact: Fact): string {
  const text = bare(fact.text)
  return /^(?:We|Our|The|Every|Each|All|You|Anyone|A|An|There|It|If|When|Orders?|Tables?|In|On|At|From)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

const bare = (text: string): string => text.trim().replace(/[.\s]{1,20}$/, '')

/** A text that could be taken for a place to fill, or is no sentence, is not said for the owner. */
const isSayable = (text: string): boolean => !/[[\]{}|\n]/.test(text) && text.trim().length > 3 && text.length <= 200

/** Whether a change came after the day of the review; the same month counts unless both name the day. */
function isLater(since: string, reviewDate: string | undefined): boolean {
  if (reviewDate === undefined) return false
  const length = Math.min(since.length, 10, reviewDate.length)
  return since.slice(0, length) >= reviewDate.slice(0, length)
}

function monthName(since: string, reviewDate: string | undefined): string | undefined {
  const month = monthNames[Number(since.slice(5, 7)) - 1]
  if (month === undefined) return undefined
  const year = since.slice(0, 4)
  return reviewDate?.startsWith(year) ? month : `${month} ${year}`
}
