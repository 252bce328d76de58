import { monthNumbers } from '../../dates/calendar'
import { parseDate } from '../../dates/parse-date'
import { parseRecommendation } from '../fields/parse-rating'

/** What a line of a copied page is. `furniture` is what a site puts around reviews; `where` tells of the reviewer
 * or the visit, `detail` begins what the site asked beside the words. */
export type PastedLine = {
  readonly kind: 'blank' | 'rating' | 'date' | 'name' | 'answer' | 'detail' | 'furniture' | 'where' | 'words'
  readonly text: string
  readonly author?: string
  readonly rating?: string
  readonly date?: string
}

const reference = { reference: { ms: Date.UTC(2026, 0, 15) } }
const longestHead = 120

const furniture =
  /^(?:(?:read|see|show|view) (?:more|less|translation|original|all|photos?|profile).{0,30}|more|less|like|love|likes?|reply|first to review|favorites|public|shared with public|photo \d.{0,60}|share|share review|helpful|useful|funny|cool|thanks|thank|love this|oh no|follow|flag|report|report review|hide|embed|send|all reactions:?|write a comment.{0,5}|comments?|(?:leave|write|add) a (?:comment|review)|most relevant|verified(?: (?:review|hire|purchase|user))?|invited|new|unprompted review|not recommended|top contributor|author|owner|business owner|sort(?:ed)? by.{0,30}|photo of .{1,80}|upvote.{0,20}|share this review|was this review helpful.{0,10}|\d{1,4} (?:check-ins?|likes?|comments?|shares?|photos?|others? like this)|(?:helpful|useful|funny|cool|thanks|love this|oh no|like|useful vote)s?[: ]{0,40}\(?\d{1,5}\)?|\d{1,5}|·|•|…|\.\.\.)$/i
const where =
  /^(?:local guide\b.{0,60}|\d{1,5} (?:reviews?|contributions?|ratings?|friends?|photos?|helpful votes?).{0,50}|elite\b.{0,20}|.{0,30}\d{1,5} reviews? ?[·•].{0,40}|date of (?:experience|visit|stay|travel)\b.{0,40}|visited (?:on|in)\b.{0,30}|(?:stay|trip) type:?.{0,40}|travell?ed .{0,40}|\$\s?[\d,]{1,9}(?:\.\d\d)?(?: spent)?|(?:food|service|atmosphere|value|rooms|location|cleanliness|sleep quality|price|quality|responsiveness|punctuality|professionalism)\s?:\s?.{1,12}|[\p{L}.'’ -]{2,40}, (?:[A-Z]{2}|[A-Z][\p{L} ]{2,30})(?: \d{5})?|yes, i recommend this pro.{0,3}|i recommend this pro.{0,3}|[A-Z]{2})$/iu
const answer =
  /^(?:response from (?:the )?(?:owner|business)|owner['’]?s? (?:response|reply|answer)|reply from .{1,60}|response from .{1,60}|management response.{0,40}|business owner information|.{1,60} (?:responded|replied)(?: to this review)?|comment from .{1,40} (?:of|at) .{1,60}|answer from the owner|.{1,60} \((?:business )?owner\))(?=\W|$):?/i
const detail =
  /^(?:service|meal type|price per person|noise level|group size|wait time|reservation|reservations|parking(?: space| options)?|recommended dishes|dietary restrictions|vegetarian options|wheelchair accessibility|kid-friendliness|special events|positive|critical)$/i
const starWords =
  /^(?:rated |rating:? ?|stars?:? ?)?([0-5](?:[.,]\d)?)(?: ?(?:\/|out of|of) ?5)?(?: ?(?:stars?|star rating|bubbles?))?(?: ?\(.{0,20}\))?[:.]?$/i
const mustSay = /\/|of|star|bubble|rat|[.,]\d/i
const drawn = /^[★⭐✭☆✩✰\s]{1,15}$/u
const grade = /^(?:overall )?(?:grade|rating):? ?([A-F][+-]?)$/i
const recommends = /^(.{1,60}?) (?:(?:does|do|did)(?:n['’]t| not) )?recommends?\b(?!ation)/i
const reviewed = /^(.{1,60}?) (?:reviewed|wrote a review(?: of)?|left a review)\b.{0,80}$/i

const dateIn = (text: string): string | undefined => {
  const plain = text
    .replace(/^(?:on|reviewed|posted|written|edited|updated review|updated)[: ]{1,3}/i, '')
    .replace(/\s?(?:[·•|]|on google|via .{1,20}).{0,20}$/i, '')
  return plain.length <= 40 && !/^\d{1,5}$/.test(plain) && parseDate(plain, reference) ? plain : undefined
}

const namePattern =
  /^[\p{Lu}\d][\p{L}\p{M}\d.'’_-]{0,24}(?: (?:[\p{Lu}&][\p{L}\p{M}.'’-]{0,24}|de|van|von|der|da|di|la|le|y)){0,4}$/u
const isName = (text: string): boolean =>
  text.length <= 40 &&
  namePattern.test(text) &&
  !/[.!?]$/.test(text.replace(/\b[\p{L}]\.$/u, '')) &&
  !monthNumbers.has(text.toLowerCase())

/** "Jane D. ★★★★★ 2 weeks ago", as some pages set the head of a review into one line. */
function headLine(text: string): PastedLine | undefined {
  const stars = /[★⭐✭]{1,5}/u.exec(text)
  if (!stars || text.length > longestHead) return undefined
  const before = text
    .slice(0, stars.index)
    .replace(/[\s·•|,:–-]{1,5}$/u, '')
    .trim()
  const after = text
    .slice(stars.index + stars[0].length)
    .replace(/^[\s☆✩✰·•|,:–-]{1,10}/u, '')
    .trim()
  const date = dateIn(after) ?? dateIn(before)
  if ((before !== '' && before !== date && !isName(before)) || (after !== '' && after !== date)) return undefined
  return {
    kind: 'rating',
    text,
    rating: String([...stars[0]].length),
    ...(isName(before) && before !== date && { author: before }),
    ...(date !== undefined && { date }),
  }
}

/** Tells what a line of a copied page is. */
export function pastedLine(given: string): PastedLine {
  const text = given.replace(/[\u200b\u200e\u200f]/g, '').trim()
  if (text === '') return { kind: 'blank', text }
  if (text.length > longestHead) return { kind: 'words', text }
  if (drawn.test(text) && /[★⭐✭]/u.test(text))
    return { kind: 'rating', text, rating: String(text.match(/[★⭐✭]/gu)?.length ?? 0) }
  const stars = starWords.exec(text)
  if (stars?.[1] !== undefined && mustSay.test(text))
    return { kind: 'rating', text, rating: stars[1].replace(',', '.') }
  const letter = grade.exec(text)
  if (letter?.[1] !== undefined) return { kind: 'rating', text, rating: letter[1].toUpperCase() }
  if (answer.test(text)) return { kind: 'answer', text, ...dateAfter(text) }
  const opinion = recommends.exec(text)
  if (
    opinion?.[1] !== undefined &&
    /^[\p{Lu}]/u.test(opinion[1]) &&
    text.split(' ').length <= 14 &&
    !where.test(text)
  ) {
    const yes = parseRecommendation(text)
    const author = opinion[1].replace(/ (?:doesn['’]t|does not|don['’]t|do not)$/i, '')
    if (yes !== undefined && isName(author)) return { kind: 'rating', text, author, rating: yes ? 'yes' : 'no' }
  }
  const wrote = reviewed.exec(text)
  if (wrote?.[1] !== undefined && isName(wrote[1])) {
    const told = /(\d) ?stars?/i.exec(text)?.[1]
    const date = dateIn(/(?:review|reviewed)\b.{0,20}? ([A-Z][a-z]{2,8}\.? .{1,14})$/.exec(text)?.[1] ?? '')
    return {
      kind: told || date ? 'rating' : 'name',
      text,
      author: wrote[1],
      ...(told && { rating: told }),
      ...(date !== undefined && { date }),
    }
  }
  if (detail.test(text)) return { kind: 'detail', text }
  if (furniture.test(text)) return { kind: 'furniture', text }
  if (where.test(text)) return { kind: 'where', text }
  const date = dateIn(text)
  if (date !== undefined) return { kind: 'date', text, date }
  return headLine(text) ?? (isName(text) ? { kind: 'name', text, author: text } : { kind: 'words', text })
}

/** The date at the end of "Response from the owner 2 weeks ago". */
function dateAfter(text: string): { readonly date?: string } {
  const words = text.split(' ')
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const date = dateIn(words.slice(from).join(' '))
    if (date !== undefined) return { date }
  }
  return {}
}
