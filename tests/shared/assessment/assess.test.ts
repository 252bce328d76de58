import { describe, expect, test } from 'vitest'
import { assess, type AssessInput } from '../../../shared/assessment/assess'

const review = (text: string, stars?: number, author = 'Dana P.'): AssessInput => ({
  platform: 'yelp',
  author,
  text,
  rating: stars === undefined ? { kind: 'none' } : { kind: 'stars', value: stars },
})
const themes = (text: string, stars?: number) =>
  assess(review(text, stars)).themes.map(({ id, polarity }) => `${id}:${polarity}`)

describe('assess', () => {
  test('an empty text has nothing in it, whatever the stars', () => {
    expect(assess(review('', 1))).toEqual({
      language: 'unknown',
      urgency: { tier: 3, signals: [] },
      fairness: [],
      themes: [],
      sensitive: [],
    })
    expect(assess(review('', 5)).themes).toEqual([])
  })

  test('a short English text is judged though its language is too short to tell', () => {
    const assessment = assess(review('Terrible service', 1))
    expect(assessment.language).toBe('unknown')
    expect(assessment.themes.map(({ id }) => id)).toEqual(['staff'])
  })

  test('a text in another language is named and not judged', () => {
    const assessment = assess(review('La comida estaba fría y el camarero muy grosero con nosotros, no volveremos.', 1))
    expect(assessment.language).toBe('es')
    expect(assessment.themes).toEqual([])
    expect(assessment.sensitive).toEqual([])
  })

  test('what must not leak is found in words that nobody can place', () => {
    const assessment = assess(review('Tel. 555-0187', 1))
    expect(assessment.language).toBe('unknown')
    expect(assessment.sensitive.map(({ id }) => id)).toEqual(['contact'])
    expect(assessment.themes).toEqual([])
  })

  test('each polarity has its own clause', () => {
    expect(themes('The food was great but the waiter was rude.')).toEqual(['quality:positive', 'staff:negative'])
    expect(themes('The waiter was rude. Wonderful soup.')).toEqual(['staff:negative', 'quality:positive'])
  })

  test('a theme stands once for each polarity', () => {
    const list = themes('The soup was cold. The pasta was bland. The steak was tough.', 1)
    expect(list.filter(theme => theme === 'quality:negative')).toHaveLength(1)
  })

  test('an urgent report speaks of its theme too', () => {
    expect(themes('There was a gas leak at the new boiler after the install.', 1)).toContain('safety:negative')
  })

  test('praise of a thing that no rule names praises the work', () => {
    expect(themes('The tamales were scrumptious.', 5)).toEqual(['quality:positive'])
  })

  test('offsets count UTF-16 units behind emoji', () => {
    const text = '😡😡 Call me at 555-0187.'
    const [detail] = assess(review(text, 1)).sensitive
    expect(detail && text.slice(detail.start, detail.end)).toBe('555-0187')
  })

  test('every list is in the order of the text and inside it', () => {
    const text =
      'Our server Kevin was rude, the soup was cold, and my card ending 4417 was charged twice on Saturday night. My son got sick. Call me at 555-0187 about order #4471.'
    const { themes, sensitive, urgency, fairness } = assess(review(text, 1))
    expect(sensitive.length).toBeGreaterThan(4)
    for (const list of [themes, sensitive, urgency.signals, fairness]) {
      const starts = list.map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      for (const { start, end } of list) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })

  test('details of one kind never overlap', () => {
    const { sensitive } = assess(
      review('On Saturday night at 7:15 on Saturday we came; order number 4471, order #4471.', 2),
    )
    for (const [index, a] of sensitive.entries())
      for (const b of sensitive.slice(index + 1)) if (a.id === b.id) expect(b.start).toBeGreaterThanOrEqual(a.end)
  })

  test("the reviewer's own name is no detail", () => {
    expect(assess(review('Dana says hello, and so does Kevin.', 5, 'Dana P.')).sensitive.map(({ id }) => id)).toEqual([
      'name',
    ])
  })

  test('hostile text is text', () => {
    for (const text of [
      '<script>alert(1)</script> The food was cold.',
      '__proto__ constructor toString hasOwnProperty valueOf was rude to us all day',
      '\u0000\ud83d \udc00 The food was cold. \u202e',
      '{{constructor.constructor("return 1")()}} ${7*7} =cmd|calc',
    ])
      expect(() => assess(review(text, 1))).not.toThrow()
  })

  test('a huge text costs in proportion', () => {
    const texts = [
      'The food was cold and nobody called me back at 555-0187. ',
      '1 2 3 4 5 6 7 8 9 0 ',
      'Aaaa ',
      '$1 at 5 on ',
      'my my my my ',
      '"" "" said " ',
    ].map(part => part.repeat(Math.ceil(200_000 / part.length)))
    for (const text of texts) expect(assess(review(text, 1)).urgency.tier).toBeLessThanOrEqual(3)
  })
})
