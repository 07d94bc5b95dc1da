/** What was asked for outside the editor is taken once. */
import { expect, test } from 'vitest'
import { takeWanted, wantPattern } from './wanted.ts'

test('the last wish is taken, once', () => {
  expect(takeWanted()).toBeNull()
  wantPattern('service')
  wantPattern('acme-platform/ledger')
  expect([takeWanted(), takeWanted()]).toEqual(['acme-platform/ledger', null])
})
