import { describe, expect, test } from 'vitest'
import { directionOf, localeOf, regionOf } from '../../../renderer/messages/locale'

const english = localeOf({ tag: 'en-US', lists: 'en-GB' })
const british = localeOf({ tag: 'en-GB' })
const spanish = localeOf({ tag: 'es-419' })
const european = localeOf({ tag: 'es-ES' })

describe('numbers', () => {
  test('are grouped as the language groups them', () => {
    expect(english.number(128_400)).toBe('128,400')
    expect(european.number(128_400)).toBe('128.400')
    expect(european.number(3.456, 1)).toBe('3,5')
  })
  test('take the form that goes with them', () => {
    const forms = { one: 'review', other: 'reviews' }
    expect([0, 1, 2, 1284].map(count => english.counted(count, forms))).toEqual([
      '0 reviews',
      '1 review',
      '2 reviews',
      '1,284 reviews',
    ])
  })
  test('a form that a text does not give is the other one', () => {
    expect(spanish.plural(1_000_000, { one: 'reseña', other: 'reseñas' })).toBe('reseñas')
    expect(spanish.plural(1_000_000, { one: 'reseña', many: 'de reseñas', other: 'reseñas' })).toBe('de reseñas')
  })
})

describe('lists', () => {
  test('are joined by the words of the language', () => {
    expect(english.list(['wait', 'price', 'staff'])).toBe('wait, price and staff')
    expect(english.choice(['wait', 'price'])).toBe('wait or price')
    expect(spanish.list(['precio', 'imagen'])).toBe('precio e imagen')
    expect([english.list([]), english.list(['wait'])]).toEqual(['', 'wait'])
  })
})

describe('days and months', () => {
  test('are written as the region writes them, whatever the zone of the machine', () => {
    expect(english.day('2026-10-11', 'weekday-day')).toBe('Sunday, October 11')
    expect(british.day('2026-10-11', 'weekday-day')).toBe('Sunday 11 October')
    expect(spanish.day('2026-10-11', 'weekday-day-year')).toBe('domingo, 11 de octubre de 2026')
    expect(english.day('2026-10-28', 'day')).toBe('October 28')
    expect([english.month('2026-09', 'short-year'), spanish.month('2026-09', 'name')]).toEqual([
      'Sep 2026',
      'septiembre',
    ])
  })
  test('what is no day is shown as it is', () => expect(english.day('soon', 'day')).toBe('soon'))
  test('the week begins with Monday', () => {
    expect([1, 7].map(weekday => english.weekday(weekday, 'short'))).toEqual(['Mon', 'Sun'])
    expect(spanish.weekday(1, 'long')).toBe('lunes')
  })
})

describe('times', () => {
  test('have a small half of the day, or 24 hours', () => {
    expect(english.clock(19, 52)).toBe('7:52 pm')
    expect(british.clock(19, 52)).toBe('19:52')
    expect(spanish.clock(9, 4)).toBe('9:04 a.m.')
  })
  test('without minutes are still read as times', () => {
    expect([english.clock(0), english.clock(19)]).toEqual(['12 am', '7 pm'])
    expect(british.clock(19)).toBe('19:00')
  })
  test('as the head of a column are short', () => {
    expect([english.hourHead(11, true), english.hourHead(13, false), british.hourHead(19, true)]).toEqual([
      '11 am',
      '1',
      '19',
    ])
  })
  test('of this machine have a day', () => {
    expect(english.moment('2026-10-11T19:52:00Z', 'medium').replaceAll(/\s/g, ' ')).toBe('Oct 11, 2026, 7:52 PM')
  })
})

test('a language is called by its name, and what is none by its code', () => {
  expect([english.language('es'), spanish.language('es'), english.language('?')]).toEqual(['Spanish', 'español', '?'])
})

test('the first letter is made large, in the letters of the language', () => {
  expect([english.capital('three'), spanish.capital('última'), english.capital('')]).toEqual(['Three', 'Última', ''])
})

test('the order is that of the alphabet', () => {
  expect(['zeta', 'árbol', 'casa'].sort(spanish.compare)).toEqual(['árbol', 'casa', 'zeta'])
})

test('Arabic and Hebrew run from right to left', () => {
  expect(['en-US', 'es', 'ar-EG', 'he'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl'])
})

test('the region is the machine’s where it names one of the language', () => {
  expect(regionOf('en', 'en-US', ['de-CH', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(regionOf('es', 'es-419', ['en-US', 'es'])).toBe('es-419')
  expect(regionOf('en', 'en-US')).toBe('en-US')
})
