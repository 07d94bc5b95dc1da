import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { Profiler } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { patterns } from '#catalog/catalog.ts'
import { emptyDesign } from '#design/create.ts'
import { preferences } from '#storage/preferences.ts'
import { lastAnnouncement } from '#ui/speech/announcements.ts'
import { EditorProvider, type CanvasHandle, type EditorContext } from '../context.ts'
import { createSession } from '../session/session.ts'
import { Ghost } from './ghost.tsx'
import { Palette } from './palette.tsx'
import { focusPaletteSearch } from './search-focus.ts'

/** A canvas right of x = 300, at 100 %. */
function canvasAt(focus: () => void): CanvasHandle {
  const canvas: Partial<CanvasHandle> = {
    toCanvas: (point) => point,
    centre: () => ({ x: 800, y: 400 }),
    zoom: () => 1,
    reveal: () => {},
    focus,
    covers: ({ x }) => x > 300,
  }
  return canvas as CanvasHandle
}

function open(onRender: () => void = () => {}) {
  const design = emptyDesign({ id: 'design', title: 'Shop', now: '2026-01-01T00:00:00.000Z' })
  const session = createSession(design, () => 0)
  const focusCanvas = vi.fn<() => void>()
  const canvas = canvasAt(focusCanvas)
  const editor: EditorContext = {
    session,
    canvas: () => canvas,
    dialogs: { open: () => {} },
    surroundings: { openFile: () => {}, newDesign: () => {}, show: () => {} },
  }
  const { container } = render(
    <EditorProvider value={editor}>
      <section aria-label="Patterns">
        <Profiler id="palette" onRender={onRender}>
          <Palette />
        </Profiler>
      </section>
      <Ghost />
    </EditorProvider>,
  )
  return {
    container,
    session,
    focusCanvas,
    user: userEvent.setup(),
    search: screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search patterns' }),
    list: screen.getByRole('listbox', { name: 'Patterns' }),
    labels: () => Object.values(session.design().nodes).map(({ pattern, label }) => [pattern, label]),
    armed: () => session.view.getState().armed,
  }
}

function names(): string[] {
  return screen.getAllByRole('option').map((option) => option.getAttribute('aria-label') ?? '')
}

/** The option that the search box says the keyboard is on. */
function activeName(search: HTMLElement): string | null {
  const id = search.getAttribute('aria-activedescendant')
  return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? 'nothing')
}

beforeEach(() => {
  preferences.set({ paletteRole: 'all', recentPatterns: [], favourites: [] })
})

test('lists the whole catalogue in groups', () => {
  const { list } = open()
  const group = within(list).getByRole('group', { name: 'Data stores' })
  const inData = patterns.filter(({ category }) => category === 'data')
  expect(within(group).getAllByRole('option')).toHaveLength(inData.length)
  expect(within(list).getAllByRole('option')).toHaveLength(
    patterns.length + patterns.filter(({ block }) => block).length,
  )
})

test('a search shows what it finds, the first active, named by the pattern alone', async () => {
  const { user, search } = open()
  await user.type(search, 'kafka')
  expect(names()[0]).toBe('Event stream')
  expect(activeName(search)).toBe('Event stream')
  expect(screen.getByRole('option', { name: 'Event stream', description: /^Part\. / })).toBeDefined()
})

test('arrows, Home and End move the active option', async () => {
  const { user, search } = open()
  await user.type(search, 'cache')
  const found = names()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(activeName(search)).toBe(found[1])
  await user.keyboard('{End}')
  expect(activeName(search)).toBe(found.at(-1))
  await user.keyboard('{Home}')
  expect(activeName(search)).toBe(found[0])
})

test('the same keys work on the groups, from the search box and from the list', async () => {
  const { user, search, list } = open()
  search.focus()
  expect(activeName(search)).toBeNull()
  await user.keyboard('{ArrowDown}')
  expect(activeName(search)).toBe(names()[0])
  list.focus()
  await user.keyboard('{ArrowDown}')
  expect(activeName(list)).toBe(names()[1])
})

test('Enter adds what is active, again and again', async () => {
  const { user, search, labels } = open()
  await user.type(search, 'message queue{Enter}')
  await waitFor(() => expect(labels()).toEqual([['message-queue', 'Message queue']]))
  await user.keyboard('lb{Enter}')
  await waitFor(() => expect(labels().map(([pattern]) => pattern)).toEqual(['message-queue', 'load-balancer']))
  expect(search.value).toBe('lb')
})

test('Shift and Enter links it to the selection', async () => {
  const { user, search, session } = open()
  await user.type(search, 'microservice{Enter}')
  await waitFor(() => expect(session.view.getState().selection.nodes).toHaveLength(1))
  await user.keyboard('relational{Shift>}{Enter}{/Shift}')
  await waitFor(() => expect(Object.values(session.design().links)).toHaveLength(1))
})

test('Escape clears the search, then leads to the canvas', async () => {
  const { user, search, focusCanvas } = open()
  await user.type(search, 'queue{Escape}')
  expect(search.value).toBe('')
  expect(focusCanvas).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(focusCanvas).toHaveBeenCalledOnce()
})

test('letters typed on the list search', async () => {
  const { user, search, list } = open()
  list.focus()
  await user.keyboard('dlq')
  expect(document.activeElement).toBe(search)
  expect(search.value).toBe('dlq')
})

test('the role filter narrows list and search, and is remembered', async () => {
  const { user, search, list } = open()
  await user.click(screen.getByRole('radio', { name: 'Behaviours' }))
  expect(preferences.get().paletteRole).toBe('behaviour')
  expect(within(list).getAllByRole('option')).toHaveLength(patterns.filter(({ role }) => role === 'behaviour').length)
  await user.type(search, 'shard')
  expect(names()).toContain('Sharding')
  expect(names()).not.toContain('Shard')
  await user.click(screen.getByRole('radio', { name: 'Parts' }))
  expect(names()).toContain('Shard')
  expect(names()).not.toContain('Sharding')
  expect(activeName(search)).toBe(names()[0])
})

test('categories without entries leave the rail', async () => {
  const { user } = open()
  const rail = screen.getByRole('toolbar', { name: 'Categories' })
  expect(within(rail).getAllByRole('button')).toHaveLength(14)
  await user.click(screen.getByRole('radio', { name: 'Boundaries' }))
  const left = new Set(patterns.filter(({ role }) => role === 'boundary').map(({ category }) => category))
  expect(within(rail).getAllByRole('button')).toHaveLength(left.size)
})

test('the rail ends a search and marks where it jumped', async () => {
  const { user, search } = open()
  await user.type(search, 'kafka')
  await user.click(screen.getByRole('button', { name: 'Resilience' }))
  expect(search.value).toBe('')
  expect(screen.getByRole('button', { name: 'Resilience' }).getAttribute('aria-current')).toBe('true')
})

test('nothing found offers a plain box of that name', async () => {
  const { user, search, labels } = open()
  await user.type(search, 'zzyzx 9')
  expect(screen.getByText('No pattern called ‘zzyzx 9’.')).toBeDefined()
  expect(search.getAttribute('aria-activedescendant')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add a plain box named zzyzx 9' }))
  expect(labels()).toEqual([['plain-box', 'zzyzx 9']])
})

test('a click arms, Escape disarms, a second click adds', async () => {
  const { user, labels, armed } = open()
  const [queue] = screen.getAllByRole('option', { name: 'Message queue' })
  await user.click(queue!)
  expect(armed()).toBe('message-queue')
  expect(queue?.getAttribute('aria-selected')).toBe('true')
  expect(lastAnnouncement().text).toBe('Message queue: Click the canvas to place it. Esc cancels.')
  await user.keyboard('{Escape}')
  expect(armed()).toBeNull()
  await user.dblClick(queue!)
  await waitFor(() => expect(labels()).toEqual([['message-queue', 'Message queue']]))
  expect(armed()).toBeNull()
})

test('a finger tap adds at once', async () => {
  const { user, labels, armed } = open()
  const [queue] = screen.getAllByRole('option', { name: 'Message queue' })
  await user.pointer([{ keys: '[TouchA>]', target: queue! }, { keys: '[/TouchA]' }])
  await waitFor(() => expect(labels()).toEqual([['message-queue', 'Message queue']]))
  expect(armed()).toBeNull()
})

test('the star keeps favourites in a group of their own', async () => {
  const { user, search, list } = open()
  await user.type(search, 'saga')
  await user.click(screen.getByRole('button', { name: /^Add Saga.* to favourites$/ }))
  const [kept] = preferences.get().favourites
  expect(kept).toMatch(/^saga/)
  await user.clear(search)
  expect(within(within(list).getByRole('group', { name: 'Favourites' })).getAllByRole('option')).toHaveLength(1)
  search.focus()
  await user.keyboard('{Home}')
  await user.click(screen.getByRole('button', { name: /^Remove Saga.* from favourites$/ }))
  expect(within(list).queryByRole('group', { name: 'Favourites' })).toBeNull()
})

test('what was added last comes first', async () => {
  const { user, search, list } = open()
  await user.type(search, 'message queue{Enter}')
  await user.clear(search)
  const recent = await within(list).findByRole('group', { name: 'Recent' })
  expect(within(recent).getByRole('option', { name: 'Message queue' })).toBeDefined()
})

test('the search box can be asked for from anywhere', () => {
  const { search } = open()
  focusPaletteSearch()
  expect(document.activeElement).toBe(search)
})

test('typing renders no row of the groups again', async () => {
  const { user, search, list } = open()
  const group = within(list).getByRole('group', { name: 'Data stores' })
  const changes: MutationRecord[] = []
  const watcher = new MutationObserver((records) => changes.push(...records))
  watcher.observe(group, { subtree: true, childList: true, attributes: true, characterData: true })
  await user.type(search, 'relational')
  watcher.disconnect()
  expect(changes).toEqual([])
})

test('other preferences render nothing again', () => {
  const onRender = vi.fn<() => void>()
  open(onRender)
  onRender.mockClear()
  act(() => preferences.set({ wheel: 'zoom' }))
  expect(onRender).not.toHaveBeenCalled()
  act(() => preferences.set({ favourites: ['service'] }))
  expect(onRender).toHaveBeenCalled()
})

test('axe finds nothing wrong with groups, results and no results', async () => {
  preferences.set({ paletteRole: 'boundary', recentPatterns: ['region'], favourites: ['region'] })
  const { user, container, search } = open()
  // Colours need a browser; the visual journeys check them.
  const check = async () => (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations
  search.focus()
  await user.keyboard('{ArrowDown}')
  expect(await check()).toEqual([])
  await user.type(search, 'cloud')
  expect(await check()).toEqual([])
  await user.clear(search)
  await user.type(search, 'zzyzx 9')
  expect(await check()).toEqual([])
})
