// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addRecentPattern, preferences, toggleFavourite, type Preferences } from './preferences.ts'

const key = 'lintel:preferences'
const defaults: Preferences = {
  theme: 'system',
  wheel: 'auto',
  panels: { left: { width: 264, collapsed: false }, right: { width: 312, collapsed: false } },
  paletteRole: 'all',
  recentPatterns: [],
  favourites: [],
  lastDesign: null,
  exportOptions: {},
  checklist: [],
  ownLinks: {},
  doneExercises: [],
}

beforeEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('begin with the defaults, and stay one object until one changes', () => {
  expect(preferences.get()).toEqual(defaults)
  expect(preferences.get()).toBe(preferences.get())
  preferences.set({ theme: 'dark' })
  expect(preferences.get()).toEqual({ ...defaults, theme: 'dark' })
})

test('are set one by one and all kept', () => {
  const all: Preferences = {
    theme: 'light',
    wheel: 'zoom',
    panels: { left: { width: 300, collapsed: true }, right: { width: 200, collapsed: false } },
    paletteRole: 'behaviour',
    recentPatterns: ['cache'],
    favourites: ['queue', 'shard'],
    lastDesign: 'd',
    exportOptions: { format: 'png', scale: 2, legend: true },
    checklist: ['drag'],
    ownLinks: { 'lintel:book': 'https://example.com/' },
    doneExercises: ['drills'],
  }
  for (const [name, value] of Object.entries(all)) preferences.set({ [name]: value })
  expect(preferences.get()).toEqual(all)
})

test.each([
  ['no JSON', 'oops'],
  ['no object', '[1]'],
  ['nothing', 'null'],
  ['a wrong value', JSON.stringify({ theme: 'purple' })],
  ['wrong types', JSON.stringify({ panels: { left: 3 }, favourites: 'all', checklist: [1], exportOptions: { a: {} } })],
  [
    'a panel of no width',
    JSON.stringify({ panels: { left: { width: 0, collapsed: false }, right: { width: 200, collapsed: false } } }),
  ],
])('fall back to the default for %s', (_, text) => {
  localStorage.setItem(key, text)
  expect(preferences.get()).toEqual(defaults)
})

test('a broken field takes no other with it, and fields of other versions are kept', () => {
  localStorage.setItem(key, JSON.stringify({ theme: 'dark', wheel: 7, later: 'thing' }))
  expect(preferences.get()).toEqual({ ...defaults, theme: 'dark' })
  preferences.set({ wheel: 'pan' })
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({ theme: 'dark', wheel: 'pan', later: 'thing' })
})

describe('listeners', () => {
  test('hear this tab and others, until they stop', () => {
    const heard: string[] = []
    const stop = preferences.subscribe(() => heard.push(preferences.get().theme))
    preferences.set({ theme: 'dark' })
    localStorage.setItem(key, JSON.stringify({ theme: 'light' }))
    window.dispatchEvent(new StorageEvent('storage', { key }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }))
    stop()
    preferences.set({ theme: 'system' })
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(heard).toEqual(['dark', 'light'])
  })
})

test.each([
  ['denied', 'SecurityError'],
  ['full', 'QuotaExceededError'],
])('last until the page is closed when the storage is %s', (_, name) => {
  preferences.set({ theme: 'light' })
  const refuse = (): never => {
    throw new DOMException('no', name)
  }
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  preferences.set({ theme: 'dark' })
  expect(preferences.get().theme).toBe('dark')
  vi.restoreAllMocks()
  preferences.set({ wheel: 'zoom' })
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({ theme: 'dark', wheel: 'zoom' })
})

test('remember six patterns, the newest first and each once', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) addRecentPattern(id)
  expect(preferences.get().recentPatterns).toEqual(['c', 'g', 'f', 'e', 'd', 'b'])
})

test('favourites come and go', () => {
  for (const id of ['a', 'b', 'a']) toggleFavourite(id)
  expect(preferences.get().favourites).toEqual(['b'])
})
