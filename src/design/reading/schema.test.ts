import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDesign } from '../../../tests/support/arbitrary-design.ts'
import { example } from '../../../tests/support/nested-design.ts'
import { jsonSchema } from './schema.ts'
import { writeDesign } from '../write.ts'

const file = 'public/schema/design-1.json'

test('the published schema is the one in the code (UPDATE_SCHEMA=1 writes it)', () => {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`
  if (process.env['UPDATE_SCHEMA']) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('an independent validator accepts what is written', () => {
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')) as object)
  fc.assert(
    fc.property(anyDesign({ maxNodes: 6 }), (design) => {
      expect([validate(JSON.parse(writeDesign(design))), validate.errors]).toEqual([true, null])
    }),
  )
})

test.each<[string, object]>([
  ['another format', { ...example, format: 'excalidraw' }],
  ['a newer version', { ...example, version: 2 }],
  ['a node without an id', { ...example, nodes: { a: { pattern: 'cache' } } }],
  ['a name that is no text', { ...example, nodes: { a: { ...example.nodes['a'], label: 7 } } }],
  ['a place far out', { ...example, nodes: { a: { ...example.nodes['a'], position: { x: 1e9, y: 0 } } } }],
  ['a kind nobody knows', { ...example, links: { ab: { ...example.links['ab'], kind: 'telepathy' } } }],
  [
    'a dangerous address',
    { ...example, nodes: { a: { ...example.nodes['a'], references: [{ title: '', url: 'javascript:0' }] } } },
  ],
])('and refuses %s', (_, design) => {
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')) as object)
  expect(validate(JSON.parse(JSON.stringify(design)))).toBe(false)
})
