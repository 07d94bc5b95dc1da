/** Reading lines: `[title](address) #3 #91; also "other title" #92b; flag: target differs; fix: <address>`. */
import { plainItem, type ReadingItem } from '../../reading.ts'
import { alternatives, didYouMean, type Place, type Report } from '../problem.ts'

/** What may be odd about a reference of a pattern. */
const flags: readonly string[] = ['target differs', 'historic', 'old version', 'superseded', 'title ours']

export interface ReadingLine extends Place {
  readonly item: ReadingItem
  /** The place under a number where it is not the next free one: `#120c` is the third reference of 120. */
  readonly letters: ReadonlyMap<number, string>
}

interface Extras {
  readonly numbers: number[]
  readonly also: { readonly title: string; readonly number: number }[]
  readonly flags: string[]
  readonly letters: Map<number, string>
  fix: string | null
}

/** The reading line of an item; null when it cannot be read, which is reported. */
export function readReading(value: string, place: Place, report: Report): ReadingLine | null {
  const link = /^\[([^\]]+)\]\((?:<([^>]*)>|([^()]*))\)(.*)$/.exec(value)
  if (!link) {
    report(place, 'E31', linkFault(value))
    return null
  }
  const [, title = '', bracketed, plain, rest = ''] = link
  const url = bracketed ?? plain ?? ''
  checkAddress(url, place, report)

  const extras: Extras = { numbers: [], also: [], flags: [], letters: new Map(), fix: null }
  const [marks = '', ...parts] = rest.split(';').map((part) => part.trim())
  for (const mark of marks.split(/\s+/).filter(Boolean)) readMark(mark, extras, place, report)
  for (const part of parts) readExtra(part, extras, place, report)
  if (extras.fix !== null && extras.flags.length === 0) report(place, 'E35', 'a fix needs a flag that says what is odd')
  if (extras.fix === url) report(place, 'E35', 'the fix is the address itself')

  const { numbers, also, flags: odd, fix, letters } = extras
  return {
    ...place,
    item: {
      ...plainItem,
      key: url,
      title,
      url,
      numbers: [...numbers, ...also.map((other) => other.number)],
      also,
      flags: odd,
      fix,
    },
    letters,
  }
}

/** Marks such as `#1a` or `#120c`: a number from 1 to 150 and, for some, a letter. Null when it is none. */
export function readReferenceMark(mark: string): { readonly number: number; readonly letter: string | null } | null {
  const match = /^#(\d{1,3})([a-c])?$/.exec(mark)
  const number = Number(match?.[1])
  return match && number >= 1 && number <= 150 ? { number, letter: match[2] ?? null } : null
}

function linkFault(value: string): string {
  const opens = /^\[[^\]]+\]\([^<]*\(/.test(value)
  if (opens) return 'link has brackets in its address; write it as <address>'
  if (/^\[[^\]]+\]\([^)]*$/.test(value)) return 'link has no closing bracket; expected [title](address)'
  return 'link is not well formed; expected [title](address)'
}

/** Reports an address that leads nowhere, and warns of one that carries what does not belong to it. */
export function checkAddress(url: string, place: Place, report: Report): void {
  const fault = addressFault(url)
  if (fault !== null) report(place, 'E32', `address “${url}” ${fault}`)
  if (/:~:text|[?&](?:utm_\w+|fbclid|gclid)=/.test(url))
    report(place, 'W01', 'address carries tracking or a text fragment')
  if (url.startsWith('http:')) report(place, 'W02', 'address is plain http')
}

function addressFault(url: string): string | null {
  if (!/^https?:\/\//.test(url)) return 'does not start with http:// or https://'
  if (/\s/.test(url)) return 'holds a blank'
  return /https?:\/\//.test(url.slice(8)) ? 'holds a second address' : null
}

function readMark(mark: string, extras: Extras, place: Place, report: Report): void {
  const number = markedNumber(mark, extras, place, report)
  if (number !== null) extras.numbers.push(number)
}

function markedNumber(mark: string, { letters }: Extras, place: Place, report: Report): number | null {
  const read = readReferenceMark(mark)
  if (!read) {
    report(place, 'E20', `“${mark}” is not a number from #1 to #150`)
    return null
  }
  if (read.letter !== null) letters.set(read.number, read.letter)
  return read.number
}

function readExtra(part: string, extras: Extras, place: Place, report: Report): void {
  const also = /^also "([^"]+)" (#\w+)$/.exec(part)
  if (also) {
    const number = markedNumber(also[2] ?? '', extras, place, report)
    if (number !== null) extras.also.push({ title: also[1] ?? '', number })
    return
  }
  const [, key, value = ''] = /^(flag|fix): (.+)$/.exec(part) ?? []
  if (key === 'flag') {
    if (!flags.includes(value)) {
      report(place, 'E35', `flag “${value}” is unknown; flags are ${alternatives(flags)}.${didYouMean(value, flags)}`)
    }
    extras.flags.push(value)
  } else if (key === 'fix' && /^<[^>]+>$/.test(value)) {
    extras.fix = value.slice(1, -1)
    checkAddress(extras.fix, place, report)
  } else {
    report(place, 'E31', `cannot read “${part}”; expected also "title" #number, flag: word or fix: <address>`)
  }
}
