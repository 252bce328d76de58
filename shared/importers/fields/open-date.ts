const numbers = /^(?:[a-z]{3},?\s{1,20})?(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/i

/** Whether a date can be read with the day first and with the month first, to two different days. */
export function isOpenDate(cell: string): boolean {
  const [, first, second] = numbers.exec(cell.trim()) ?? []
  return first !== second && Number(first) <= 12 && Number(second) <= 12
}
