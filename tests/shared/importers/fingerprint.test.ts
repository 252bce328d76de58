import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../../shared/importers/fingerprint'

const long = 'The waiter brought cold soup twice and laughed when we asked for the manager, who never came to us. '

describe('the words of a review are found again', () => {
  test.each([
    ['other spacing and case', long, long.toUpperCase().replaceAll(' ', '  ')],
    ['quotes of print', `It's "fine". ${long}`, `It’s “fine”. ${long}`],
    ['dots of print', `${long}…`, `${long}...`],
    ['letters in two halves', `José said: ${long}`, `Jose\u0301 said: ${long}`],
    ['ligatures', `Fine: ${long}`, `ﬁne: ${long}`],
    ['blanks that do not break', long, long.replaceAll(' ', '\u00a0')],
    ['a change in the middle of a long text', long.repeat(3), `${long}Not at all. ${long}${long}`],
  ])('%s', (_, a, b) => expect(fingerprintOf(a)).toEqual(fingerprintOf(b)))
  test.each([
    ['another letter', long, long.replace('soup', 'soap')],
    ['an accent', `Jose said: ${long}`, `José said: ${long}`],
    ['another end', long, `${long}Never again.`],
  ])('but not under %s', (_, a, b) => expect(fingerprintOf(a).full).not.toBe(fingerprintOf(b).full))
})

test('a text has the fingerprint of its normalised form, whatever letters it has', () => {
  const unit = fc.constantFrom(...'aB7 .éÉß×½ª¨’“…‗İΣ\u00a0\u00ad\u0301\ufe0f', 'K', 'ﬁ', '🍕', 'soup ', 'The bread')
  const text = fc.array(unit, { maxLength: 120 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, given => {
      fc.pre(given.length < 400)
      // The mark at the front makes sure that the text is normalised letter by letter, and says nothing itself.
      expect(fingerprintOf(given)).toEqual(fingerprintOf(`\u2005${given}`))
    }),
    { numRuns: 500 },
  )
})
