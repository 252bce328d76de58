import { decodeLatin, decodeUtf8 } from '../decode-text'

/** One letter of a mailbox. */
export type MailMessage = {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly date: string
  readonly text: string
  /** The id of the letter that this one answers. */
  readonly inReplyTo: string
}

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string }

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, letter => letter.charCodeAt(0) & 0xff)

const inCharset = (bytes: Uint8Array, charset: string): string =>
  /^(?:iso-8859-|windows-125|latin)/i.test(charset) ? decodeLatin(bytes) : (decodeUtf8(bytes) ?? decodeLatin(bytes))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(text: string): string {
  let [bits, held, bytes] = [0, 0, '']
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes += String.fromCharCode((bits >> held) & 0xff)
    }
  }
  return bytes
}

const fromQuoted = (text: string): string =>
  text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Header words such as `=?utf-8?Q?Caf=C3=A9?=` as plain text. */
export function decodeHeader(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]{2,30})\?([QB])\?([^?]{0,500})\?=/gi, (_, charset: string, kind: string, text: string) =>
      inCharset(
        bytesOf(kind.toUpperCase() === 'B' ? fromBase64(text) : fromQuoted(text.replaceAll('_', ' '))),
        charset,
      ),
    )
}

function splitPart(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text)
  const head = gap ? text.slice(0, gap.index) : text
  const headers = new Map<string, string>()
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(0, 200)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : '' }
}

function decodeBody({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? ''
  const charset = /charset="?([\w-]{2,30})/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  if (encoding === 'base64') return inCharset(bytesOf(fromBase64(body)), charset)
  if (encoding === 'quoted-printable') return inCharset(bytesOf(fromQuoted(body)), charset)
  return body
}

/** The plain text of a letter; of HTML only the words where there is nothing else. */
function textOfPart(part: Part, level = 0): string {
  const type = part.headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";]{1,100})/i.exec(type)?.[1]
  if (/^multipart\//i.test(type) && boundary && level < 5) {
    const texts = part.body
      .split(`--${boundary}`)
      .slice(1, 20)
      .filter(each => !each.startsWith('--'))
      .map(each => splitPart(each.replace(/^\r?\n/, '')))
    const plain =
      texts.find(each => /^text\/plain/i.test(each.headers.get('content-type') ?? 'text/plain')) ??
      texts.find(each => /^(?:multipart|text)\//i.test(each.headers.get('content-type') ?? ''))
    return plain ? textOfPart(plain, level + 1) : ''
  }
  const text = decodeBody(part)
  return /^text\/html/i.test(type)
    ? text
        .replace(/<(?:style|script)[^>]{0,200}>[^<]{0,20000}<\/(?:style|script)>/gi, '')
        .replace(/<(?:br|\/p|\/div)[^<>]{0,50}>/gi, '\n')
        .replace(/<[^<>]{0,500}>/g, '')
    : text
}

/** Leaves out what is quoted of earlier letters, and the lines that announce it. */
export const withoutQuotes = (text: string): string =>
  text
    .split(
      /\r?\n(?:On .{5,120} wrote:|-{2,40} ?Original Message ?-{2,40}|_{10,80}|Von: .{3,100}|From: .{3,100}\r?\nSent: )/,
    )[0]
    ?.split(/\r?\n/)
    .filter(line => !/^\s*>/.test(line))
    .join('\n')
    .trim() ?? ''

/** Whether a text begins like a letter or a mailbox. */
export const looksLikeMail = (head: string): boolean =>
  /^From \S{1,200} .{10,60}\r?\n/.test(head) ||
  (/^[A-Za-z][\w-]{1,40}: ?\S/.test(head) &&
    /^(?:from|received|return-path|delivered-to|message-id|date|mime-version):/im.test(head.slice(0, 4000)) &&
    /^from:/im.test(head.slice(0, 16_000)) &&
    /\r?\n\r?\n/.test(head))

/** Reads one letter. */
export function readMessage(text: string): MailMessage {
  const part = splitPart(text)
  const header = (name: string): string => decodeHeader(part.headers.get(name) ?? '')
  return {
    id: header('message-id').replace(/^<|>$/g, ''),
    from: header('from'),
    subject: header('subject'),
    date: header('date'),
    text: withoutQuotes(textOfPart(part)),
    inReplyTo: header('in-reply-to').replace(/^<|>$/g, ''),
  }
}

/** Cuts a mailbox into letters as it comes, at the lines that begin with `From `. */
export function mailboxReader(): { push(text: string): string[]; end(): string[] } {
  let rest = ''
  let first = true
  const cut = (final: boolean): string[] => {
    const letters: string[] = []
    let at = 0
    for (;;) {
      const next = rest.indexOf('\nFrom ', at)
      if (next < 0) break
      if (
        /^\r?\n?$/.test(rest.slice(Math.max(0, next - 1), next).trim()) ||
        next === 0 ||
        rest.charAt(next - 1) === '\n' ||
        rest.charAt(next - 2) === '\n'
      ) {
        letters.push(rest.slice(0, next + 1))
        rest = rest.slice(next + 1)
        at = 0
      } else at = next + 6
    }
    if (final && rest.trim() !== '') letters.push(rest)
    return letters.map(letter => letter.replace(/^From .{3,200}\r?\n/, '').replace(/^>(>*From )/gm, '$1'))
  }
  return {
    push(text) {
      rest += first ? text.replace(/^\ufeff/, '') : text
      first = false
      return cut(false)
    },
    end: () => cut(true),
  }
}
