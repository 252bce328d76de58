import { expect, test } from 'vitest'
import { length } from '../../../../shared/reply-check/rules/length'
import { replyCases } from '../../../helpers/reply-cases'
import { checkReply } from '../../../../shared/reply-check/check-reply'
import { contextOf } from '../../../helpers/reply-cases'

const words = (count: number) => Array.from({ length: count }, () => 'soup').join(' ')

replyCases(length, {
  flags: [`${words(150)} «${words(5)}»`],
  passes: ['', 'Thank you.', words(40), words(110), words(150), 'a'.repeat(900)],
})

test('a reply of few but long words is marked from its thousandth character', () => {
  const findings = checkReply(`${'abcdefghi '.repeat(110)}`, contextOf()).findings.filter(one => one.rule === 'length')
  expect(findings.map(one => one.start)).toEqual([1000])
})
