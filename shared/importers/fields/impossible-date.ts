import type { DateOrder } from '../../dates/parse-date'
import { daysIn, monthNumbers } from '../../dates/calendar'
import { tell, type Told } from '../told'

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const monthName = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i
const dayName = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i

type Parts = { readonly shown: string; readonly year: number; readonly month: number; readonly day: number }

function partsOf(text: string, order: DateOrder | undefined): Parts | undefined {
  const iso = yearFirst.exec(text)
  if (iso) return { shown: iso[0], year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const numbers = yearLast.exec(text)
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])]
    const isDayFirst = second <= 12 && (first > 12 || numbers[2] === '.' || order === 'day-first')
    const [day, month] = isDayFirst ? [first, second] : [second, first]
    return { shown: numbers[0], year: Number(numbers[4]), month, day }
  }
  const american = monthName.exec(text)
  const european = dayName.exec(text)
  const [named, month, day, year] = american
    ? [american[0], american[1], american[2], american[3]]
    : [european?.[0], european?.[2], european?.[1], european?.[3]]
  const number = monthNumbers.get(month?.toLowerCase() ?? '')
  return named && number ? { shown: named, year: Number(year), month: number, day: Number(day) } : undefined
}

/** Why a cell that is spelled like a date is none, for the owner: "09/31/2026 is not a day. September has 30." */
export function impossibleDate(raw: string, order?: DateOrder): Told | undefined {
  const parts = partsOf(raw.trim().slice(0, 64), order)
  if (!parts) return undefined
  const { shown, year, month, day } = parts
  if (year >= 2100) return tell('still-to-come', shown)
  if (month > 12) return tell('no-such-month', shown, month)
  if (month === 0 || day === 0) return tell(month === 0 ? 'month-zero' : 'day-zero', shown)
  const days = daysIn(year, month)
  return day > days ? tell('month-has', shown, month, days) : undefined
}
