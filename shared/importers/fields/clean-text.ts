import { repairEscapes } from './mojibake'

/** Longer texts are cut here: no review is as long, and everything after reads every letter. */
export const longestText = 100_000

/** NUL and other control characters are what is taken out. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const needsCleaning = /[\u0000-\u0008\u000b-\u001f\u007f]/
const nothing =
  /^(?:n\/?a|nan|null|none|undefined|no (?:review|comment|text|negative|positive)s?\.?|\(?(?:no|empty) (?:text|comment|review)\)?|[-–—.]{1,40})$/i
const marks = /(?:\s{0,9}(?:…|\.\.\.)\s{0,9}(?:see more|read more|more)?|\s(?:see more|read more))\s{0,9}$/i
const entity =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|hellip|rsquo|lsquo|ldquo|rdquo|mdash|ndash|eacute|euro));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
  eacute: 'é',
  euro: '€',
}

/** Text without control characters, with `\n` for every line break and no blanks around it. */
export function cleanText(text: string): string {
  const plain = needsCleaning.test(text) ? text.replace(/\r\n?/g, '\n').replace(controls, '') : text
  return plain.trim()
}

/** `b'Caf\xc3\xa9'`, as Python prints bytes, as the text that it was. */
export function decodePythonBytes(text: string): string {
  if (!text.startsWith("b'") && !text.startsWith('b"')) return text
  if (text.length < 3 || text.at(-1) !== text.charAt(1)) return text
  const binary = text
    .slice(2, -1)
    .replace(/\\(?:x([0-9a-f]{2})|([nrt'"\\]))/gi, (_, hex: string | undefined, plain: string | undefined) =>
      hex === undefined
        ? ({ n: '\n', r: '', t: ' ' }[plain ?? ''] ?? plain ?? '')
        : String.fromCharCode(parseInt(hex, 16)),
    )
  return repairEscapes(binary)
}

const spaced = /\s\s|[^\S ]/

/** A single line, such as a name. */
export function cleanLine(text: string): string {
  if (text === '') return ''
  const line = cleanText(text)
  return (spaced.test(line) ? line.replace(/\s+/g, ' ') : line).slice(0, 300)
}

/** Letters and digits with which none of those words begins: a million names come this way. */
const saysSomething = /^[a-df-mo-tv-z0-9]/i

/** '' for the words that sources write where nothing was said ("No review.", "N/A", "nan"). */
export const orNothing = (text: string): string =>
  text.length <= 20 && !saysSomething.test(text) && nothing.test(text.trim()) ? '' : text

/** Decodes HTML's character references once; everything else stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    entity,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      const code = decimal === undefined ? (hex === undefined ? undefined : parseInt(hex, 16)) : Number(decimal)
      if (code !== undefined) return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
      return named[name?.toLowerCase() ?? ''] ?? whole
    },
  )
}

/** Takes the site's "… See More" off; `truncated` tells that the text goes on elsewhere. */
export function cutMark(text: string, dotsMeanCut: boolean): { readonly text: string; readonly truncated: boolean } {
  const last = text.charCodeAt(text.length - 1) | 32
  const isMark =
    (last === 101 && /more$/i.test(text.slice(-4))) || (dotsMeanCut && (text.endsWith('…') || text.endsWith('...')))
  if (!isMark) return { text, truncated: false }
  const tail = text.slice(-40)
  const found = marks.exec(tail)
  if (!found) return { text, truncated: false }
  return { text: text.slice(0, text.length - (tail.length - found.index)).trimEnd(), truncated: true }
}
