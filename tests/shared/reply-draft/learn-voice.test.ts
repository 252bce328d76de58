import { describe, expect, test } from 'vitest'
import { learnVoice } from '../../../shared/reply-draft/learn-voice'

const SIGNATURE = 'Tess, owner'
const learn = (...bodies: readonly string[]) =>
  learnVoice(
    bodies.map(body => `${body}\n${SIGNATURE}`),
    SIGNATURE,
  )

describe('the greeting', () => {
  test.each([
    ['Hi Dana, thanks for writing.', 'Hi Ola, I am glad you came.', 'Hi Rob,\nsorry about the wait.', 'Hi …,'],
    ['Dear Dana,\nThank you.', 'Dear Ruth,\nThank you.', 'Dear Jo,\nThank you.', 'Dear …,'],
    ['Dana, thank you.', 'Ruth, thank you so much.', 'Thanks for this.', '…,'],
    ['Hello there, thank you.', 'Hello there, we are sorry.', 'Hello there, come again.', 'Hello there,'],
    ['Hello, thank you.', 'Hello, we are sorry.', 'Hello, come again.', 'Hello,'],
  ])('of “%s”, “%s” and “%s” is “%s”', (one, two, three, greeting) => {
    expect(learn(one, two, three)?.greeting).toBe(greeting)
  })

  test.each([
    ['Thanks, that is kind.', 'Sorry, that was slow.', 'Thanks, all of you.'],
    ['The wait was too long.', 'Dana wrote to us.', 'We are sorry.'],
    ['Hi Dana, thanks.', 'Thank you.', 'I am glad.'],
  ])('is none where there is no habit: “%s”, “%s”, “%s”', (...bodies) => {
    expect(learn(...bodies)?.greeting).toBe('')
  })
})

describe('the sign-off', () => {
  test.each(['Warmly,', 'Best wishes,', 'Kind regards,', 'Thanks again,', 'Cheers'])('“%s” is learned', signOff => {
    expect(learn(`Thank you.\n${signOff}`, `We are sorry.\n${signOff}`, 'Come again.')?.signOff).toBe(signOff)
  })

  test('is none where the last line is a sentence of the reply', () => {
    const body = 'Thank you.\nBest of luck with the move to the new house and the garden behind it.'
    expect(learn(body, body, body)?.signOff).toBe('')
  })
})

test('the length is the middle one, without sign-off and signature', () => {
  expect(learn('one two three\nWarmly,', 'one two three four five', 'one')?.words).toBe(3)
})

test('three replies make a habit, two do not', () => {
  expect(learn('Hi Dana, thanks.', 'Hi Ruth, thanks.')).toBeUndefined()
  expect(learn('Hi Dana, thanks.', 'Hi Ruth, thanks.', 'Hi Jo, thanks.')?.isUsed).toBe(true)
})
