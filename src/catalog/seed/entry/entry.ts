/** One entry of a seed file: its values checked one by one. What needs other entries is checked in `checks.ts`. */
import { linkKinds, type LinkKindId } from '#design/design.ts'
import {
  boundaryLines,
  partClasses,
  partShapes,
  type Accept,
  type Card,
  type Field,
  type WordedPattern,
} from '../../pattern.ts'
import { readAttachment } from './attachment.ts'
import { readCardTexts, type CardTexts } from './card.ts'
import { readBlueprint } from './chains.ts'
import { isMistake, readField } from './fields.ts'
import type { IconSource } from '../icons.ts'
import { readKeys, type Grammar, type SeedValues } from './keys.ts'
import { alternatives, didYouMean, type Place, type Report } from '../problem.ts'
import { readReading, type ReadingLine } from './reading-line.ts'
import type { SeedEntry, SeedItem } from '../tree.ts'

/** An entry as far as it can be read alone: what others say of it is still missing from its card. */
export interface EntryDraft extends Pick<SeedValues, 'one' | 'all' | 'place'> {
  readonly entry: SeedEntry
  readonly pattern: WordedPattern
  readonly card: Omit<Card, 'alternatives'> & Pick<CardTexts, 'insteadOf'>
  readonly reading: readonly ReadingLine[]
}

interface Scope {
  readonly category: string
  readonly icons: IconSource
  readonly grammar: Grammar
  readonly report: Report
}

/** Reads an entry; null when too little of it can be read. Everything wrong is reported. */
export function readEntry(entry: SeedEntry, scope: Scope): EntryDraft | null {
  const { report } = scope
  checkSummary(entry, report)
  const values = readKeys(entry, scope.grammar, report)
  if (!values) return null
  const reading = values.all('read').flatMap((item) => readReading(item.value, item, report) ?? [])
  const { one, all, place } = values
  const pattern = readPattern(values, scope, reading.length)
  const card: EntryDraft['card'] = {
    id: entry.slug,
    from: one('from')?.value ?? '',
    ...readCardTexts(values, report),
    fields: [...values.all('fact'), ...values.all('field')].flatMap((item) => fieldOf(item, report)),
    holds: one('holds')?.value ?? '',
    sitsIn: one('sits in')?.value ?? '',
    checks: values.all('check').map((item) => item.value),
    blueprint: blueprintOf(one('blueprint'), report),
    source: { file: entry.file, line: entry.line },
  }
  return { entry, one, all, place, pattern: { ...pattern, pairs: card.pairs.map(({ id }) => id) }, card, reading }
}

function readPattern(values: SeedValues, { category, icons, report }: Scope, readingCount: number): WordedPattern {
  const { entry, role, one, all } = values
  const words = readWords(one('words'), values.strict, report)
  const short = one('short')
  if (short && short.value.length > 20) report(short, 'E40', `short has ${short.value.length} characters; at most 20`)
  const block = one('block')
  if (block && block.value !== 'yes') report(block, 'E40', '“block” is “yes” or left out')
  return {
    id: entry.slug,
    name: entry.name,
    short: short?.value ?? entry.name,
    category,
    role,
    class: oneOf(one('class'), partClasses, 'E15', report),
    shape: oneOf(one('shape'), partShapes, 'E16', report),
    line: oneOf(one('line'), boundaryLines, 'E16', report),
    icon: readIcon(one('icon'), icons, report),
    synonyms: words.map(({ word }) => word),
    owns: words.filter(({ owned }) => owned).map(({ word }) => word),
    summary: entry.summary,
    numbers: values.strict ? readOrigin(one('from'), report) : [],
    block: block !== undefined,
    readingCount,
    attaches: attachmentOf(one('on'), report),
    attachesTo: listOf(one('to')),
    pairs: [],
    technologies: listOf(one('technologies')),
    guards: one('guards against')?.value ?? '',
    accepts: all('accepts').flatMap((item) => readAccept(item, report)),
  }
}

function checkSummary({ summary, name, ...place }: SeedEntry, report: Report): void {
  if (summary === '') {
    report(place, 'E08', `“${name}” has no summary`)
    return
  }
  const count = summary.split(' ').length
  if (count > 14) report(place, 'E09', `summary has ${count} words; at most 14`)
  if (!summary.endsWith('.')) report(place, 'E09', 'summary ends without a full stop')
}

/** Numbers such as `#3, #91`, or a topic such as `S2 §1 Scalability`. */
function readOrigin(item: SeedItem | undefined, report: Report): number[] {
  if (!item) return []
  if (!item.value.startsWith('#')) {
    if (!/^S[0-4] \S/.test(item.value)) {
      report(
        item,
        'E20',
        `“${item.value}” is neither numbers like #3, #91 nor a topic of a seed like S2 §1 Scalability`,
      )
    }
    return []
  }
  return listOf(item).flatMap((mark) => {
    const number = /^#\d+$/.test(mark) ? Number(mark.slice(1)) : 0
    if (number >= 1 && number <= 150) return [number]
    report(item, 'E20', `“${mark}” is not a number from #1 to #150`)
    return []
  })
}

function readWords(
  item: SeedItem | undefined,
  strict: boolean,
  report: Report,
): readonly { readonly word: string; readonly owned: boolean }[] {
  if (!item) return []
  const words = item.value.split(',').map((word) => word.trim())
  if (words.includes('')) report(item, 'E19', '“words” has an empty word')
  else if ((strict && words.length < 3) || words.length > 8)
    report(item, 'E19', `“words” has ${words.length} words; 3 to 8`)
  return words
    .filter((word) => word !== '')
    .map((word) => (word.endsWith('!') ? { word: word.slice(0, -1), owned: true } : { word, owned: false }))
}

function readIcon(item: SeedItem | undefined, icons: IconSource, report: Report): WordedPattern['icon'] {
  const name = item?.value ?? ''
  if (item && icons.keyOf(name) === null) {
    report(item, 'E17', `icon “${name}” is not a lucide icon.${didYouMean(name, icons.names)}`)
  }
  return { path: icons.keyOf(name) === null ? '' : icons.pathOf(name) }
}

function readAccept(item: SeedItem, report: Report): Accept[] {
  const [from = '', word = '', modifier, ...rest] = item.value.split(' ')
  const kind = linkKinds.find((candidate): candidate is LinkKindId => candidate === word)
  if (!kind) {
    report(
      item,
      'E27',
      `link kind “${word}” is unknown; kinds are ${alternatives(linkKinds)}.${didYouMean(word, linkKinds)}`,
    )
    return []
  }
  if (rest.length > 0 || (modifier !== undefined && modifier !== 'two-way')) {
    report(item, 'E27', `cannot read “${item.value}”; expected a class or slug, a kind and perhaps two-way`)
    return []
  }
  return [{ from, kind, modifier: modifier ?? 'none' }]
}

function fieldOf(item: SeedItem, report: Report): Field[] {
  const field = readField(item.key, item.value)
  if (!isMistake(field)) return [field]
  report(item, ...field)
  return []
}

function blueprintOf(item: SeedItem | undefined, report: Report): Card['blueprint'] {
  if (!item) return null
  const blueprint = readBlueprint(item.value)
  if (!blueprint) report(item, 'E37', 'blueprint cannot be read; expected slug(Label) > slug(Label); slug > slug')
  return blueprint
}

function attachmentOf(item: SeedItem | undefined, report: Report): WordedPattern['attaches'] {
  if (!item) return null
  const attachment = readAttachment(item.value)
  if (typeof attachment !== 'string') return attachment
  report(item, 'E27', attachment)
  return null
}

/** The value as one of a closed list of words; null when it is missing or, reported, none of them. */
function oneOf<Word extends string>(
  item: (SeedItem & Place) | undefined,
  words: readonly Word[],
  code: string,
  report: Report,
): Word | null {
  const found = words.find((word) => word === item?.value) ?? null
  if (item && !found) {
    report(
      item,
      code,
      `${item.key} “${item.value}” is unknown; allowed: ${words.join(', ')}.${didYouMean(item.value, words)}`,
    )
  }
  return found
}

/** Comma-separated words; empty for a missing key. */
export function listOf(item: SeedItem | undefined): string[] {
  return item ? item.value.split(',').map((word) => word.trim()) : []
}
