import 'fake-indexeddb/auto'
import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import { createDesign } from '#storage/designs.ts'
import { OpenDesign } from './open-design.tsx'

/** Replaces what is stored of a design, as a broken disk might. */
async function damage(id: string): Promise<void> {
  const { Dexie } = await import('dexie')
  const database = await new Dexie('lintel').open()
  await database.table('documents').update(id, { doc: 'rubbish' })
  database.close()
}

test('an address without a design says so and leads to the library', async () => {
  render(<OpenDesign id="nowhere" />)
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('This design is not here')
  expect(screen.getByRole('link', { name: 'All designs' })).toHaveProperty('hash', '#/designs')
  await waitFor(() => expect(document.title).toBe('This design is not here · Lintel'))
})

test('a damaged design says so and can be downloaded as it is stored', async () => {
  await createDesign(emptyDesign({ id: 'broken', title: 'Broken', now: '2025-01-01T00:00:00.000Z' }))
  await damage('broken')
  render(<OpenDesign id="broken" />)
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('This design could not be opened')
  expect(screen.getByText(/damaged/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Download what is stored' })).toBeDefined()
})
