/** Times and sizes as people say them. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "just now", "4 min ago", "yesterday", "12 June": how long before `now` (milliseconds) an ISO time was, in local days. */
export function whenWords(iso: string, now: number): string {
  const then = new Date(iso)
  const passed = now - then.getTime()
  if (!Number.isFinite(passed)) return 'at some time'
  if (passed < minute) return 'just now'
  if (passed < hour) return `${Math.floor(passed / minute)} min ago`
  const days = daysBetween(then, new Date(now))
  if (days === 0) return `${Math.floor(passed / hour)} h ago`
  if (days === 1) return 'yesterday'
  if (days < 7) return `${days} days ago`
  return dateWords(then, new Date(now))
}

/** Midnights between two times; rounded, because some days have 23 or 25 hours. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((midnightBefore(to) - midnightBefore(from)) / day)
}

function midnightBefore(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()
}

function dateWords(date: Date, now: Date): string {
  const words = `${date.getDate()} ${months[date.getMonth()] ?? ''}`
  return date.getFullYear() === now.getFullYear() ? words : `${words} ${date.getFullYear()}`
}

/** Bytes as "640 KB" or "4.2 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`
  const megabytes = bytes / 1_000_000
  return `${megabytes < 100 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}
