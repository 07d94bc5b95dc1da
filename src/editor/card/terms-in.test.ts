/** Terms of the glossary in texts: which are found, in which words, and that nothing of the text is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Term } from '#catalog/outline.ts'
import { loadCards, loadGlossary } from '#catalog/shelves.ts'
import { termsIn, type Piece } from './terms-in.ts'

const term = (name: string): Term => ({ id: name, term: name, meaning: '', see: [] })

const terms = [
  'SLA',
  'Cold start',
  'Cold',
  'Cache stampede',
  'Hot key',
  'Index',
  'Bus',
  'Scale up, scale out',
  'RTO and RPO',
  'p99.9',
  'C++ (language)',
  'Token',
  'X',
  'gRPC and REST',
  'BASE',
  'Online and batch inference',
].map(term)

/** Terms in brackets, by the name they were found under when it is another. */
function marked(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}|${piece.term.term}]`)).join('')
}

test.each([
  ['', ''],
  ['Nothing to see.', 'Nothing to see.'],
  ['SLA', '[SLA|SLA]'],
  ['An SLA is kept.', 'An [SLA|SLA] is kept.'],
  ['an sla is kept', 'an sla is kept'],
  ['One answers, the rest wait.', 'One answers, the rest wait.'],
  ['The code that no money rests on', 'The code that no money rests on'],
  ['A large code base of base classes', 'A large code base of base classes'],
  ['A wrong price stays online.', 'A wrong price stays online.'],
  [
    'Batch inference over REST or GRPC',
    '[Batch inference|Online and batch inference] over [REST|gRPC and REST] or GRPC',
  ],
  ['It is BASE, on gRPC.', 'It is [BASE|BASE], on [gRPC|gRPC and REST].'],
  ['Two SLAs, one SLA.', 'Two [SLAs|SLA], one SLA.'],
  [
    'A slab is none, nor is TSLA, SLA2 or an SLA-like thing.',
    'A slab is none, nor is TSLA, SLA2 or an SLA-like thing.',
  ],
  ['(SLA)/“cold”', '([SLA|SLA])/“[cold|Cold]”'],
  ['A cold start, then cold water.', 'A [cold start|Cold start], then [cold|Cold] water.'],
  ['Cold starts and indexes', '[Cold starts|Cold start] and [indexes|Index]'],
  ['Cache stampedes on hot keys', '[Cache stampedes|Cache stampede] on [hot keys|Hot key]'],
  ['The bus, the buses', 'The [bus|Bus], the buses'],
  ['Scale out, then scale up', '[Scale out|Scale up, scale out], then scale up'],
  ['RPO before RTO', '[RPO|RTO and RPO] before RTO'],
  ['At p99.9, not p99x9', 'At [p99.9|p99.9], not p99x9'],
  ['In C++ (language).', 'In [C++ (language)|C++ (language)].'],
  ['A token for X', 'A token for X'],
  ['Überslas and slaß', 'Überslas and slaß'],
])('%j is %j', (text, said) => {
  expect(marked(termsIn(text, terms))).toBe(said)
})

test('without terms the text is one piece', () => {
  expect(termsIn('An SLA.', [])).toEqual(['An SLA.'])
  expect(termsIn('An SLA.', [term('Token'), term('X')])).toEqual(['An SLA.'])
})

test('nothing of a text is lost, and no term is marked twice', async () => {
  const glossary = await loadGlossary()
  const cards = Object.values(await loadCards())
  const word = fc.constantFrom(...glossary.map((each) => each.term), 's', 'es', ' ', ', ', '-', '.', '(', ' and ')
  const text = fc.oneof(
    fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 }).map((all) => all.join('')),
    fc.constantFrom(...cards.map(({ about }) => about)),
  )
  fc.assert(
    fc.property(text, (any) => {
      const pieces = termsIn(any, glossary)
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(any)
      const found = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.term.id]))
      expect(new Set(found).size).toBe(found.length)
    }),
    { numRuns: 300 },
  )
})
