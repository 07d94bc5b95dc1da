/** What is known to be odd about something to read, in sentences without their full stop. */
import { sentenceCase } from '#catalog/phrases.ts'

const sentences: ReadonlyMap<string, string> = new Map([
  ['target differs', 'The given address opens something else than the title says'],
  ['old version', 'The address is of an old version'],
  ['historic', 'What it is about is no longer developed'],
  ['superseded', 'A newer edition has replaced the given one'],
  ['address not confirmed', 'This address has not been checked'],
  ['title repaired', 'Title repaired'],
  ['one address for several works', 'One address is given for several works'],
  ['kind corrected', 'Also listed as another kind of work'],
  ['off the subject', 'Not quite on the subject it is listed under'],
  ['plain http', 'Opens without encryption'],
  ['title ours', 'The title is ours; only the address was given'],
  ['address doubled', 'The address was given twice in a row'],
  ['title names another', 'The title names something else than the page'],
  ['address carries a text fragment', 'The given address points into the text of the page'],
])

/** "This address has not been checked. It was listed 2 times."; empty when nothing is odd beyond a missing address. */
export function flagWords(flags: readonly string[]): string {
  return flags
    .filter((flag) => flag !== 'no address given')
    .map((flag) => `${sentenceOf(flag)}.`)
    .join(' ')
}

function sentenceOf(flag: string): string {
  return sentences.get(flag) ?? sentenceCase(flag.startsWith('listed ') ? `it was ${flag}` : flag)
}
