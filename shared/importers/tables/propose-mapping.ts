import { parseRating } from '../fields/parse-rating'
import { platformOf } from '../fields/platform'
import type { TableHead } from '../importer'
import type { ColumnMapping, ColumnRole, ReadOptions, TableOutline } from '../source'
import { dateHints, dateShare } from './date-hints'
import { everTogether } from './ever-together'
import { columnCells, tableSignature } from './table-head'
import { tell, type Told } from '../told'

/** What a column's cells look like, as shares of the filled ones. */
type Content = {
  readonly filled: number
  readonly length: number
  readonly dates: number
  readonly ratings: number
  readonly top: number
  readonly urls: number
  readonly platforms: number
  readonly distinct: number
  readonly times: number
  readonly words: number
}

const namePatterns: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [
    /(?:reply|response|answer|responded).{0,200}(?:date|time|at$|on$)|(?:date|time).{0,200}(?:reply|response)/,
    'owner-reply-date',
  ],
  [
    /(?:owner|our|company|business|agent|page|staff|manager).{0,200}(?:reply|response|answer|comment)|^(?:reply|response|responses|answer|antwort|respuesta)$|response_from|reply_text|^(?:we|our|my|i)_(?:\w{1,20}_)?(?:answer|repl|respon|said|wrote)/,
    'owner-reply',
  ],
  // What Evenkeel itself wrote beside the rows that were to be mended.
  [/^not_read_because$|^row$|^no_se_leyó_porque$|^fila$/, 'ignore'],
  [
    /(?:^|_)(?:average|avg|mean|counts?|total|num|number|nr|helpful|useful|funny|cool|likes?|votes?|photos?|images?|pictures?|avatar|sentiment|status|tags?|assigned|taken|follow|refund|price|cost|amount|lat|lng|latitude|longitude|zip|postal|ip|language|lang|version|rank|position|scraped|extracted|crawled|exported|phone|address|e?mail)(?:$|_)/,
    'ignore',
  ],
  [/(?:^|_)(?:url|link|permalink|href)(?:$|_)/, 'url'],
  [
    /^(?:id|uuid|guid|key|ticket|ticket_id|reference|ref)$|(?:review|comment|post|message|case|ticket|response|tweet)_?(?:id|key)$|(?:^|_)code$/,
    'id',
  ],
  [/(?:^|_)id$|_id_/, 'ignore'],
  [/^(?:time|hour|clock|uhrzeit|hora)$/, 'time'],
  [
    /date|timestamp|^when$|posted|created|submitted|received|published|written|^day$|^time_|_time$|_at$|datum|fecha|^am$/,
    'date',
  ],
  [/platform|^source$|^site|^channel|^network|^portal|^where$|review_site|^service$|_source$/, 'platform'],
  [/rating|stars?$|^star|score|^grade|^rate$|^rated|nps|bewertung$|calificaci|^note$|satisf|how_likely/, 'rating'],
  [/title|subject|headline|betreff/, 'title'],
  [
    /author|reviewer|user_?name|customer|client|guest|^from$|^name$|(?:^|_)name$|^by$|^member|caller|^who$|^kunde|display_?name|person/,
    'author',
  ],
  [
    /review|comment|feedback|text|body|message|content|opinion|remark|testimonial|notes?$|description|complaint|said|kommentar|comentario|details|what_|why_|how_was|anything/,
    'text',
  ],
]

const nameRole = (key: string): ColumnRole | undefined => namePatterns.find(([pattern]) => pattern.test(key))?.[1]

function contentOf(head: TableHead, column: number, options: ReadOptions): Content {
  const cells: string[] = []
  for (const cell of columnCells(head, column)) if (cells.push(cell) >= 200) break
  const share = (test: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  const numbers = cells.map(cell => Number(cell.replace(',', '.'))).filter(value => Number.isFinite(value))
  return {
    filled: cells.length,
    length: cells.reduce((sum, cell) => sum + Math.min(cell.length, 2000), 0) / Math.max(1, cells.length),
    dates: dateShare(head, column, options),
    ratings: share(cell => isRating(cell)),
    top: topOf(numbers),
    urls: share(cell => /^https?:\/\/\S+$/i.test(cell)),
    platforms: share(cell => cell.length < 40 && platformOf(cell) !== undefined),
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    times: share(cell => /^\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?$/i.test(cell)),
    words: share(cell => /\p{L}{2,40}\s{1,20}\p{L}{1,30}/u.test(cell)),
  }
}

/** The highest number of a column, without a slip or two: one 11 among fives makes no scale of a hundred. */
function topOf(numbers: readonly number[]): number {
  const highest = (among: readonly number[]) => among.reduce((most, value) => Math.max(most, value), 0)
  for (const [index, scale] of scales.entries()) {
    const above = numbers.filter(value => value > scale)
    if (above.length === 0) break
    // A nine among fives may well be a nine of ten; an eleven can be neither.
    const isSlip = numbers.length >= 5 && above.every(value => value > (scales[index + 1] ?? Infinity))
    if (above.length <= Math.max(isSlip ? 1 : 0, Math.floor(numbers.length * 0.05)))
      return highest(numbers.filter(value => value <= scale))
  }
  return highest(numbers)
}

function isRating(cell: string): boolean {
  if (cell.length > 30) return false
  const read = parseRating(cell, 100)
  return read.rating.kind !== 'none' || read.score !== undefined
}

const scales = [5, 10, 100]

/** The top of a column's scale: told by its name ("1 to 10"), else the smallest usual scale that holds its highest value. */
export function scaleOf(name: string, top: number): number {
  const told =
    /(?:1|0|one|zero)\s{0,20}(?:to|-|–|\.\.\.?)\s{0,20}(\d{1,3})\b|\(?(?:out of|\/)\s{0,20}(\d{1,3})\b|\bof\s(\d{1,3})\b/i.exec(
      name,
    )
  const max = Number(told?.[1] ?? told?.[2] ?? told?.[3])
  if (max >= 3 && max <= 100 && top <= max) return max
  if (/how likely|\bnps\b|recommend.{0,40}(?:friend|colleague)/i.test(name) && top <= 10) return 10
  return scales.find(scale => top <= scale) ?? 100
}

function fits(role: ColumnRole, content: Content): boolean {
  switch (role) {
    case 'date':
      return content.filled === 0 || content.dates >= 0.5
    case 'rating':
      return content.filled === 0 || (content.ratings >= 0.5 && content.top <= 100)
    case 'platform':
      return content.platforms >= 0.5
    case 'url':
      return content.filled === 0 || content.urls >= 0.5
    case 'time':
      return content.filled === 0 || content.times >= 0.5
    case 'id':
      return content.distinct > 0.5 && content.length <= 120 && content.dates < 0.5
    case 'author':
      return content.length <= 60 && content.urls < 0.5 && content.dates < 0.5
    case 'text':
      return content.urls < 0.5 && content.dates < 0.5
    default:
      return true
  }
}

/** Roles for the columns of an unknown table, by their names first and by their cells where the names say nothing. */
export function proposeRoles(
  head: TableHead,
  options: ReadOptions,
): { readonly roles: ColumnRole[]; readonly contents: readonly Content[] } {
  const contents = head.columns.map((_, column) => contentOf(head, column, options))
  const roles = head.keys.map((key, column): ColumnRole | undefined => {
    const role = nameRole(key)
    const content = contents[column]
    return role !== undefined && content && fits(role, content) ? role : undefined
  })
  const best = (score: (content: Content, column: number) => number): number => {
    let [found, most] = [-1, 0]
    contents.forEach((content, column) => {
      if (roles[column] !== undefined && roles[column] !== 'ignore') return
      const value = roles[column] === 'ignore' ? 0 : score(content, column)
      if (value > most) [found, most] = [column, value]
    })
    return found
  }
  const fill = (role: ColumnRole, score: (content: Content, column: number) => number): void => {
    if (roles.includes(role)) return
    const column = best(score)
    if (column >= 0) roles[column] = role
  }
  fill('platform', content =>
    content.platforms >= 0.6 && content.filled >= Math.max(3, head.rows.length / 2) ? content.platforms : 0,
  )
  fill('date', content => (content.dates >= 0.6 && content.filled > 0 ? content.dates : 0))
  fill('text', content => (content.words >= 0.4 && content.length >= 15 && content.urls < 0.5 ? content.length : 0))
  fill('rating', content =>
    content.ratings >= 0.7 && content.top <= 10 && content.distinct < 0.6 + 5 / Math.max(5, content.filled)
      ? content.ratings
      : 0,
  )
  fill('author', content =>
    content.length <= 30 && content.words >= 0.4 && content.distinct > 0.3 ? content.distinct : 0,
  )
  fill('id', content =>
    content.distinct === 1 &&
    content.length >= 16 &&
    content.length <= 120 &&
    content.words === 0 &&
    content.dates === 0 &&
    content.urls === 0 &&
    content.filled > 1
      ? 1
      : 0,
  )
  fill('url', content => (content.urls >= 0.6 ? content.urls : 0))
  return {
    roles: tidy(roles, contents, head),
    contents,
  }
}

/**
 * One column for each role: the best filled, for texts the longest. Another stays beside it where rows have one or the
 * other and never both: a program changed the names in mid-file.
 */
function tidy(found: readonly (ColumnRole | undefined)[], contents: readonly Content[], head: TableHead): ColumnRole[] {
  const roles = found.map(role => role ?? 'ignore')
  for (const role of [
    'text',
    'date',
    'rating',
    'author',
    'platform',
    'id',
    'url',
    'title',
    'time',
    'owner-reply',
    'owner-reply-date',
  ] as const) {
    const columns = roles.flatMap((each, column) => (each === role ? [column] : []))
    if (columns.length < 2) continue
    const worth = (column: number): number => {
      const content = contents[column]
      return content ? (role === 'text' ? content.length * content.filled : content.filled + content.ratings) : 0
    }
    const kept: number[] = []
    for (const column of columns.toSorted((a, b) => worth(b) - worth(a))) {
      if (kept.length === 0 || !everTogether(head, [...kept, column])) kept.push(column)
      else roles[column] = 'ignore'
    }
  }
  return roles
}

/** Whether such a table can be reviews: words of a person or of a day, a column called so, or a rating with one of them. */
export function canBeReviews(head: TableHead, roles: readonly ColumnRole[]): boolean {
  const known = roles.includes('date') || roles.includes('author')
  const text = roles.indexOf('text')
  if (text >= 0)
    return (
      known ||
      /review|comment|feedback|opinion|testimonial|complaint/.test(head.keys[text] ?? '') ||
      roles.includes('owner-reply')
    )
  return roles.includes('rating') && known
}

/** The first rating of a column that is above all others, where there is one. */
function scaleSlip(head: TableHead, column: number, top: number): string | undefined {
  for (const cell of columnCells(head, column)) if (Number(cell.replace(',', '.')) > top) return cell
  return undefined
}

/** What the mapping dialog shows of an unknown table: a proposal, and what to check in it. */
export function outlineOf(head: TableHead, encoding: string, delimiter: string, options: ReadOptions): TableOutline {
  const signature = tableSignature(head)
  const known = options.mappings?.find(
    mapping => mapping.signature === signature && mapping.roles.length === head.columns.length,
  )
  const { roles, contents } = proposeRoles(head, options)
  const dateColumns = roles.flatMap((role, column) => (role === 'date' ? [column] : []))
  const { evidence } = dateHints(head, dateColumns, options)
  const ratingColumn = roles.indexOf('rating')
  const top = contents[ratingColumn]?.top ?? 0
  const above = scaleSlip(head, ratingColumn, top)
  const scaleMax = ratingColumn >= 0 ? scaleOf(head.columns[ratingColumn] ?? '', top) : undefined
  const proposal: ColumnMapping = known ?? {
    signature,
    roles,
    ...(scaleMax !== undefined && { scaleMax }),
    ...(evidence.order && { dateOrder: evidence.order }),
  }
  const undecided = evidence.order === undefined && evidence.open > 0
  const note = (role: ColumnRole): Told | undefined => {
    if (role === 'date' && evidence.example !== undefined)
      return tell(evidence.mixed ? 'mixed-order' : 'order', evidence.order ?? 'month-first', evidence.example)
    if (role === 'date' && undecided) return tell('open-order')
    if (role === 'rating' && above !== undefined && scaleMax !== undefined) return tell('one-above', above, scaleMax)
    if (role === 'rating' && scaleMax !== undefined && scaleMax !== 5) return tell('another-scale', top, scaleMax)
    return undefined
  }
  return {
    signature,
    encoding,
    delimiter,
    columns: head.columns.map((name, column) => {
      const role = proposal.roles[column] ?? 'ignore'
      const said = note(role)
      return {
        name,
        samples: [...columnCells(head, column)].slice(0, 5).map(cell => cell.slice(0, 200)),
        role,
        ...(said !== undefined && { note: said }),
      }
    }),
    proposal,
    ask:
      (undecided && proposal.dateOrder === undefined) ||
      (known === undefined &&
        (above !== undefined || !roles.includes('text') || (scaleMax !== undefined && scaleMax !== 5))),
  }
}
