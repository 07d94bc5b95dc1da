/** Text as a design may hold it: well-formed, without the characters that no XML or SVG can carry. */
import { limits } from './limits.ts'

// Control characters except tab, line feed, carriage return and the second set (which XML 1.0 allows); the two
// noncharacters; halves of surrogate pairs without their other half.
const forbidden = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

/** The text without forbidden characters, cut to `most` characters but never inside a surrogate pair. */
export function cleanText(text: string, most: number = limits.text): string {
  const clean = text.replace(forbidden, '')
  return clean.length > most ? clean.slice(0, most).replace(forbidden, '') : clean
}

/** The fields with every text in them cleaned; names and titles are cut shorter than notes. */
export function cleanFields<T extends object>(fields: T): T {
  const entries = Object.entries(fields).map(([key, value]) => {
    const most = key === 'label' || key === 'title' || key === 'technology' ? limits.label : limits.text
    return [key, typeof value === 'string' ? cleanText(value, most) : value]
  })
  return Object.fromEntries(entries) as T
}
