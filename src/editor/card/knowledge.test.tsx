/** What the inspector knows of patterns: it follows own lists, and takes no inherited name for a pattern. */
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import { editNode } from '#design/operations/nodes.ts'
import { acme, acmeText, listOfText } from '../../../tests/support/own-list.ts'
import { openInspector } from '../../../tests/support/open-inspector.tsx'
import { shop } from '../../../tests/support/shop-design.ts'

afterEach(() => {
  act(() => setOwnLists([]))
})

test('a card follows the list it is of', async () => {
  setOwnLists([acme])
  openInspector(editNode(shop, 'db', { pattern: 'acme-platform/ledger' }), { nodes: ['db'] })
  expect(await screen.findByText('Balances can be recomputed')).toBeTruthy()
  act(() => setOwnLists([listOfText(acmeText.replace('Balances can be recomputed', 'Sums are always right'))]))
  expect(await screen.findByText('Sums are always right')).toBeTruthy()
  expect(screen.queryByText('Balances can be recomputed')).toBeNull()
})

test.each(['constructor', '__proto__', 'toString'])('“%s” is a pattern nobody knows', async (pattern) => {
  const odd = { pattern, fields: {} }
  openInspector(editNode(shop, 'db', { pattern, behaviours: [odd], practices: [pattern] }), { nodes: ['db'] })
  expect(screen.getByText(`Nothing here knows the pattern “${pattern}”`, { exact: false })).toBeTruthy()
  expect(await screen.findByDisplayValue('Order store')).toBeTruthy()
})
