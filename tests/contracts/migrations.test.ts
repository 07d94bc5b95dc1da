import { describe, expect, test } from 'vitest'
import { designVersion } from '#design/design.ts'
import { migrate, migrations } from '#design/migrations/index.ts'
import { readDesign } from '#design/read.ts'

test('versions follow each other up to the one this build writes', () => {
  expect(migrations.map((migration) => migration.to)).toEqual(
    Array.from({ length: designVersion }, (_, index) => index + 1),
  )
})

describe.each(migrations.map((migration) => [migration.to, migration] as const))('to version %i', (to, migration) => {
  const { before, after } = migration.example

  test('makes of its example what it says, and leaves the file it got', () => {
    const copy = structuredClone(before)
    expect(migration.up(before)).toEqual(after)
    expect(before).toEqual(copy)
    expect(after).toMatchObject({ version: to })
    expect(migration.title).toMatch(/^[A-Z].*\.$/)
  })

  test('takes whatever a file may hold', () => {
    for (const part of [undefined, null, 7, 'text', [], {}, [null, 7, [], { id: 5 }], { a: null, b: [] }]) {
      const file = JSON.parse(JSON.stringify({ ...before, nodes: part, links: part, meta: part })) as typeof before
      expect(() => migration.up(file)).not.toThrow()
    }
  })

  test('its example reads without a problem', () => {
    expect(readDesign(before).problems).toEqual([])
    expect(readDesign(before)).toEqual(readDesign(migrate(before)))
  })
})

test('a file of this version, or a newer one, is left as it is', () => {
  for (const version of [designVersion, designVersion + 1]) {
    const file = { format: 'lintel/design', version, nodes: [] }
    expect(migrate(file)).toBe(file)
  }
})
