import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyDesign, makeNode } from '#design/create.ts'
import { createDesign, listDesigns, loadDesign, trashDesign } from '#storage/designs.ts'
import { Toaster } from '#ui/floating/toaster.tsx'
import { closeToast, currentToasts } from '#ui/floating/toasts.ts'
import { LibraryPage, type Section } from './library-page.tsx'
import { reloadDesigns } from './use-designs.ts'

/** Tells everything that is observed that it is in view. */
class SeesAll {
  readonly tell: IntersectionObserverCallback
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell
  }
  observe(): void {
    this.tell([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver)
  }
  disconnect(): void {}
}

vi.stubGlobal('IntersectionObserver', SeesAll)

/** A stored design; later ones were edited later. */
async function store(id: string, title: string, tags: readonly string[] = []): Promise<void> {
  const at = `2025-01-0${id.length}T00:00:00.000Z`
  const start = emptyDesign({ id, title, now: at })
  const part = makeNode({ id: 'a', pattern: 'service', label: 'Orders', size: { width: 150, height: 50 } })
  await createDesign({ ...start, meta: { ...start.meta, tags }, nodes: { a: part } })
}

function show(section: Section = 'designs') {
  const user = userEvent.setup()
  const view = render(
    <>
      <LibraryPage section={section} />
      <Toaster />
    </>,
  )
  return { user, ...view }
}

const names = () => [...document.querySelectorAll('[data-card]')].map((card) => card.textContent)

beforeEach(async () => {
  for (const { id } of currentToasts()) closeToast(id)
  for (const trashed of [false, true]) {
    const { removeDesign } = await import('#storage/designs.ts')
    for (const { id } of await listDesigns({ trashed })) await removeDesign(id)
  }
  await store('d', 'Ride hailing', ['geo', 'interview'])
  await store('dd', 'Payments ledger', ['interview'])
  await store('ddd', 'Web crawler')
  location.hash = '#/designs'
  await reloadDesigns()
})

test('lists designs with pictures, times, tags and counts, the last edited first', async () => {
  show()
  expect(names()).toEqual(['Web crawler', 'Payments ledger', 'Ride hailing'])
  expect(screen.getByRole('link', { name: 'Ride hailing' })).toHaveProperty('hash', '#/design/d')
  expect(within(screen.getByRole('navigation')).getByRole('link', { name: /Designs/ }).textContent).toBe('Designs3')
  expect(screen.getByText('Edited 3 January 2025, 1 part')).toBeDefined()
  await waitFor(() => expect(document.querySelectorAll('img[src^="data:image/svg+xml,%3Csvg"]')).toHaveLength(3))
  expect(document.title).toBe('Designs · Lintel')
})

test('searches names and tags, filters by tag and sorts', async () => {
  const { user } = show()
  const search = screen.getByRole('searchbox', { name: 'Search names and tags' })
  await user.keyboard('/')
  expect(document.activeElement).toBe(search)
  await user.type(search, 'interv')
  expect(names()).toEqual(['Payments ledger', 'Ride hailing'])
  await user.type(search, ' nothing')
  expect(screen.getByText('No design has all of these words')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Clear the search' }))
  await user.click(screen.getByRole('button', { name: /geo/ }))
  expect(names()).toEqual(['Ride hailing'])
  await user.click(screen.getByRole('button', { name: /geo/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Name')
  expect(names()).toEqual(['Payments ledger', 'Ride hailing', 'Web crawler'])
})

test('renames in place: Enter keeps, Escape does not, and the focus stays on the card', async () => {
  const { user } = show()
  screen.getByRole('link', { name: 'Web crawler' }).focus()
  await user.keyboard('{F2}')
  const field = screen.getByRole('textbox', { name: 'Name' })
  expect(document.activeElement).toBe(field)
  await user.clear(field)
  await user.type(field, 'Spider{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Spider' })))
  expect((await loadDesign('ddd'))?.design.meta.title).toBe('Spider')
  await user.keyboard('{F2}')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'x{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Spider' })))
  expect((await loadDesign('ddd'))?.design.meta.title).toBe('Spider')
})

test('deletes into the trash, moves the focus to the neighbour, and undoes', async () => {
  const { user } = show()
  screen.getByRole('link', { name: 'Web crawler' }).focus()
  await user.keyboard('{Delete}')
  await waitFor(() => expect(names()).toEqual(['Payments ledger', 'Ride hailing']))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Payments ledger' })))
  expect((await listDesigns({ trashed: true })).map((card) => card.title)).toEqual(['Web crawler'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(names()).toEqual(['Web crawler', 'Payments ledger', 'Ride hailing']))
  expect(await listDesigns({ trashed: true })).toEqual([])
})

test('duplicates, and the focus goes to the copy', async () => {
  const { user } = show()
  const tools = screen.getByRole('group', { name: 'Ride hailing' })
  await user.click(within(tools).getByRole('button', { name: 'Duplicate' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ride hailing copy'))
  expect(names()).toHaveLength(4)
})

test('arrow keys walk the cards, and the grid is one tab stop', async () => {
  const { user } = show()
  const stops = () => [...document.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.tabIndex === 0)
  expect(stops().map((card) => card.textContent)).toEqual(['Web crawler'])
  stops()[0]!.focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement?.textContent).toBe('Payments ledger')
  await user.keyboard('{End}')
  expect(document.activeElement?.textContent).toBe('Ride hailing')
  expect(stops().map((card) => card.textContent)).toEqual(['Ride hailing'])
  await user.keyboard('{Home}{ArrowLeft}')
  expect(document.activeElement?.textContent).toBe('Web crawler')
})

test('the trash restores, and deletes for good only after asking', async () => {
  await trashDesign('d')
  await trashDesign('dd')
  await reloadDesigns()
  const { user } = show('trash')
  await user.click(screen.getByRole('button', { name: 'Restore Ride hailing' }))
  await waitFor(() => expect(screen.queryByText('Ride hailing')).toBeNull())
  expect((await listDesigns()).map((card) => card.id)).toEqual(['ddd', 'd'])
  await user.click(screen.getByRole('button', { name: 'Delete for good: Payments ledger' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete for good?' })
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(await loadDesign('dd')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Delete for good: Payments ledger' }))
  const again = await screen.findByRole('dialog')
  await user.click(within(again).getByRole('button', { name: 'Delete for good' }))
  await waitFor(() => expect(screen.getByText('The trash is empty')).toBeDefined())
  expect(await loadDesign('dd')).toBeNull()
})

test('a new design is stored and opened', async () => {
  const { user } = show()
  await user.click(screen.getByRole('button', { name: /New design/ }))
  await waitFor(() => expect(location.hash).toMatch(/^#\/design\/\w+$/))
  expect((await listDesigns())[0]?.title).toBe('Untitled design')
})

test('a case starts a design that carries its question', async () => {
  const { user } = show('practice')
  await user.click(await screen.findByRole('button', { name: 'Start URL shortener' }))
  await waitFor(() => expect(location.hash).toMatch(/^#\/design\/\w+$/))
  const stored = await loadDesign(location.hash.replace('#/design/', ''))
  expect(stored?.design.meta).toMatchObject({
    title: 'URL shortener',
    caseStudy: 'case-url-shortener',
    summary: 'Where does one popular link hurt first?',
  })
})

test.each(['designs', 'practice', 'templates', 'trash'] as const)(
  '%s has nothing axe complains about',
  async (section) => {
    const { container } = show(section)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeDefined())
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  },
)
