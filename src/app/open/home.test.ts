// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import { createDesign, listDesigns, loadDesign, removeDesign, trashDesign } from '#storage/designs.ts'
import { preferences } from '#storage/preferences.ts'
import { leadOn } from './home.ts'

beforeEach(async () => {
  localStorage.clear()
  for (const trashed of [false, true]) for (const { id } of await listDesigns({ trashed })) await removeDesign(id)
})

test('a first visit gets one example of its own, however often it asks', async () => {
  const [first, second] = await Promise.all([leadOn('home'), leadOn('home')])
  expect(second).toEqual(first)
  const cards = await listDesigns()
  expect(cards.map((card) => card.title)).toEqual(['URL shortener'])
  expect(first).toEqual({ page: 'design', id: cards[0]?.id })
  expect((await loadDesign(cards[0]!.id))?.problems).toEqual([])
})

test('later visits get the design last open, or else the newest', async () => {
  for (const id of ['one', 'two']) {
    await createDesign(emptyDesign({ id, title: id, now: `2025-01-0${id.length - 2}T00:00:00.000Z` }))
  }
  preferences.set({ lastDesign: 'one' })
  expect(await leadOn('home')).toEqual({ page: 'design', id: 'one' })
  await trashDesign('one')
  expect(await leadOn('home')).toEqual({ page: 'design', id: 'two' })
})

test('whoever deleted the example does not meet it again, unless they ask', async () => {
  await leadOn('home')
  for (const { id } of await listDesigns()) await trashDesign(id)
  preferences.set({ lastDesign: null })
  expect(await leadOn('home')).toEqual({ page: 'library', section: 'designs' })
  expect(await leadOn('example')).toMatchObject({ page: 'design' })
  expect(await listDesigns()).toHaveLength(1)
})
