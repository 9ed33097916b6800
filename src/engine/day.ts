/** The name of a day. */

/** In the time zone of the machine: a waiver until the 31st holds until midnight there. */
export function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0'))
  return `${date.getFullYear()}-${month}-${day}`
}
