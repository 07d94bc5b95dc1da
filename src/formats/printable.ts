/** Text as every notation can carry it. */
import { cleanText } from '#design/text.ts'

/** Controls that are left after cleaning and that no viewer shows; the line feed stays. */
const controls = /(?!\n)\p{Cc}/gu

/** Clean text with one kind of line end, tabs as spaces, and no control characters. */
export function printable(text: string): string {
  return cleanText(text, Number.POSITIVE_INFINITY)
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(controls, '')
}
