import { describe, expect, test } from 'vitest'
import { startDecoding } from '../../../shared/importers/decode-text'

const text = 'José said: “naïve café”, 35 € – 🍕🍕 done.'
const utf16 = (value: string, swap: boolean): Uint8Array => {
  const bytes = [...Buffer.from(`\ufeff${value}`, 'utf16le')]
  if (swap)
    for (let at = 0; at < bytes.length; at += 2) [bytes[at], bytes[at + 1]] = [bytes[at + 1] ?? 0, bytes[at] ?? 0]
  return Uint8Array.from(bytes)
}

function decode(bytes: Uint8Array, size: number) {
  const decoding = startDecoding(bytes)
  let result = ''
  for (let at = 0; at < bytes.length; at += size) result += decoding.decode(bytes.subarray(at, at + size), false)
  return {
    text: result + decoding.decode(new Uint8Array(0), true),
    encoding: decoding.encoding(),
    warning: decoding.warning(),
  }
}

describe.each([1, 2, 3, 7, 1000])('in chunks of %i bytes', size => {
  test('UTF-8', () =>
    expect(decode(new TextEncoder().encode(text), size)).toEqual({ text, encoding: 'utf-8', warning: undefined }))
  test('UTF-8 with a mark', () =>
    expect(decode(new TextEncoder().encode(`\ufeff${text}`), 1000 + size).text).toBe(text))
  test('UTF-16, little end first', () => expect(decode(utf16(text, false), 2 + size).text).toBe(text))
  test('UTF-16, big end first', () => expect(decode(utf16(text, true), 2 + size).text).toBe(text))
  test('windows-1252, with the letters that Latin-1 lacks', () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x6f, 0x6b, 0x94, 0x20, 0x80, 0x35, 0x20, 0x96])
    expect(decode(bytes, size)).toMatchObject({ text: 'Café “ok” €5 –', encoding: 'windows-1252' })
  })
})

test('a damaged byte in proven UTF-8 costs one letter and a warning', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('café café café '), 0xff, 0x21])
  expect(decode(bytes, 1000)).toMatchObject({ text: 'café café café \ufffd!', encoding: 'utf-8' })
  expect(decode(bytes, 1000).warning).toBeDefined()
})
