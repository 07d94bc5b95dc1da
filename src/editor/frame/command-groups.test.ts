import { expect, test } from 'vitest'
import { commands } from '#editor/commands/index.ts'
import { commandGroups, commandsOf } from './command-groups.ts'

test('every command stands in one group, the familiar ones in their usual order', () => {
  const all = commandGroups.flatMap(({ group }) => commandsOf(group))
  expect(new Set(all)).toEqual(new Set(commands))
  expect(all).toHaveLength(commands.length)
  const edit = commandsOf('edit').map(({ id }) => id)
  expect(edit.slice(0, 6)).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'duplicate'])
  const kinds = ['sync', 'async', 'stream', 'replication', 'batch', 'control'].map((kind) => `kind-${kind}`)
  const link = commandsOf('link').map(({ id }) => id)
  expect(link.slice(0, 7)).toEqual(['link-to', ...kinds])
})
