import { expect, test } from 'vitest'
import { inTone, voiceOf } from '../../../shared/reply-draft/voice'

test('one name speaks as I and may be asked for', () => {
  expect(voiceOf('Tess, owner')).toEqual({ plural: false, askFor: 'Tess' })
  expect(voiceOf('Dr. Halloran, owner')).toEqual({ plural: false, askFor: 'Dr. Halloran' })
})

test('two names speak as we', () => {
  expect(voiceOf('Wendell and Prue, innkeepers')).toEqual({ plural: true, askFor: 'Wendell or Prue' })
})

test('a role alone is nobody to ask for', () => {
  expect(voiceOf('The office manager')).toEqual({ plural: false, askFor: undefined })
})

test('a formal tone writes contractions out', () => {
  expect(inTone("I'm sorry. It's late, and we don't like that.", 'formal')).toBe(
    'I am sorry. It is late, and we do not like that.',
  )
})

test('a formal tone gives thanks in full, and leaves many thanks alone', () => {
  expect(inTone('Thanks for writing. Many thanks for the review.', 'formal')).toBe(
    'Thank you for writing. Many thanks for the review.',
  )
})

test('other tones speak as people do, except where the words stand apart', () => {
  expect(inTone('That is ours to mend. It is not good.', 'plain')).toBe("That's ours to mend. It's not good.")
  expect(inTone('Not all of it is ours. See what that is.', 'warm')).toBe('Not all of it is ours. See what that is.')
})
