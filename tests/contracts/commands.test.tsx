import { expect, test } from 'vitest'
import { commands } from '#editor/commands/index.ts'

test('there are commands, and no two share an id or a title', () => {
  expect(commands.length).toBeGreaterThan(30)
  expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length)
  expect(new Set(commands.map((command) => command.title)).size).toBe(commands.length)
})

test('no two commands answer to the same keys', () => {
  const keys = commands.flatMap((command) => command.keys ?? [])
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test.each(commands)('$id reads like a menu entry', ({ id, title }) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(title).toMatch(/^[A-Z]/)
  expect(title).not.toMatch(/\.$/)
})
