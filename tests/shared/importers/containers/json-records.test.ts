import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isTooDeep,
  jsonReader,
  looksLikeJsonLines,
  type JsonEvent,
} from '../../../../shared/importers/containers/json-records'

function read(text: string, size = 1000) {
  const reader = jsonReader()
  const events: JsonEvent[] = []
  for (let at = 0; at < text.length; at += size) events.push(...reader.push(text.slice(at, at + size)))
  const { events: last, complete, root } = reader.end()
  return { events: [...events, ...last], complete, root, envelope: reader.envelope() }
}
const records = (text: string, size?: number) =>
  read(text, size).events.flatMap(event => (event.kind === 'record' ? [[event.path, event.index, event.record]] : []))

describe('lists', () => {
  test('at the root', () =>
    expect(records('[{"a":1},{"a":2}]')).toEqual([
      ['', 0, { a: 1 }],
      ['', 1, { a: 2 }],
    ]))
  test('under keys', () =>
    expect(records('{"x":{"reviews":[{"a":"]}"}]},"n":3}')).toEqual([['x.reviews', 0, { a: ']}' }]]))
  test('by place', () => expect(records('{"p1":[{"a":1}],"p2":[{"a":2}]}').map(([path]) => path)).toEqual(['p1', 'p2']))
  test('of words and numbers are no records', () => expect(records('{"a":[1,"x",null],"b":[[1]]}')).toEqual([]))
})

test('members beside the lists are kept, whatever their order', () => {
  const { envelope } = read('{"total":231,"reviews":[{}],"paging":{"next":"https://x.example/?t=1"}}')
  expect([envelope.get('total'), envelope.has('paging.next')]).toEqual(['231', true])
})

test('a document that ends within a record says which', () =>
  expect(read('[{"a":1},{"a":').events.at(-1)).toEqual({ kind: 'cut', path: '', index: 1 }))
test('a document without its last bracket is not complete', () => expect(read('{"r":[{"a":1}').complete).toBe(false))
test('a record that cannot be parsed does not stop the others', () =>
  expect(read('[{"a":1},{a:2},{"a":3}]').events.map(event => event.kind)).toEqual(['record', 'bad', 'record']))
test('nesting without end is met before it hurts', () => {
  expect(read(`{"r":[${'['.repeat(45_000)}`, 997).events).toEqual([{ kind: 'too-deep' }])
  expect(read('{"a":'.repeat(45_000), 997).events).toEqual([{ kind: 'too-deep' }])
  expect(isTooDeep('['.repeat(300))).toBe(true)
  expect(isTooDeep(`"${'['.repeat(300)}"`)).toBe(false)
})
test('a key called __proto__ is data', () => {
  const [first] = records('[{"__proto__":{"x":1},"a":1}]')
  expect(Object.getPrototypeOf(first?.[2])).toBe(Object.prototype)
  expect(({} as { x?: number }).x).toBeUndefined()
})
test('one object is its own root', () => expect(read('{"id":"1","text":"x"}').root).toEqual({ id: '1', text: 'x' }))

describe('JSON lines', () => {
  test('are told from a document', () => expect(looksLikeJsonLines('{"a":1}\n{"a":2}\n')).toBe(true))
  test.each([
    '{"reviews":[{"a":1}]}\n',
    '[\n{"a":1},\n{"a":2}\n]',
    '{\n "a": {}\n}',
    '{"x":1,"reviews":[\n{"a":1},\n{"b":2}\n]}',
  ])('%j is a document', text => expect(looksLikeJsonLines(text)).toBe(false))
})

test('any list is read as JSON.parse reads it, in chunks of any size', () => {
  const value = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }), { maxLength: 6 })
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 11 }), fc.boolean(), (list, size, pretty) => {
      const text = JSON.stringify({ before: 'x', list }, undefined, pretty ? 2 : undefined)
      const expected = (JSON.parse(text) as { list: unknown[] }).list
      expect(records(text, size).map(([, , record]) => record)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})
