import { decodeUtf8 } from '../decode-text'

/** Facebook writes every byte of UTF-8 as a letter of its own (`Å\u0082ucja`): puts such a text right, and leaves every other alone. */
export function repairEscapes(text: string): string {
  let high = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0xff) return text
    if (code > 0x7f) high = true
  }
  if (!high) return text
  return decodeUtf8(Uint8Array.from(text, letter => letter.charCodeAt(0))) ?? text
}

const undefined1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '˜': 0x98,
  '™': 0x99,
  š: 0x9a,
  '›': 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
}
const suspicious = /[ÂÃâð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** UTF-8 that was once read as windows-1252 (`cafÃ©`, `donâ€™t`): puts it right where all of it can be. */
export function repairTwiceEncoded(text: string): string {
  // Looking for single letters is far faster than the pattern, and hardly any text has one.
  if (!text.includes('Ã') && !text.includes('â') && !text.includes('Â') && !text.includes('ð')) return text
  if (!suspicious.test(text)) return text
  const bytes: number[] = []
  for (const letter of text) {
    const code = undefined1252[letter] ?? letter.charCodeAt(0)
    if (code > 0xff || letter.length > 1) return text
    bytes.push(code)
  }
  return decodeUtf8(Uint8Array.from(bytes)) ?? text
}
