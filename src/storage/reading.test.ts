import { beforeEach, expect, test, vi } from 'vitest'
import { freshStorage, openTab, rawTable, until } from '../../tests/support/storage.ts'
import { closeStorage } from './database.ts'
import { readMarks, setRead, subscribeReading } from './reading.ts'

const [one, two] = ['https://a.example/one', 'https://a.example/two']

beforeEach(async () => {
  await freshStorage()
  // The marks are remembered only while somebody listens.
  subscribeReading(() => undefined)()
})

test('marks are kept, by address', async () => {
  expect(await readMarks()).toEqual(new Set())
  await setRead(one, true)
  await setRead(two, true)
  await setRead(two, false)
  expect(await readMarks()).toEqual(new Set([one]))
  const other = await openTab()
  expect(await other.readMarks()).toEqual(new Set([one]))
  expect(await rawTable('reading', (store) => store.getAll())).toEqual([
    { url: one, readAt: expect.stringMatching(/Z$/) },
  ])
})

test('every listener hears every change, of this tab and of others', async () => {
  const other = await openTab()
  const heard: string[][] = []
  const heardElsewhere: string[][] = []
  const stop = subscribeReading((marks) => heard.push([...marks]))
  const stopElsewhere = other.subscribeReading((marks) => heardElsewhere.push([...marks]))
  await setRead(one, true)
  await until(() => heardElsewhere.length > 0)
  await other.setRead(two, true)
  await until(() => heard.length > 1)
  expect([heard, heardElsewhere]).toEqual([
    [[one], [one, two]],
    [[one], [one, two]],
  ])
  stop()
  stopElsewhere()
})

test('marks last until the page is closed where nothing can be kept', async () => {
  await closeStorage()
  vi.stubGlobal('indexedDB', undefined)
  await setRead(one, true)
  expect(await readMarks()).toEqual(new Set([one]))
  await setRead(one, false)
  expect(await readMarks()).toEqual(new Set())
  vi.unstubAllGlobals()
  await closeStorage()
})
