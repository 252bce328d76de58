import { tell, type Told } from './told'

/** The one thing of the platform that reading needs: browsers, workers and Node all have it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** The letters that windows-1252 has where Latin-1 has control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Turns the bytes of one file into text, chunk by chunk. */
export type Decoding = {
  /** As far as is known; `utf-8` may turn into `windows-1252` at the first byte that is none. */
  encoding(): Encoding
  decode(bytes: Uint8Array, last: boolean): string
  /** What the owner should know, such as an old encoding or damaged letters. */
  warning(): Told | undefined
}

/** Looks at the first bytes: a mark at the start, or the zeros that 16-bit text has at every other place. */
export function sniffEncoding(head: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 }
  const length = Math.min(head.length, 1024)
  let [even, odd] = [0, 0]
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) even += 1
    if (head[index + 1] === 0) odd += 1
  }
  if (length >= 8 && odd > length / 4 && even < length / 20) return { encoding: 'utf-16le', mark: 0 }
  if (length >= 8 && even > length / 4 && odd < length / 20) return { encoding: 'utf-16be', mark: 0 }
  return { encoding: 'utf-8', mark: 0 }
}

/** How many bytes at the end belong to a letter that goes on in the next chunk. */
function openEnd(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return 0
  if (encoding !== 'utf-8') {
    const odd = bytes.length % 2
    const high = bytes[bytes.length - odd - (encoding === 'utf-16le' ? 1 : 2)] ?? 0
    return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd
  }
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** Starts decoding a file that begins with these bytes. */
export function startDecoding(head: Uint8Array): Decoding {
  let { encoding, mark } = sniffEncoding(head)
  let rest = new Uint8Array(0)
  let proven = mark > 0
  let damaged = false
  const decoderOf = (name: Encoding) => new TextDecoder(name, { fatal: name === 'utf-8', ignoreBOM: true })
  const decoder = decoderOf(encoding)
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true })

  function decodeUtf8Part(bytes: Uint8Array): string {
    const whole = strict(bytes)
    if (!proven && whole?.length !== bytes.length) {
      // Everything before was plain ASCII, so the first other letters decide for the whole file.
      const text = whole ?? lossy.decode(bytes)
      let [lost, good] = [0, 0]
      for (const letter of text) {
        if (letter === '\ufffd') lost += 1
        else if (letter > '\u007f') good += 1
      }
      if (lost > good) {
        encoding = 'windows-1252'
        return decodeLatin(bytes)
      }
      proven = good > 0
      if (lost > 0) damaged = true
      return text
    }
    if (whole !== undefined) return whole
    damaged = true
    return lossy.decode(bytes)
  }

  /** Undefined where the bytes are not in the encoding. */
  function strict(bytes: Uint8Array): string | undefined {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }

  return {
    encoding: () => encoding,
    decode(chunk, last) {
      let bytes = mark > 0 ? chunk.subarray(mark) : chunk
      mark = 0
      if (rest.length > 0) {
        const joined = new Uint8Array(rest.length + bytes.length)
        joined.set(rest)
        joined.set(bytes, rest.length)
        bytes = joined
      }
      const keep = last ? 0 : openEnd(bytes, encoding)
      rest = bytes.slice(bytes.length - keep)
      const whole = bytes.subarray(0, bytes.length - keep)
      if (encoding === 'windows-1252') return decodeLatin(whole)
      return encoding === 'utf-8' ? decodeUtf8Part(whole) : decoder.decode(whole)
    },
    warning: () => (encoding === 'windows-1252' ? tell('old-encoding') : damaged ? tell('damaged-letters') : undefined),
  }
}

/** Bytes as UTF-8; undefined where they are not. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes as windows-1252, which every byte can be. Some versions of Node decode it as Latin-1, so the difference is made up here. */
export const decodeLatin = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, letter => windows1252.charAt(letter.charCodeAt(0) - 0x80))
