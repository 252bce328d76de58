import { expect, test } from 'vitest'
import { isHot } from '../../../../../renderer/features/inbox/reply/heat'

const finding = (rule: string) => ({ rule, severity: 'warn', message: '', start: 0, end: 1 }) as const

test('two angry phrases are hot, one is where no kind word stands beside it', () => {
  expect(isHot('You ordered the wrong thing.', [finding('blame'), finding('sarcasm')])).toBe(true)
  expect(isHot('You ordered the wrong thing.', [finding('blame')])).toBe(true)
  expect(isHot('I’m sorry. You ordered the wrong thing.', [finding('blame')])).toBe(false)
  expect(isHot('We value your feedback.', [finding('canned'), finding('promotion')])).toBe(false)
})
