/** What is done of the exercises, as it is kept on this device: ids, and for the daily one its id with each day. */

/** The exercise that is done anew each day. */
export const daily = 'exercise-drills'

/** Days beyond these are forgotten, the oldest first. */
const mostDays = 366

/** "2025-01-03", in local time. */
export function dayOf(time: number): string {
  const date = new Date(time)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The days on which the daily exercise was done. */
export function daysOf(done: readonly string[]): readonly string[] {
  return done.filter((id) => id.startsWith(`${daily} `)).map((id) => id.slice(daily.length + 1))
}

/** The daily exercise on a day, as it is kept. */
export function onDay(day: string): string {
  return `${daily} ${day}`
}

/** With the exercise ticked, or without it when it was. */
export function toggled(done: readonly string[], id: string): readonly string[] {
  const all = done.includes(id) ? done.filter((other) => other !== id) : [...done, id]
  const days = all.filter((other) => other.startsWith(`${daily} `))
  const forgotten = new Set(days.slice(0, Math.max(0, days.length - mostDays)))
  return all.filter((other) => !forgotten.has(other))
}

/** "no days yet", "1 day", "3 days". */
export function dayWords(count: number): string {
  if (count === 0) return 'no days yet'
  return count === 1 ? '1 day' : `${count} days`
}
