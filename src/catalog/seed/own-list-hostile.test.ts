/** Texts that are no good list, or made to harm: whatever they are, reading them neither throws nor takes long. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acmeText } from '../../../tests/support/own-list.ts'
import { readList } from '../read-list.ts'

/** Texts that cost a careless reader minutes. */
const slow: readonly string[] = [
  '>'.repeat(400_000),
  `# a${' '.repeat(399_000)}b`,
  `### a${' '.repeat(399_000)}b`,
  `### A {#a}\n\nS.\n\n- role: boundary\n- icon: ${'x'.repeat(300_000)}`,
  `### A {#a}\n\nS.\n\n- role: boundary\n- preset: ${' ('.repeat(150_000)}`,
]

test.each(slow)('a text made to be slow is refused at once (%#)', (text) => {
  const start = performance.now()
  expect(readList('a.md', text).list).toBeNull()
  expect(performance.now() - start).toBeLessThan(1000)
})

function outcomeOf(text: string): string {
  const { list, problems } = readList('a.md', text)
  const wrong = problems.some(({ severity }) => severity === 'error')
  if ((list === null) !== wrong) return 'a list with errors, or none without'
  const strange = list?.patterns.filter(
    ({ id, icon }) => !id.startsWith(`${list.id}/`) || typeof icon.path !== 'string',
  )
  return strange && strange.length > 0 ? `a strange pattern ${JSON.stringify(strange[0])}` : 'sound'
}

const words = fc.constantFrom(
  ...'#|##|###|{#|}|- |: |- role: |- class: |- on: link |- icon: |>|![x](y)|`|†'.split('|'),
  ...'constructor __proto__ toString part boundary store sync any'.split(' '),
  '\n',
  '\n\n',
)

test('no text at all throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (any) => {
      expect(outcomeOf(any)).toBe('sound')
    }),
    { numRuns: 500 },
  )
})

test('no good list throws, whatever happens to its lines', () => {
  const lines = acmeText.split('\n')
  const change = fc.record({
    at: fc.nat(lines.length - 1),
    column: fc.nat(30),
    what: fc.constantFrom('drop', 'double', 'cut', 'put'),
    word: fc.oneof(words, fc.string({ maxLength: 6 })),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const text = changes.reduce((now, { at, column, what, word }) => {
        const line = now[at] ?? ''
        const put = {
          drop: [],
          double: [line, line],
          cut: [line.slice(0, column)],
          put: [line.slice(0, column) + word + line.slice(column)],
        }[what]
        return now.toSpliced(at, 1, ...(put ?? []))
      }, lines)
      expect(outcomeOf(text.join('\n'))).toBe('sound')
    }),
    { numRuns: 500 },
  )
})
