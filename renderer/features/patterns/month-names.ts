const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-07` as an axis says it: "Jul". */
export const shortMonth = (month: string): string => short[Number(month.slice(5, 7)) - 1] ?? month

/** `2026-07` as a sentence says it: "Jul 2026". */
export const monthAndYear = (month: string): string => `${shortMonth(month)} ${month.slice(0, 4)}`

/** The hours of a day as a head of a column: "11 am", "12 pm", "1". */
export function hourHead(hour: number, first: boolean): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return first || hour === 12 || hour === 0 ? `${twelve} ${hour < 12 ? 'am' : 'pm'}` : String(twelve)
}

export const weekdayShort = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export const weekdayLong = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
