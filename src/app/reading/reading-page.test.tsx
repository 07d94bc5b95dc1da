import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { emptyDesign, makeNode } from '#design/create.ts'
import { createDesign, removeDesign } from '#storage/designs.ts'
import { preferences } from '#storage/preferences.ts'
import { readMarks, setRead } from '#storage/reading.ts'
import ReadingPage from './reading-page.tsx'

beforeEach(async () => {
  preferences.set({ ownLinks: {}, lastDesign: null })
  for (const key of await readMarks()) await setRead(key, false)
  await removeDesign('d')
  location.hash = '#/reading'
  // A fresh visit: filters belong to the entry of the history.
  history.replaceState(null, '')
})

async function show(pattern: string | null) {
  const address = pattern === null ? '#/reading' : `#/reading/${pattern}`
  history.replaceState(history.state, '', address)
  const user = userEvent.setup()
  const view = render(<ReadingPage pattern={pattern} />)
  await screen.findAllByRole('heading', { level: 2 })
  return { user, ...view }
}

function rowOf(title: string): HTMLElement {
  return screen.getByText(title).closest('li')!
}

test('a row says what it is, where it leads, what it is about and what is odd', async () => {
  await show('distributed-lock')
  expect(document.title).toBe('Reading about distributed lock · Lintel')
  const row = within(rowOf('Google Chubby Lock Service'))
  const links = row.getAllByRole<HTMLAnchorElement>('link')
  const fixed = 'https://static.googleusercontent.com/media/research.google.com/en//archive/chubby-osdi06.pdf'
  const given = 'https://research.google/pubs/archive/33491.pdf'
  expect(links.map(({ href, textContent }) => [textContent, href.replace(/^http:.*#/, '#')])).toEqual([
    ['Google Chubby Lock Service', fixed],
    ['Archived copies of Google Chubby Lock Service', `https://web.archive.org/web/*/${fixed}`],
    ['Archived copies of the given address of Google Chubby Lock Service', `https://web.archive.org/web/*/${given}`],
    ['Distributed lock', '#/patterns/distributed-lock'],
    ['Coordination service', '#/patterns/coordination-service'],
    ['Leader election', '#/patterns/leader-election'],
  ])
  expect(links.slice(0, 3).map(({ target, rel }) => `${target} ${rel}`)).toEqual(
    Array.from({ length: 3 }, () => '_blank noopener noreferrer'),
  )
  expect(row.getByText('static.googleusercontent.com · Paper')).toBeDefined()
  expect(row.getByText('One address is given for several works. It was listed 2 times.')).toBeDefined()
  expect(
    row.getByText('Also listed as “The Chubby lock service for loosely-coupled distributed systems”'),
  ).toBeDefined()
})

test('a tick counts, and the row stays where it is until the filter changes', async () => {
  const { user } = await show('api-gateway')
  await user.click(screen.getByRole('radio', { name: 'Unread' }))
  const tick = within(rowOf('Kong API Gateway')).getByRole('checkbox', { name: 'Read' })
  await user.click(tick)
  await screen.findByText(/^1 of \d+ read$/)
  expect(tick).toHaveProperty('checked', true)
  await user.click(screen.getByRole('radio', { name: 'Read' }))
  expect(screen.getByRole('status').textContent).toBe('1 item')
  await user.click(screen.getByRole('radio', { name: 'Unread' }))
  expect(screen.queryByText('Kong API Gateway')).toBeNull()
})

test('works of one address are marked one by one', async () => {
  const { user } = await show('coordination-service')
  await user.click(within(rowOf('ZooKeeper: Wait-free coordination for Internet-scale systems')).getByRole('checkbox'))
  await waitFor(async () => expect([...(await readMarks())]).toHaveLength(1))
  expect(within(rowOf('Google Chubby Lock Service')).getByRole('checkbox')).toHaveProperty('checked', false)
})

test('when nothing matches it says why, and one press shows all again', async () => {
  const { user } = await show('api-gateway')
  await user.keyboard('/')
  await user.keyboard('no such words')
  expect(await screen.findByText('No items about API gateway with “no such words”.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(location.hash).toBe('#/reading')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveProperty('value', ''))
})

test('a pattern that nobody knows is told, and not offered', async () => {
  render(<ReadingPage pattern="nonsense" />)
  expect(await screen.findByText(/Lintel knows no pattern “nonsense”/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'All reading' }).getAttribute('href')).toBe('#/reading')
  expect(screen.queryByLabelText('Pattern')).toBeNull()
})

test('filters go along to another pattern, and are found again by who comes back', async () => {
  const { user, unmount } = await show(null)
  await user.click(screen.getByRole('radio', { name: 'Unread' }))
  await user.selectOptions(screen.getByLabelText('Pattern'), 'API gateway (8)')
  unmount()
  const again = await show('api-gateway')
  expect(screen.getByRole('radio', { name: 'Unread' })).toHaveProperty('checked', true)
  again.unmount()
  location.hash = '#/reading/retry'
  await show('retry')
  expect(screen.getByRole('radio', { name: 'Unread' })).toHaveProperty('checked', false)
})

test('the pattern is part of the address', async () => {
  const { user } = await show(null)
  await user.selectOptions(screen.getByLabelText('Pattern'), 'API gateway (8)')
  expect(location.hash).toBe('#/reading/api-gateway')
})

test('what was listed without an address takes a link of one’s own, which can be changed and removed', async () => {
  const { user } = await show('capacity-planning')
  const row = () => within(rowOf('System Design Interview (Alex Xu)'))
  expect(row().queryByRole('link', { name: 'System Design Interview (Alex Xu)' })).toBeNull()
  await user.click(row().getByRole('button', { name: 'Add your own link' }))
  await user.keyboard('javascript:alert(1){Enter}')
  expect(row().getByText('An address begins with https:// or http://')).toBeDefined()
  await user.clear(row().getByRole('textbox', { name: 'Your link' }))
  await user.keyboard('example.com/book{Enter}')
  expect(row().getByRole('link', { name: 'System Design Interview (Alex Xu)' })).toHaveProperty(
    'href',
    'https://example.com/book',
  )
  expect(row().getByText('Your link: example.com · Book')).toBeDefined()
  expect(document.activeElement).toBe(row().getByRole('button', { name: 'Change your link' }))
  await user.click(row().getByRole('button', { name: 'Change your link' }))
  await user.keyboard('{Escape}')
  await user.click(row().getByRole('button', { name: 'Remove your link' }))
  expect(preferences.get().ownLinks).toEqual({})
  expect(document.activeElement).toBe(row().getByRole('button', { name: 'Add your own link' }))
})

test('the design last open is what to read next for, and a filter', async () => {
  const size = { width: 150, height: 50 }
  const start = emptyDesign({ id: 'd', title: 'Shop', now: '2025-01-01T00:00:00.000Z' })
  const nodes = {
    a: makeNode({ id: 'a', pattern: 'api-gateway', label: '', size }),
    b: makeNode({ id: 'b', pattern: 'circuit-breaker', label: '', size }),
  }
  await createDesign({ ...start, nodes })
  preferences.set({ lastDesign: 'd' })
  const { user } = await show(null)
  // Asking for roles takes long on a page of so many rows.
  const next = (await screen.findByText('Read next', undefined, { timeout: 10_000 })).closest('section')!
  expect(within(next).getAllByRole('listitem')).toHaveLength(5)
  expect(within(next).getAllByText(/^For (API gateway|circuit breaker)$/)).toHaveLength(5)
  await user.click(screen.getByText('Used in “Shop”'))
  expect(screen.queryByText('Read next')).toBeNull()
  expect(Number.parseInt(screen.getByText(/^\d+ items$/).textContent, 10)).toBeLessThan(40)
})

test('the page has no fault that a machine finds', async () => {
  const { container } = await show('api-gateway')
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
