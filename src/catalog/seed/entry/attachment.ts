/** Where a behaviour rides: `link sync async from compute to cache; part cache, cdn`. */
import { linkKinds, type LinkKindId } from '#design/design.ts'
import type { Attachment, Pattern } from '../../pattern.ts'
import { alternatives, didYouMean } from '../problem.ts'

/** The attachment of a line, or a sentence on what is wrong with it. */
export function readAttachment(text: string): Attachment | string {
  const links = new Set<LinkKindId>()
  const conditions: string[] = []
  const parts: string[] = []
  for (const clause of text.split(';').map((part) => part.trim())) {
    const [, word = '', rest = ''] = /^(\S+) +(.+)$/.exec(clause) ?? []
    if (word === 'part') {
      parts.push(...rest.split(/[\s,]+/))
      continue
    }
    if (word !== 'link') return `“${clause}” is neither “link” with kinds nor “part” with classes or slugs`
    const read = readLinkClause(rest)
    if (typeof read === 'string') return read
    for (const kind of read.kinds) links.add(kind)
    if (read.condition !== '') conditions.push(read.condition)
  }
  return { links: linkKinds.filter((kind) => links.has(kind)), parts, condition: conditions.join('; ') }
}

/** Whether a link between these ends meets the condition, as far as it names classes and slugs. */
export function meetsCondition(condition: string, source: Pattern, target: Pattern): boolean {
  const clauses = condition.split('; ')
  return clauses.some((clause) => {
    const from = /\bfrom ([a-z, -]+?)(?= to | that |$)/.exec(clause)?.[1]
    const to = /\bto ((?!a )[a-z, -]+)$/.exec(clause)?.[1]
    return isOneOf(source, from) && isOneOf(target, to)
  })
}

function isOneOf(pattern: Pattern, list: string | undefined): boolean {
  if (list === undefined) return true
  const names = list.split(', ')
  return names.includes(pattern.id) || (pattern.class !== null && names.includes(pattern.class))
}

/** Kinds, then words on the ends: `sync async from compute to cache`. */
function readLinkClause(text: string): string | { readonly kinds: readonly LinkKindId[]; readonly condition: string } {
  const kinds: LinkKindId[] = []
  let rest = text.trim()
  for (let word = firstWord(rest); isKind(word) || word === 'any'; word = firstWord(rest)) {
    kinds.push(...(isKind(word) ? [word] : linkKinds))
    rest = rest.slice(word.length).trim()
  }
  const next = firstWord(rest)
  if (kinds.length === 0 || !/^(?:|from|to|between|two-way|fails-over)$/.test(next)) {
    return `link kind “${next}” is unknown; kinds are ${alternatives(linkKinds)}.${didYouMean(next, linkKinds)}`
  }
  return { kinds, condition: rest }
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? ''
}

function isKind(word: string): word is LinkKindId {
  return (linkKinds as readonly string[]).includes(word)
}
