/** Values of examples in the inspector: taken over with one press and as one step. */
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import { editNode } from '#design/operations/nodes.ts'
import { lastAnnouncement } from '#ui/speech/announcements.ts'
import { listOfText } from '../../../tests/support/own-list.ts'
import { openInspector } from '../../../tests/support/open-inspector.tsx'
import { shop } from '../../../tests/support/shop-design.ts'

const list = listOfText(`# Ours

### Ledger {#ledger}

Books every movement of money once.

- role: part
- class: store
- fact: entries n = 5 †
- preset: Small shop (ours): nodes = 2; entries = 9; Two machines are enough.
- preset: Only words (ours): Everything stands in one table.
- preset: Odd (ours): __proto__ = 3; constructor = many

### Till {#till}

Takes coins.

- role: part
- class: store
`)

afterEach(() => {
  setOwnLists([])
})

async function openPresets(pattern: string) {
  setOwnLists([list])
  const opened = openInspector(editNode(shop, 'db', { pattern, facts: { nodes: 3, shards: 1 } }), { nodes: ['db'] })
  await screen.findByRole('link', { name: /^The page of/ })
  const fold = screen.queryByRole('button', { name: 'Set as in' })
  if (fold) await opened.user.click(fold)
  return { ...opened, fold, facts: () => opened.session.design().nodes['db']?.facts }
}

test('a press sets all values as one step, and a second one nothing more', async () => {
  const { user, steps, facts, session } = await openPresets('ours/ledger')
  const button = screen.getByRole('button', { name: 'Set as in Small shop' })
  expect(
    within(button.closest('li')!).getByText('nodes 2, entries 9. Two machines are enough. From ours.'),
  ).toBeTruthy()
  await user.click(button)
  expect(facts()).toEqual({ nodes: 2, entries: 9, shards: 1 })
  expect(lastAnnouncement().text).toBe('Set as in Small shop')
  await user.click(button)
  expect(lastAnnouncement().text).toBe('Order store has these values already')
  expect(steps()).toEqual(['Set Order store as in Small shop'])
  session.undo()
  expect(facts()).toEqual({ nodes: 3, shards: 1 })
})

test('an example without values is read, not set', async () => {
  await openPresets('ours/ledger')
  const item = screen.getByText('Only words').closest('li')!
  expect(within(item).getByText('Everything stands in one table. From ours.')).toBeTruthy()
  expect(within(item).queryByRole('button')).toBeNull()
})

test('names that every object inherits are values like others', async () => {
  const { user, facts } = await openPresets('ours/ledger')
  await user.click(screen.getByRole('button', { name: 'Set as in Odd' }))
  expect(facts()).toEqual(JSON.parse('{"nodes": 3, "shards": 1, "__proto__": 3, "constructor": "many"}'))
})

test('without examples there is no section', async () => {
  expect((await openPresets('ours/till')).fold).toBeNull()
})
