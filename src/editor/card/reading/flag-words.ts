/** What is known to be odd about something to read, in sentences without their full stop. */
import { sentenceCase } from '#catalog/phrases.ts'

const sentences: ReadonlyMap<string, string> = new Map([
  ['target differs', 'The given address opens something else than the title says'],
  ['old version', 'The address is of an old version'],
  ['historic', 'What it is about is no longer developed'],
  ['superseded', 'A newer edition has replaced the given one'],
  ['address not confirmed', 'Address not confirmed'],
  ['title repaired', 'Title repaired'],
  ['one address for several works', 'One address is given for several works'],
  ['kind corrected', 'The seed lists it as another kind'],
  ['off the subject', 'Off the subject of its heading'],
  ['plain http', 'Opens without encryption'],
  ['title ours', 'Title is ours; the seed gave only the address'],
  ['address doubled', 'Address written twice in the seed'],
  ['title names another', 'The title names something else than the page'],
  ['address carries a text fragment', 'The given address points into the text of the page'],
])

/** "Address not confirmed. Listed 2 times in the seed."; empty when nothing is odd beyond a missing address. */
export function flagWords(flags: readonly string[]): string {
  return flags
    .filter((flag) => flag !== 'no address given')
    .map((flag) => `${sentenceOf(flag)}.`)
    .join(' ')
}

function sentenceOf(flag: string): string {
  return sentences.get(flag) ?? `${sentenceCase(flag)}${flag.startsWith('listed ') ? ' in the seed' : ''}`
}
