/** How the catalogue is written: every card is complete, and every text short, plain, its own and in one style. */
import { expect, test } from 'vitest'
import { patternOf, patterns } from '../../src/catalog/catalog.ts'
import { roles, type Card, type Pattern, type Role } from '../../src/catalog/pattern.ts'
import { loadCards } from '../../src/catalog/shelves.ts'
import { wordsOf } from '../../src/catalog/words.ts'
import { isOutOfLimits, sentencesOf, texts, type Kind, type Text } from '../support/seeds/texts.ts'

const cards = await loadCards()

/** Names that keep their capitals inside another name; what has two capitals or a digit in a word needs no place here. */
const properNames =
  /\b(?:Active Directory|AI Platform|Apache Flink|Aqua Security|AWS Lambda|Azure(?: Functions| Monitor)?|Cloud Functions|Compute Engine|Deployment Manager|ELK Stack|Fetch|GitHub Actions|Hugging Face|Java|Kafka Streams|Kappa|Kubernetes(?: Deployment| Service)?|Multi-AZ|OpenID Connect|Python|React Apollo|Redis|Spring(?: Boot(?: Actuator)?| Cloud Gateway)?|TensorFlow Serving)\b/g

/** Names that begin in lower case wherever they stand. */
const lowerNames = /^(?:gRPC|cgroups)\b/

const filler =
  /\b(?:leverag\w+|utili[sz]\w+|seamless\w*|robust\w*|powerful\w*|simply|just|very|crucial\w*|essential\w*|ensur\w+|enabl\w+|empower\w*|modern\w*|cutting-edge|best-in-class|world-class|holistic\w*|synerg\w+|paradigm\w*|in order to|etc|and so on|a wide range of)\b/i

/** Figures that are part of a name. */
const figureNames = /\bHTTP\/\d(?:\.\d)?\b|\b5G\b|\b(?:429|503)\b/g

const told: readonly Kind[] = ['about', 'use when', 'avoid when', 'guards against', 'can cause']

const rules: readonly (readonly [rule: string, isBroken: (text: Text) => boolean])[] = [
  ['is neither too short nor too long', isOutOfLimits],
  ['has no filler', ({ text }) => filler.test(text)],
  ['has no long dash', ({ text }) => /[—–]/.test(text)],
  ['has single blanks between words and none around', ({ text }) => text !== text.trim() || text.includes('  ')],
  ['has straight quotes only', ({ text }) => /[‘’‚“”„]/.test(text)],
  ['closes what it opens', ({ text }) => !isClosed(text)],
  ['has a blank after a mark and none before', ({ text }) => / [,.;:?!]|[,;][^\s]/.test(text)],
  ['says no word twice in a row', ({ text }) => /\b(\w+) \1\b/i.test(text)],
  ['ends as its form demands', (text) => !hasEnd(text)],
  ['begins as its form demands', (text) => !hasBeginning(text)],
  ['is in sentence case', ({ form, text }) => form === 'name' && hasTitleCase(text)],
  ['tells without figures', ({ kind, text }) => told.includes(kind) && /\d/.test(text.replaceAll(figureNames, ''))],
]

test.each(rules)('every text %s', (_, isBroken) => {
  expect(texts.filter(isBroken).map(shown)).toEqual([])
})

test.each([
  ['has no filler', 'plus', 'line', 'Enables fast reads'],
  ['has no filler', 'about', 'sentences', 'It copies files, links, etc.'],
  ['has no long dash', 'plus', 'line', 'Fast — and cheap'],
  ['has single blanks between words and none around', 'plus', 'line', 'Fast  reads'],
  ['has straight quotes only', 'plus', 'line', 'Keeps the owner’s key'],
  ['closes what it opens', 'plus', 'line', 'Fast (and cheap'],
  ['has a blank after a mark and none before', 'plus', 'line', 'Fast,cheap'],
  ['says no word twice in a row', 'plus', 'line', 'Keeps the the key'],
  ['ends as its form demands', 'plus', 'line', 'Fast reads.'],
  ['ends as its form demands', 'summary', 'sentences', 'Keeps rows'],
  ['begins as its form demands', 'plus', 'line', 'fast reads'],
  ['begins as its form demands', 'goes with', 'phrase', 'Keeps the rows'],
  ['begins as its form demands', 'about', 'sentences', 'Keeps rows. then it sorts them.'],
  ['is in sentence case', 'name', 'name', 'Load Balancer'],
  ['tells without figures', 'can cause', 'sentences', 'A node loses 30 seconds of writes.'],
  ['is neither too short nor too long', 'goes with', 'phrase', 'keeps the rows of all the others'],
] as const)('a text that breaks “%s” is found', (rule, kind, form, text) => {
  const isBroken = rules.find(([name]) => name === rule)?.[1]
  expect(isBroken?.({ owner: 'example', kind, form, text })).toBe(true)
})

test('every text is looked at', () => {
  expect(texts.length).toBeGreaterThan(6000)
})

test('no two entries share a sentence, a gain, a cost or a reason to choose them', () => {
  const owners = new Map<string, Set<string>>()
  for (const { owner, form, kind, text } of texts) {
    const own = form === 'sentences' ? sentencesOf(text) : form === 'line' || kind === 'instead of' ? [text] : []
    for (const sentence of own.map(bare)) owners.set(sentence, (owners.get(sentence) ?? new Set()).add(owner))
  }
  expect([...owners].filter(([, { size }]) => size > 1)).toEqual([])
})

test.each(roles)('every card of a %s has what its role requires', (role) => {
  const lacking = patterns
    .filter((pattern) => pattern.role === role)
    .map((pattern) => [pattern.id, ...lacksOf(pattern, cards[pattern.id])])
  expect(lacking.filter(({ length }) => length > 1)).toEqual([])
})

test('pairs and alternatives are other entries that exist, each named once', () => {
  const wrong = Object.values(cards).flatMap(({ id, pairs, alternatives }) => {
    const lists = [pairs, alternatives].map((list) => list.map((one) => one.id))
    return lists.flatMap((list) =>
      list
        .filter((other, at) => !patternOf(other) || other === id || list.indexOf(other) !== at)
        .map((other) => [id, other]),
    )
  })
  expect(wrong).toEqual([])
})

test('alternatives are mutual, and both cards say the same of both', () => {
  const oneSided = Object.values(cards).flatMap(({ id, alternatives }) =>
    alternatives.flatMap(({ id: other, choose, other: instead }) => {
      const back = cards[other]?.alternatives.find((one) => one.id === id)
      return back?.choose === instead && back.other === choose ? [] : [[id, other]]
    }),
  )
  expect(oneSided).toEqual([])
})

/** What the card of a pattern lacks of what its role requires. */
function lacksOf({ id, role }: Pattern, card: Card | undefined): readonly string[] {
  if (!card) return ['card']
  const { pairs, alternatives, gains, costs, fields } = card
  const units = fields.filter((field) => field.type === 'number' && !field.name.startsWith('price'))
  const all: Readonly<Record<string, boolean>> = {
    about: card.about !== '',
    'use when': card.useWhen !== '',
    'avoid when': card.avoidWhen !== '',
    'two to four gains': isFrom(2, gains, 4),
    'two to four costs': isFrom(2, costs, 4),
    'three to five neighbours': isFrom(3, pairs, 5),
    'a reason for every neighbour': pairs.every(({ reason }) => reason !== ''),
    'an alternative': alternatives.length > 0,
    'both sides of every alternative': alternatives.every(({ choose, other }) => choose !== '' && other !== ''),
    'a failure it prevents or brings': card.guards !== '' || card.risks !== '',
    technologies: role === 'practice' || id === 'user' || wordsOf(id).technologies.length > 0,
    'a unit for every number': units.every((field) => field.type === 'number' && field.unit !== ''),
    ...ofRole(role, card),
  }
  return Object.keys(all).filter((need) => all[need] !== true)
}

function ofRole(role: Role, { fields, blueprint, holds, sitsIn, checks }: Card): Readonly<Record<string, boolean>> {
  switch (role) {
    case 'part':
      return {}
    case 'boundary':
      return { 'what it holds': holds !== '', 'what it sits in': sitsIn !== '', checks: checks.length > 0 }
    case 'behaviour':
      return { fields: fields.length > 0, blueprint: blueprint !== null }
    case 'practice':
      return { checks: checks.length > 0 }
  }
}

function isFrom(least: number, list: readonly unknown[], most: number): boolean {
  return list.length >= least && list.length <= most
}

function isClosed(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length
  return count('(') === count(')') && count('[') === count(']') && count('"') % 2 === 1
}

function hasEnd({ form, text }: Text): boolean {
  if (form === 'sentences') return text.endsWith('.')
  if (form === 'question') return text.endsWith('?')
  return /[\w)%"+*]$/.test(text)
}

function hasBeginning({ form, text }: Text): boolean {
  if (form === 'phrase') return !/^[A-Z][a-z]/.test(text)
  return sentencesOf(text).every((sentence) => /^["(]?[A-Z\d]/.test(sentence) || lowerNames.test(sentence))
}

/** Whether a word after the first begins with a capital and is neither an abbreviation nor part of a proper name. */
function hasTitleCase(name: string): boolean {
  const [, ...words] = name.replaceAll(properNames, (found) => found.toLowerCase()).split(/[ /-]/)
  return words.some((word) => /^\W*[A-Z][a-z]+\W*$/.test(word))
}

/** Without articles, capitals and marks, which do not make two sentences different. */
function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/\b(?:an?|the)\b|[^\w ]/g, '')
    .replaceAll(/ +/g, ' ')
    .trim()
}

function shown({ owner, kind, text }: Text): string {
  return `${owner}, ${kind}: ${text}`
}
