import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkReply } from '../../../shared/reply-check/check-reply'
import { replyRules } from '../../../shared/reply-check/rules'
import { contextOf, nothingObserved, profile } from '../../helpers/reply-cases'

const folder = new URL('../../../shared/reply-check/rules/', import.meta.url)
const guide =
  'customer-name contact address identifier visit-date amount health financial family security staff-discipline relation asks-private third-party threat incentive accuses admits-liability blame non-apology dismissive policy-speak sarcasm pleading shouting absolute excuse promotion canned'.split(
    ' ',
  )

test('every rule of the guide is here, and every file is a rule with tests of its own', () => {
  const ids = replyRules.map(rule => rule.id)
  expect(guide).toHaveLength(29)
  expect(ids).toEqual(expect.arrayContaining(guide))
  expect(new Set(ids).size).toBe(ids.length)
  const files = readdirSync(folder).filter(file => file !== 'index.ts')
  expect(files.map(file => file.replace('.ts', '')).sort()).toEqual([...ids].sort())
  const tests = readdirSync(new URL('./rules/', import.meta.url))
  expect(tests.map(file => file.replace('.test.ts', '')).sort()).toEqual([...ids].sort())
})

test('every rule says why, from where and when it was read', () => {
  for (const rule of replyRules) {
    expect(rule.why.length, rule.id).toBeGreaterThan(60)
    expect(rule.source, rule.id).not.toBe('')
    expect(rule.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(rule.message, rule.id).toMatch(/\.$/)
    expect(rule.message.length, rule.id).toBeLessThan(110)
    expect(`${rule.message} ${rule.why}`, rule.id).not.toMatch(/!|\bplease\b|\boops\b/i)
  }
})

test('the example that a rule leaves alone is left alone, and the one it marks is marked', () => {
  const whole = new Set(['length', 'platform-limit', 'repetition', 'no-route', 'no-thanks'])
  for (const rule of replyRules.filter(one => !whole.has(one.id))) {
    const context = contextOf({
      regulated: rule.regulatedOnly ?? false,
      trade: rule.regulatedOnly ? 'dentist' : 'restaurant',
      author: rule.id === 'customer-name' ? 'Marguerite' : 'soupfan_22',
      review: rule.id === 'admits-liability' ? 'I fell off the ladder and broke my arm.' : 'We had hives after dinner.',
    })
    const own = { ...context, profile: { ...context.profile, phone: '555-0110' } }
    const marks = (text: string) => checkReply(text, own).findings.some(finding => finding.rule === rule.id)
    expect(marks(rule.example.marks), `${rule.id}: ${rule.example.marks}`).toBe(true)
    expect(marks(rule.example.leaves), `${rule.id}: ${rule.example.leaves}`).toBe(false)
  }
})

test('a calm reply has no finding and may be copied', () => {
  const reply =
    'Dana, an hour is far too long and I’m sorry. A second cook now works on Fridays. I’d like to talk: 555-0127.\nTess, owner'
  expect(checkReply(reply, contextOf())).toEqual({ findings: [], copyAllowed: true })
})

test('a block holds back the copy, a warning does not', () => {
  expect(checkReply('We looked into order #48213.', contextOf()).copyAllowed).toBe(false)
  expect(checkReply('This will never happen again.', contextOf()).copyAllowed).toBe(true)
})

test('a regulated trade may not give a day or a sum at all', () => {
  const reply = 'You came in on March 3 and paid $40.'
  expect(checkReply(reply, contextOf()).copyAllowed).toBe(true)
  const regulated = checkReply(reply, contextOf({ regulated: true, trade: 'dentist' })).findings
  expect(regulated.filter(one => one.rule === 'visit-date' || one.rule === 'amount').map(one => one.severity)).toEqual([
    'block',
    'block',
  ])
})

test('findings come in the order of the text and stay within it', () => {
  const reply = 'Your feedback is important to us. Ms. Pruitt, order #48213 was late!! This will never happen again.'
  const { findings } = checkReply(reply, contextOf())
  expect(findings.length).toBeGreaterThan(3)
  for (const [at, finding] of findings.entries()) {
    expect(finding.start).toBeGreaterThanOrEqual(findings[at - 1]?.start ?? 0)
    expect(finding.end).toBeLessThanOrEqual(reply.length)
  }
})

test('what the customer told in the review is not repeated: the observed words count', () => {
  const review = 'They lost ticket AB77 and my file.'
  const at = review.indexOf('AB77')
  const assessment = { ...nothingObserved, sensitive: [{ id: 'identifier' as const, start: at, end: at + 4 }] }
  const { findings } = checkReply('We found AB77 behind the counter.', { ...contextOf({ review }), assessment })
  expect(findings.map(finding => finding.rule)).toContain('identifier')
})

test('the business’s own contact, address, name and signature are never marked', () => {
  const phones = ['555-0127', '(503) 555-0127', '503.555.0127', '+1 503 555 0127', '206-555-0199']
  const names = [
    'Order 4471 Coffee',
    'Dr. Amari Dental',
    'Never Again Tattoo',
    'BIG LARRY’S',
    'The Promise & Guarantee Co.',
  ]
  const addresses = ['12 Harbor Street', '9 Fenwick Court, Unit 4B', 'Suite 210, 41 Main St']
  const trades = [
    ['restaurant', false],
    ['dentist', true],
    ['locksmith', false],
  ] as const
  let cases = 0
  for (const phone of phones)
    for (const businessName of names)
      for (const address of addresses)
        for (const [trade, regulated] of trades) {
          const own = { ...profile, businessName, phone, address, trade, regulated, signature: 'Joan Harlan, manager' }
          const reply = `Thank you for writing. Call ${phone} or write to ${own.email}. ${businessName} is at ${address}, and ${own.website} has the hours.\n${own.signature}`
          const { findings } = checkReply(reply, { ...contextOf(), profile: own })
          expect(findings, reply).toEqual([])
          cases++
        }
  expect(cases).toBeGreaterThan(100)
})

test('hostile and empty text is answered soon and without a throw', () => {
  const hostile = [
    '',
    ' ',
    '\u0000\ud800\udfff',
    '!'.repeat(20_000),
    'A '.repeat(20_000),
    'a@'.repeat(20_000),
    '1-'.repeat(20_000),
    '#1 $1 '.repeat(8000),
    '($'.repeat(20_000),
    'sorry if '.repeat(5000),
    'Had you '.repeat(5000),
    '<script>alert(1)</script>',
    '__proto__ constructor toString',
    '😀'.repeat(10_000),
    'Mr. Mr. '.repeat(4000),
    'у нас всё хорошо, спасибо',
    'ＦＵＬＬ　ＷＩＤＴＨ',
    '\u202eabc\u202c',
  ]
  for (const text of hostile) {
    const { findings } = checkReply(text, contextOf({ review: text.slice(0, 5000), author: text.slice(0, 200) }))
    for (const finding of findings) expect(finding.end).toBeLessThanOrEqual(text.length)
  }
})
