import { expect, test } from 'vitest'
import { setMeta } from '#design/operations/meta.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { datedDesign } from './dated.ts'
import { createSession } from './session.ts'

test('a file carries the time of the last edit, and before any edit the time the design came with', () => {
  const session = createSession(sketch('a'), () => Date.UTC(2026, 4, 1))
  expect(datedDesign(session.document.getState())).toBe(session.design())
  session.edit('Rename', (design) => setMeta(design, { title: 'Shop' }))
  expect(datedDesign(session.document.getState()).meta.updatedAt).toBe('2026-05-01T00:00:00.000Z')
})
