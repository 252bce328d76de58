import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../shared/assessment/assess'
import { fairnessIds, sensitiveIds, themeIds, urgencyIds, type Assessment } from '../../../shared/models/assessment'
import type { Profile } from '../../../shared/models/profile'
import { goals, type Draft } from '../../../shared/models/reply'
import { checkReply } from '../../../shared/reply-check/check-reply'
import { draftReply, type DraftInput } from '../../../shared/reply-draft/draft-reply'
import { silenceOf } from '../../../shared/reply-draft/situation'
import { likeness, trigramsOf } from '../../../shared/reply-draft/likeness'
import { checkedDraft, dentist, inputFor, pizzaPlace, wordsOf } from './observed'

const cold =
  'Ordered two pies on Saturday, order 48213, $61.40. They came an hour late and I called twice and nobody picked up.'
const coldInput = (given: Partial<Parameters<typeof inputFor>[0]> = {}) =>
  inputFor({
    text: cold,
    date: '2026-07-11',
    observed: {
      themes: [
        ['delivery', 'negative', 'an hour late'],
        ['communication', 'negative', 'nobody picked up'],
      ],
      sensitive: [
        ['visit-date', 'on Saturday'],
        ['identifier', '48213'],
        ['amount', '$61.40'],
      ],
    },
    ...given,
  })

describe('a complaint', () => {
  const { public: reply = '', ...draft } = draftReply(coldInput())

  test('is answered in 40 to 110 words with one apology, one way to talk and the signature', () => {
    expect(wordsOf(reply)).toBeGreaterThanOrEqual(40)
    expect(wordsOf(reply)).toBeLessThanOrEqual(110)
    expect(reply.match(/sorry|apologize|regret/g)).toHaveLength(1)
    expect(reply).toContain('555-0127')
    expect(reply.endsWith('\nTess, owner')).toBe(true)
  })

  test('names the thing and leaves the private details out', () => {
    expect(reply.toLowerCase()).toMatch(/delivery|door|run|way|phone|call|rings/)
    for (const detail of ['48213', '61.40', 'Saturday']) expect(reply).not.toContain(detail)
    expect(draft.leftOut).toEqual(['The day and time', 'The order or account number', 'What was paid or asked'])
  })

  test('may hold the details in the private message', () => {
    expect(draft.private).toContain('48213')
    expect(draft.private).toContain('555-0127')
  })

  test('invents nothing: what is not known becomes a question', () => {
    expect(draft.factsUsed).toEqual([])
    expect(draft.questions.join()).toContain('deliveries')
  })

  test('is answered the same way each time, and otherwise when another wording is asked for', () => {
    expect(draftReply(coldInput()).public).toBe(reply)
    const others = [1, 2, 3].map(variant => draftReply(coldInput({ variant })).public ?? '')
    const all = [reply, ...others].map(trigramsOf)
    for (const [place, one] of all.entries())
      for (const other of all.slice(place + 1)) expect(likeness(one, other)).toBeLessThan(0.5)
  })

  test('shows a fix that came after the review', () => {
    const fixes = [{ id: 'f1', text: 'put a second driver on Saturdays', theme: 'delivery', since: '2026-08' }] as const
    const shown = draftReply(coldInput({ profile: { ...pizzaPlace, fixes }, goal: 'fix' }))
    expect(shown.public).toContain('a second driver on Saturdays')
    expect(shown.public).toContain('August')
    expect(shown.factsUsed).toEqual(['f1'])
    expect(shown.note).toContain('second driver')
  })

  test('shows how things are where the goal is to reassure readers', () => {
    const facts = [{ id: 'a', text: 'We time each oven to the driver.', themes: ['delivery'] as const }]
    for (let variant = 0; variant < 4; variant++) {
      const shown = draftReply(coldInput({ profile: { ...pizzaPlace, facts }, goal: 'readers', variant }))
      expect(shown.public).toMatch(/we time each oven to the driver\./i)
      expect(shown.factsUsed).toEqual(['a'])
    }
  })

  test('without a telephone names the e-mail, and without both asks the owner', () => {
    const { phone, ...byMail } = pizzaPlace
    const { email, ...bare } = byMail
    expect(phone && email).toBeTruthy()
    expect(draftReply(coldInput({ profile: byMail })).public).toContain('hello@copperhearth.example')
    expect(draftReply(coldInput({ profile: bare })).questions[0]).toContain('phone number')
  })

  test('is short where the goal is to talk in private, and two sentences where a lawyer said so', () => {
    expect(wordsOf(draftReply(coldInput({ goal: 'contact' })).public)).toBeLessThan(60)
    const least = draftReply(coldInput({ goal: 'legal' })).public ?? ''
    expect(wordsOf(least)).toBeLessThan(50)
  })

  test('speaks as we where two sign, and without contractions where the tone is formal', () => {
    const two: Profile = { ...pizzaPlace, signature: 'Wendell and Prue, innkeepers' }
    for (let variant = 0; variant < 5; variant++) {
      expect(draftReply(coldInput({ profile: two, variant })).public).not.toMatch(/\b(?:I|I'm|me|my|myself)\b/)
      const formal = draftReply(coldInput({ profile: { ...pizzaPlace, tone: 'formal' }, variant })).public
      expect(formal).not.toMatch(/\w'(?:m|re|ve|ll|d|t)\b/)
    }
  })
})

describe('the tone', () => {
  test('is kinder by a line where it is warm', () => {
    const kindly = (tone: 'plain' | 'warm') =>
      [0, 1, 2, 3, 4, 5].filter(variant =>
        /get this right|do better|deserved better|like that\.|properly/.test(
          draftReply(coldInput({ profile: { ...pizzaPlace, tone }, variant })).public ?? '',
        ),
      ).length
    expect(kindly('warm')).toBeGreaterThan(2)
    expect(kindly('plain')).toBe(0)
  })

  test('keeps chatter out where it is formal', () => {
    for (let variant = 0; variant < 8; variant++)
      expect(draftReply(coldInput({ profile: { ...pizzaPlace, tone: 'formal' }, variant })).public).not.toMatch(
        /all ears|do call|easy to reach|hello/i,
      )
  })
})

describe('praise', () => {
  test('is answered in at most 50 words, names what was liked and gives no number', () => {
    const text = 'Best white pie in town.'
    const { public: reply, situation } = draftReply(
      inputFor({ text, stars: 5, observed: { themes: [['quality', 'positive', 'Best']] } }),
    )
    expect(situation).toBe('praise')
    expect(reply).toContain('the white pie')
    expect(reply).not.toContain('555')
    expect(wordsOf(reply)).toBeLessThanOrEqual(50)
  })
})

describe('no public reply', () => {
  test.each([
    ['extortion', { unfair: ['demand'] }],
    ['violence', { urgent: [['violence', 0]] }],
    ['self-harm', { urgent: [['self-harm', 0]] }],
  ] as const)('stands under %s, and the note says why', (_, observed) => {
    const steps = [{ id: 's', title: 'Keep the words', detail: 'A picture with the time.' }]
    const draft = draftReply(inputFor({ text: 'Pay or else', observed, steps }))
    expect(draft.public).toBeUndefined()
    expect(draft.note).toContain('No public reply')
    expect(draft.steps).toEqual(steps)
  })
})

describe('people hurt', () => {
  test('are met with concern and a call, and neither fault nor denial', () => {
    const text = 'Slipped on the wet floor, three stitches.'
    for (let variant = 0; variant < 6; variant++) {
      const { public: reply = '' } = draftReply(
        inputFor({ text, observed: { urgent: [['injury', 1]], sensitive: [['health', 'three stitches']] }, variant }),
      )
      expect(reply).toContain('555-0127')
      expect(reply).not.toMatch(/sorry|fault|mistake|floor|stitches|apolog/i)
      expect(wordsOf(reply)).toBeLessThanOrEqual(80)
    }
  })
})

describe('a regulated trade', () => {
  test('confirms and denies nothing, gives no name and a private way', () => {
    const text = 'My crown fell off and Dr. Osei was rude.'
    for (let variant = 0; variant < 6; variant++) {
      const { public: reply = '' } = draftReply(
        inputFor({
          profile: dentist,
          text,
          author: 'Rosalie M',
          variant,
          observed: { themes: [['staff', 'negative', 'rude']], sensitive: [['health', 'crown']] },
        }),
      )
      expect(reply).not.toMatch(/Rosalie|crown|Osei|your visit|you were|patient|appointment/i)
      expect(reply).toContain('555-0142')
    }
  })
})

describe('a regulated trade that is praised', () => {
  test('thanks in words that would fit anyone, whether or not the words were understood', () => {
    for (const text of ['Ellie walks in singing now.', '']) {
      const { public: reply = '' } = draftReply(inputFor({ profile: dentist, text, stars: 5 }))
      expect(reply).not.toMatch(/Ellie|555|unhappy|concern|criticism/i)
    }
  })
})

/** Drafts over every kind of review, profile and wish; the text is made of ordinary and of hostile pieces. */
const pieces = fc.constantFrom(
  'the pizza was cold', 'great crust', 'my wife Nora', '12 Elm Street', 'order 4471', '$86', '{name}', '[x|y]', '<b>', 'call 555-0199',
  'an hour late', 'the brakes squeal', 'rude', '\u0000', '😀', 'undefined', '$& $1', 'on Friday at 7',
) // prettier-ignore
const arbitraryInput: fc.Arbitrary<DraftInput> = fc
  .record({
    parts: fc.array(pieces, { maxLength: 8 }),
    stars: fc.integer({ min: 1, max: 5 }),
    author: fc.constantFrom('Dana P.', 'kit_rowe', '', 'Nora', '{I}', 'Elm'),
    regulated: fc.boolean(),
    contact: fc.integer({ min: 0, max: 3 }),
    trade: fc.constantFrom('pizza', 'plumber', 'salon', 'hotel', 'bike-shop', 'gym', 'dentist', 'lawyer', 'x'),
    signature: fc.constantFrom('Tess, owner', 'Wendell and Prue, innkeepers', 'The office manager'),
    tone: fc.constantFrom('warm', 'plain', 'formal' as const),
    goal: fc.option(fc.constantFrom(...goals), { nil: undefined }),
    variant: fc.integer({ min: 0, max: 2 }),
    themes: fc.array(
      fc.tuple(fc.constantFrom(...themeIds), fc.constantFrom('negative', 'positive' as const), fc.nat(7)),
      { maxLength: 4 },
    ),
    urgent: fc.array(fc.constantFrom(...urgencyIds), { maxLength: 1 }),
    unfair: fc.array(fc.constantFrom(...fairnessIds), { maxLength: 1 }),
    sensitive: fc.array(fc.tuple(fc.constantFrom(...sensitiveIds), fc.nat(7)), { maxLength: 3 }),
  })
  .map(one => {
    const starts: number[] = []
    let text = ''
    for (const part of one.parts) {
      starts.push(text.length)
      text += `${part}. `
    }
    const spanAt = (place: number) => {
      const at = starts.length > 0 ? place % starts.length : 0
      const start = starts[at] ?? 0
      return { start, end: start + (one.parts[at]?.length ?? 0) }
    }
    const assessment: Assessment = {
      language: 'en',
      urgency: { tier: one.urgent.length > 0 ? 1 : 3, signals: one.urgent.map(id => ({ id, tier: 1, ...spanAt(0) })) },
      fairness: one.unfair.map(id => ({ id, certainty: 'clear', rule: '', ...spanAt(0) })),
      themes: one.themes.map(([id, polarity, at]) => ({ id, polarity, ...spanAt(at) })),
      sensitive: one.sensitive.map(([id, at]) => ({ id, ...spanAt(at) })),
    }
    return {
      profile: {
        businessName: 'Copper Hearth',
        trade: one.trade,
        regulated: one.regulated,
        signature: one.signature,
        staff: ['Tess'],
        tone: one.tone,
        ...(one.contact > 0 && { email: 'hello@copper.example' }),
        ...(one.contact > 1 && { phone: '555-0127' }),
      },
      review: {
        id: `r${text.length}`,
        platform: 'google',
        author: one.author,
        rating: { kind: 'stars', value: one.stars },
        text,
      },
      assessment,
      variant: one.variant,
      ...(one.goal && { goal: one.goal }),
    } satisfies DraftInput
  })

describe('whatever the review says', () => {
  const forAll = (holds: (input: DraftInput, draft: Draft, reply: string) => void) =>
    fc.assert(
      fc.property(arbitraryInput, input => {
        const draft = checkedDraft(input)
        holds(input, draft, draft.public ?? `Nothing.\n${input.profile.signature}`)
      }),
      { numRuns: 300 },
    )

  test('no sensitive words of it stand in public', () => {
    forAll(({ review, assessment }, _, reply) => {
      for (const { start, end } of assessment.sensitive)
        if (end > start) expect(reply.toLowerCase()).not.toContain(review.text.slice(start, end).toLowerCase())
    })
  })

  test('there is a public reply unless silence is better', () => {
    forAll(({ assessment }, draft) => {
      expect(draft.public === undefined).toBe(silenceOf(assessment) !== undefined)
    })
  })

  test('no place is left unfilled and nothing of a program shows', () => {
    forAll((_, draft, reply) => {
      for (const text of [reply, draft.private, draft.note])
        expect(text).not.toMatch(/\bundefined\b(?!”)|\bNaN\b|\[object/)
      expect(reply).not.toMatch(/[[\]{}|<>]/)
    })
  })

  test('the signature stands at the end, and the reply fits every site', () => {
    forAll(({ profile }, _, reply) => {
      expect(reply.endsWith(`\n${profile.signature}`)).toBe(true)
      expect(new TextEncoder().encode(reply).length).toBeLessThan(1000)
      expect(wordsOf(reply)).toBeLessThanOrEqual(114)
    })
  })

  test('nothing stands in it that the check would hold back', () => {
    forAll(({ profile, review, assessment }, { public: reply }) => {
      if (reply === undefined) return
      const { findings } = checkReply(reply, { profile, review, assessment })
      expect(
        findings.map(({ rule, start, end }) => `${rule}: ${reply.slice(start, end)}`),
        reply,
      ).toEqual([])
    })
  })

  test('sentences begin with a capital, end with a mark and hold single blanks', () => {
    forAll((_, __, reply) => {
      const body = reply.slice(0, reply.lastIndexOf('\n'))
      expect(body).not.toMatch(/ {2}| [,.?]|\.\.|,,|[.?] [a-z]|^[a-z]|\n[a-z]|\ba [aeio]\w|\b(\w+) \1\b/)
      for (const paragraph of body.split('\n')) expect(paragraph).toMatch(/[.?]$/)
    })
  })
})

describe('many drafts of one business', () => {
  const texts = [
    'Cold pizza and late.', 'Waited an hour for a table.', 'Rude on the phone.', 'Great crust, kind staff.', 'Overpriced for what it is.',
    'The delivery went to the wrong house.', 'Sticky tables.', 'Best garlic knots in town!', 'Nobody answers the phone.', 'Too loud to talk.',
    'They forgot the ranch.', 'Charged a fee nobody mentioned.', 'Good pizza but slow.', '', 'Loved the salad.', 'The soup was salty.',
    'Closed at 8 though the sign says 10.', 'Terrible.', 'Friendly driver.', 'The menu says 19, the register 23.',
  ] // prettier-ignore
  const stars = [1, 2, 1, 5, 2, 1, 2, 5, 1, 3, 2, 1, 3, 5, 5, 2, 1, 1, 5, 2]
  const names = ['Dana P.', 'x_y', 'Jo', 'Lena M.', 'Ruth', 'hungry', 'Greg A.', 'Bea', 'Sue', 'M']
  const inputs = () =>
    Array.from({ length: 200 }, (_, place): DraftInput => {
      const review = {
        id: `r${place}`,
        platform: 'yelp' as const,
        author: names[place % names.length] ?? '',
        rating: { kind: 'stars' as const, value: stars[place % texts.length] ?? 3 },
        text: texts[place % texts.length] ?? '',
      }
      return { profile: pizzaPlace, review, assessment: assess(review) }
    })

  test('are alike in at most one pair of a hundred', () => {
    const grams = inputs().map(input => trigramsOf(checkedDraft(input).public ?? ''))
    let alike = 0
    let pairs = 0
    for (const [place, one] of grams.entries())
      for (const other of grams.slice(place + 1)) {
        pairs++
        if (likeness(one, other) > 0.4) alike++
      }
    expect(pairs).toBe(19900)
    expect(alike / pairs).toBeLessThanOrEqual(0.01)
  })

  test('pass the check that every reply has to pass', () => {
    for (const input of inputs()) {
      const reply = checkedDraft(input).public ?? ''
      const { findings } = checkReply(reply, input)
      expect(
        findings.map(({ rule, start, end }) => `${rule}: ${reply.slice(start, end)}`),
        reply,
      ).toEqual([])
    }
  })
})
