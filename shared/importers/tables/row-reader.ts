import { rangeOf } from '../../dates/compare-dates'
import { parseDate, type DateHints } from '../../dates/parse-date'
import type { Rating } from '../../models/review'
import { orNothing } from '../fields/clean-text'
import { impossibleDate } from '../fields/impossible-date'
import { parseRating, parseRecommendation, type ReadRating } from '../fields/parse-rating'
import { platformOf, platformOfId, platformOfUrl } from '../fields/platform'
import { personIdOf, placeOf, reviewIdOf } from '../fields/web-address'
import { saneId } from '../identity'
import type { Field, TablePlan } from '../importer'
import { instantOf, type RawReview } from '../raw-review'
import { tell } from '../told'

const nothing = (): string => ''

/** Reads the cells of one row after a plan. */
export function rowReader(plan: TablePlan): (cells: readonly string[]) => RawReview {
  const columns = plan.columns
  const hints: DateHints = plan.dates ?? {}
  const getter = (field: Field): ((cells: readonly string[]) => string) => {
    const [single, ...others] = columns[field] ?? []
    if (single === undefined) return nothing
    if (others.length === 0) return cells => cells[single] ?? ''
    const list = columns[field] ?? []
    return cells => {
      for (const column of list) {
        const cell = cells[column]
        if (cell !== undefined && cell !== '' && cell.trim() !== '') return cell
      }
      return ''
    }
  }
  const [text, rating, score, recommendation] = [
    getter('text'),
    getter('rating'),
    getter('score'),
    getter('recommendation'),
  ]
  const [date, time, moment, edited, scrapedAt] = [
    getter('date'),
    getter('time'),
    getter('moment'),
    getter('edited'),
    getter('scraped-at'),
  ]
  const [author, authorId, authorUrl, title] = [
    getter('author'),
    getter('author-id'),
    getter('author-url'),
    getter('title'),
  ]
  const [id, url, place, business, location, platformCell] = [
    getter('id'),
    getter('url'),
    getter('place'),
    getter('business'),
    getter('location'),
    getter('platform'),
  ]
  const placeUrl = getter('place-url')
  const [reply, replyDate, translation] = [getter('owner-reply'), getter('owner-reply-date'), getter('translation')]
  const questions = plan.questions
  const many = questions && (columns.text?.length ?? 0) > 1
  const starsOf = remembered(cell => parseRating(cell, plan.ratingMax))
  const scoreOf = remembered(cell => parseRating(cell, plan.scoreMax ?? 10))

  let [scraped, atScrape] = ['', hints]
  let scrapedMoment: string | undefined
  /** The time of the scrape is the same for many rows in a row. */
  const hintsAt = (cell: string): DateHints => {
    if (cell === scraped) return atScrape
    const from = parseDate(cell, hints)
    scrapedMoment = instantOf(from)
    scraped = cell
    if (!hints.reference) return atScrape
    atScrape = from ? { ...hints, reference: { ...hints.reference, ms: rangeOf(from).from } } : hints
    return atScrape
  }

  const answers = (cells: readonly string[]): string =>
    (columns.text ?? [])
      .map((column, index) => [questions?.[index] ?? '', orNothing((cells[column] ?? '').trim())] as const)
      .filter(([, answer]) => answer !== '')
      .map(([question, answer]) => `${question}\n${answer}`)
      .join('\n\n')

  // A day of grace, because a clock elsewhere may be ahead.
  const latest = hints.reference ? new Date(hints.reference.ms + 2 * 86_400_000).toISOString().slice(0, 10) : '9999'

  return cells => {
    const flags: string[] = []
    const dateHints = hintsAt(scrapedAt(cells))
    const day = date(cells)
    const clock = time(cells).trim()
    const exact = moment(cells)
    let when = exact ? parseDate(exact, dateHints) : undefined
    if (!when && day) when = (clock && parseDate(`${day.trim()} ${clock}`, dateHints)) || parseDate(day, dateHints)
    let slip: Pick<RawReview, 'reject' | 'rejectTold'> | undefined
    if (when && !when.relative && when.value > latest) {
      slip = { reject: 'bad-date', rejectTold: tell('still-to-come', day.trim()) }
      when = undefined
    }
    if (!when && day.trim() && orNothing(day)) {
      flags.push('date-unread')
      const told = plan.rejectsSlips && !slip && impossibleDate(day, hints.order)
      if (told) slip = { reject: 'bad-date', rejectTold: told }
    }
    const ratingCell = rating(cells)
    const recommendCell = recommendation(cells)
    let read: ReadRating = ratingCell ? starsOf(ratingCell) : { rating: { kind: 'none' } }
    if (read.rating.kind === 'none' && !read.score && recommendCell) {
      const stars = /(\d(?:[.,]\d)?)\s*star/i.exec(recommendCell)?.[1]
      const yes = parseRecommendation(recommendCell)
      const kind: Rating = yes === undefined ? { kind: 'none' } : { kind: 'recommend', value: yes }
      read = stars === undefined ? { rating: kind } : parseRating(stars)
    }
    if (read.rating.kind === 'none' && !read.score && ratingCell.trim() && orNothing(ratingCell)) {
      flags.push('rating-unread')
      const top = plan.ratingMax ?? 5
      if (aboveScale(ratingCell, top))
        slip = { reject: 'bad-rating', rejectTold: tell('above-scale', ratingCell.trim(), top) }
    }
    const scoreCell = score(cells)
    const second = scoreCell && !read.score ? scoreOf(scoreCell).score : undefined
    const link = url(cells)
    const profile = authorUrl(cells)
    const rawId = id(cells).trim()
    const ownId = saneId(rawId)
    // An address is only looked at where there is no id, or one that may not be the platform's.
    const fromUrl = link && (ownId === undefined || plan.idScope !== undefined) ? reviewIdOf(link) : undefined
    const externalId = ownId ?? fromUrl ?? rawId
    const scope =
      plan.idScope !== undefined && !platformOfId(externalId) && externalId !== fromUrl ? plan.idScope : undefined
    const platform =
      plan.platform ?? platformOf(platformCell(cells)) ?? platformOfUrl(link) ?? platformOfId(rawId) ?? 'other'
    const answer = reply(cells)
    const editedCell = edited(cells)
    const rejected = plan.rejectsSlips ? slip : undefined
    const raw: RawReview = {
      platform,
      externalId,
      idScope: scope,
      authorId: saneId(authorId(cells)) ?? (profile ? personIdOf(profile) : undefined),
      places: [place(cells) || undefined, link ? placeOf(link) : undefined, placeOf(placeUrl(cells))],
      author: author(cells),
      text: many ? answers(cells) : text(cells),
      title: title(cells),
      translation: translation(cells),
      dotsMeanCut: plan.dotsMeanCut,
      entities: plan.entities,
      rating: read.rating,
      score: read.score ?? second,
      subRatings: plan.subRatings && subRatingsOf(plan.subRatings, cells),
      date: when,
      scrapedAt: scrapedMoment,
      editedAt: editedCell ? parseDate(editedCell, dateHints) : undefined,
      reply: answer ? { text: answer, date: parseDate(replyDate(cells), dateHints) } : undefined,
      url: link,
      business: business(cells),
      location: location(cells),
      flags: plan.flags || flags.length > 0 ? [...(plan.flags ?? []), ...flags] : undefined,
      reject: rejected?.reject,
      rejectTold: rejected?.rejectTold,
    }
    return plan.refine ? plan.refine(raw, cells) : raw
  }
}

/** The few spellings of a rating in a table are read once. */
function remembered(read: (cell: string) => ReadRating): (cell: string) => ReadRating {
  const known = new Map<string, ReadRating>()
  return cell => {
    const found = known.get(cell)
    if (found) return found
    const made = read(cell)
    if (known.size < 1000) known.set(cell, made)
    return made
  }
}

const aboveScale = (cell: string, top: number): boolean =>
  /^\s{0,5}\d{1,6}(?:[.,]\d{1,3})?\s{0,5}$/.test(cell) && Number(cell.replace(',', '.')) > top

function subRatingsOf(
  columns: readonly (readonly [name: string, column: number])[],
  cells: readonly string[],
): Record<string, string> | undefined {
  const found = columns.flatMap(([name, column]) =>
    cells[column]?.trim() ? [[name, cells[column].trim()] as const] : [],
  )
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
