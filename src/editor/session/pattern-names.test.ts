/** Names of own patterns in a design: remembered with the edit that uses them, and taken back with it. */
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import type { Design } from '#design/design.ts'
import { editNode } from '#design/operations/nodes.ts'
import { editLink } from '#design/operations/links.ts'
import { setMeta } from '#design/operations/meta.ts'
import { acme } from '../../../tests/support/own-list.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { withPatternNames } from './pattern-names.ts'
import { createSession } from './session.ts'

const plain = sketch('a -> b')
const withLedger = sketch('a -> b:acme-platform/ledger')
const fourEyes = { pattern: 'acme-platform/four-eyes', fields: {} }

afterEach(() => {
  setOwnLists([])
})

test('without lists nothing changes', () => {
  expect(withPatternNames(withLedger)).toBe(withLedger)
  const session = createSession(plain, () => 0)
  session.edit('Put', (design) => editNode(design, 'b', { pattern: 'acme-platform/ledger' }))
  expect('patternNames' in session.design().meta).toBe(false)
})

test.each<readonly [where: string, design: Design, names: Readonly<Record<string, string>>]>([
  ['as a part', withLedger, { 'acme-platform/ledger': 'Ledger' }],
  ['on a part', editNode(plain, 'a', { behaviours: [fourEyes] }), { 'acme-platform/four-eyes': 'Four-eyes rule' }],
  ['on a link', editLink(plain, 'a-b', { behaviours: [fourEyes] }), { 'acme-platform/four-eyes': 'Four-eyes rule' }],
  [
    'as practices',
    setMeta(editNode(plain, 'a', { practices: ['acme-platform/month-end'] }), {
      practices: ['acme-platform/gone', 'acme-platform/vault-room'],
    }),
    { 'acme-platform/vault-room': 'Vault room', 'acme-platform/month-end': 'Month-end close' },
  ],
])('an own pattern %s is remembered', (_, design, names) => {
  setOwnLists([acme])
  const named = withPatternNames(design)
  expect(named).toEqual({ ...design, meta: { ...design.meta, patternNames: names } })
  expect(withPatternNames(named)).toBe(named)
})

test('what is known already stays, and a new name takes the place of the old one', () => {
  setOwnLists([acme])
  const old = { 'other/thing': 'Thing', 'acme-platform/ledger': 'Book' }
  expect(withPatternNames(setMeta(withLedger, { patternNames: old })).meta.patternNames).toEqual({
    'other/thing': 'Thing',
    'acme-platform/ledger': 'Ledger',
  })
  expect(withPatternNames(plain)).toBe(plain)
})

test('the name is of the edit that uses the pattern: undone and done again with it', () => {
  setOwnLists([acme])
  const session = createSession(plain, () => 0)
  session.edit('Put', (design) => editNode(design, 'b', { pattern: 'acme-platform/ledger' }))
  const after = session.design()
  expect(after.meta.patternNames).toEqual({ 'acme-platform/ledger': 'Ledger' })
  expect(session.edit('Nothing', (design) => design)).toBe(false)
  session.undo()
  expect(session.design()).toEqual(plain)
  session.redo()
  expect(session.design()).toEqual(after)
})
