/** How patterns look: those of the catalogue, of own lists, and those nobody knows. */
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import { acme } from '../../tests/support/own-list.ts'
import { isBoundary, lookOf, rememberNames } from './look.ts'

afterEach(() => {
  setOwnLists([])
})

const unknown = {
  known: false,
  role: 'part',
  shape: 'box',
  line: 'zone',
  icon: expect.stringMatching(/^M/),
  ink: 'slate',
  tile: 'tint',
  readingCount: 0,
}

test('a pattern of the catalogue', () => {
  expect(lookOf('relational-database')).toMatchObject({ known: true, name: 'Relational database', shape: 'cylinder' })
  expect(lookOf('relational-database')).toBe(lookOf('relational-database'))
})

test.each([
  ['flux-capacitor', 'flux capacitor'],
  ['some-list/flux-capacitor', 'flux capacitor'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
])('%s, which nobody knows, is a plain box called “%s”', (id, name) => {
  expect(lookOf(id)).toEqual({ ...unknown, name, short: name })
  expect(isBoundary(id)).toBe(false)
})

test('a pattern of an own list looks as the list says, while it is there', () => {
  const gone = (name: string) => ({ ...unknown, name, short: name })
  expect(lookOf('acme-platform/ledger')).toEqual(gone('ledger'))
  setOwnLists([acme])
  expect(lookOf('acme-platform/ledger')).toEqual({
    known: true,
    role: 'part',
    name: 'Ledger',
    short: 'Books',
    shape: 'cylinder',
    line: 'zone',
    icon: acme.patterns[1]?.icon.path,
    ink: 'rose',
    tile: 'filled',
    readingCount: 1,
  })
  expect(lookOf('acme-platform/vault-room')).toMatchObject({ known: true, role: 'boundary', line: 'zone' })
  expect(isBoundary('acme-platform/vault-room')).toBe(true)
  setOwnLists([])
  expect(lookOf('acme-platform/ledger')).toEqual(gone('ledger'))
  expect(isBoundary('acme-platform/vault-room')).toBe(false)
})

test('a remembered name is that of a pattern nobody knows, and no more than that', () => {
  expect(lookOf('acme-platform/month-end').name).toBe('month end')
  rememberNames({ 'acme-platform/month-end': 'End of the month', service: 'Something else' })
  expect(lookOf('acme-platform/month-end')).toEqual({ ...unknown, name: 'End of the month', short: 'End of the month' })
  expect(lookOf('service').name).toBe('Service')
  setOwnLists([acme])
  expect(lookOf('acme-platform/month-end').name).toBe('Month-end close')
  setOwnLists([])
  expect(lookOf('acme-platform/month-end').name).toBe('End of the month')
})
