/** What is read of an entry: its texts, its trade-offs, its company, and what decides between it and others. */
import type { Card, Pair, Preset } from '../../pattern.ts'
import type { Report } from '../problem.ts'
import type { SeedItem } from '../tree.ts'
import type { SeedKey, SeedValues } from './keys.ts'

/** The texts of a card. The other side of an alternative stands in the section of the other entry. */
export type CardTexts = Pick<
  Card,
  'about' | 'useWhen' | 'avoidWhen' | 'gains' | 'costs' | 'pairs' | 'guards' | 'risks' | 'presets' | 'uses'
> & {
  /** What this entry is an alternative to, and when it is the better one. */
  readonly insteadOf: readonly Pair[]
}

interface Length {
  readonly least: number
  readonly most: number
}

const lengths = {
  about: { least: 25, most: 75 },
  'use when': { least: 8, most: 40 },
  'avoid when': { least: 8, most: 40 },
  'guards against': { least: 6, most: 28 },
  'can cause': { least: 6, most: 28 },
} as const satisfies Partial<Record<SeedKey, Length>>

const mostTradeOffs = 4
const tradeOffWords = 8
const reasonWords = 5
const conditionWords = 16

/** Reads the texts of an entry; every text that is too long, too short or out of form is reported. */
export function readCardTexts(values: SeedValues, report: Report): CardTexts {
  const { one, all } = values
  const text = (key: SeedKey): string => one(key)?.value ?? ''
  for (const [key, length] of Object.entries(lengths)) checkSentences(one(key as keyof typeof lengths), length, report)
  if (values.strict && !one('guards against') && !one('can cause'))
    report(values.entry, 'E13', `“${values.entry.name}” lacks “guards against” or “can cause”`)
  return {
    about: text('about'),
    useWhen: text('use when'),
    avoidWhen: text('avoid when'),
    gains: readTradeOffs(values, 'plus', report),
    costs: readTradeOffs(values, 'minus', report),
    pairs: all('goes with').flatMap((item) => readPairs(item, values, report)),
    insteadOf: all('instead of').flatMap((item) => readPair(item, conditionWords, report) ?? []),
    guards: text('guards against'),
    risks: text('can cause'),
    presets: all('preset').flatMap((item) => readPreset(item, report) ?? []),
    uses: all('used').map(({ value }) => value),
  }
}

function checkSentences(item: SeedItem | undefined, { least, most }: Length, report: Report): void {
  if (!item) return
  const count = wordsIn(item.value)
  if (count < least || count > most) report(item, 'E26', `“${item.key}” has ${count} words; ${least} to ${most}`)
  if (!item.value.endsWith('.')) report(item, 'E26', `“${item.key}” ends without a full stop`)
}

function readTradeOffs({ entry, all, place, strict }: SeedValues, key: 'plus' | 'minus', report: Report): string[] {
  const items = all(key)
  for (const item of items) {
    const count = wordsIn(item.value)
    if (count > tradeOffWords) report(item, 'E26', `“${key}” has ${count} words; at most ${tradeOffWords}`)
  }
  const least = strict ? 2 : 0
  if (items.length > mostTradeOffs || (items.length > 0 && items.length < least))
    report(place(key), 'E26', `“${entry.name}” has ${items.length} “${key}”; ${least} to ${mostTradeOffs}`)
  return items.map((item) => item.value)
}

/** One neighbour with its reason, or, in a list that a user wrote, several in a row without: `worker, dead-letter-queue`. */
function readPairs(item: SeedItem, { strict }: SeedValues, report: Report): readonly Pair[] {
  if (strict || item.value.includes(':')) return [readPair(item, reasonWords, report)].filter((pair) => pair !== null)
  return item.value.split(',').map((id) => ({ id: id.trim(), reason: '' }))
}

/** `slug: words`, at most so many. */
function readPair(item: SeedItem, most: number, report: Report): Pair | null {
  const [, id = '', reason = ''] = /^([a-z0-9-]+(?:\/[a-z0-9-]+)?): +(.+)$/.exec(item.value) ?? []
  if (id === '') {
    report(item, 'E41', `cannot read “${item.value}”; expected slug: words`)
    return null
  }
  const count = wordsIn(reason)
  if (count > most) report(item, 'E26', `“${item.key}” gives ${count} words for ${id}; at most ${most}`)
  return { id, reason }
}

/** `Title (where it stands): name = value; name = value. What it shows.` with values, words or both. */
function readPreset(item: SeedItem, report: Report): Preset | null {
  const [, title = '', from = '', rest = ''] = /^(.+?) \((.+?)\): +(.+)$/.exec(item.value) ?? []
  const parts = rest.split(';').map((part) => part.trim())
  if (title === '' || parts.includes('')) {
    report(item, 'E41', `cannot read “${item.value}”; expected Title (topic): name = value; words`)
    return null
  }
  const pairs = parts.flatMap((part) => {
    const [, name = '', value = ''] = /^([^=]+?) = (.+)$/.exec(part) ?? []
    return name === '' ? [] : [[name, /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value] as const]
  })
  return {
    title,
    from,
    values: Object.fromEntries(pairs),
    says: parts.filter((part) => !part.includes(' = ')).join('; '),
  }
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}
