import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadReading } from '#catalog/shelves.ts'
import type { ReadingItem } from '#catalog/reading.ts'
import { editNode } from '#design/operations/nodes.ts'
import { followReading } from '#editor/session/reading-progress.ts'
import { readMarks, setRead } from '#storage/reading.ts'
import { openInspector } from '../../../../tests/support/open-inspector.tsx'
import { shop } from '../../../../tests/support/shop-design.ts'

let stop: () => void = () => {}

beforeEach(() => {
  stop = followReading()
})

afterEach(async () => {
  for (const url of await readMarks()) await setRead(url, false)
  stop()
})

const isArchive = ({ href }: HTMLAnchorElement): boolean => href.startsWith('https://web.archive.org/web/*/')

async function referencesOf(pattern: string): Promise<readonly ReadingItem[]> {
  return (await loadReading()).of(pattern).own
}

async function references(): Promise<HTMLElement> {
  return screen.findByRole('list', { name: 'References' })
}

test('lists what there is to read with safe links and counts what is read', async () => {
  const { user } = openInspector(shop, { nodes: ['gateway'] })
  const list = await references()
  const items = await referencesOf('api-gateway')
  const links = within(list).getAllByRole<HTMLAnchorElement>('link')
  expect(links.filter((link) => !isArchive(link)).map(({ textContent }) => textContent)).toEqual(
    items.map(({ title }) => title),
  )
  expect(links.filter(isArchive).map(({ href }) => href.slice('https://web.archive.org/web/*/'.length))).toEqual(
    items.map(({ url }) => new URL(url).href),
  )
  for (const { target, rel, protocol } of links) {
    expect([target, rel]).toEqual(['_blank', 'noopener noreferrer'])
    expect(['https:', 'http:']).toContain(protocol)
  }
  expect(screen.getByText(`0 of ${items.length}`)).toBeTruthy()
  const [first] = within(list).getAllByRole('checkbox', { name: 'Read' })
  expect(document.getElementById(first!.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Kong API Gateway')
  await user.click(first!)
  await screen.findByText(`1 of ${items.length}`)
  expect([...(await readMarks())]).toEqual([items[0]?.key])
})

test('a mark counts wherever the address stands and can be taken back', async () => {
  const second = { ...shop.nodes['payments']!, pattern: 'api-gateway' }
  const { session, user } = openInspector(
    { ...shop, nodes: { ...shop.nodes, payments: second } },
    { nodes: ['gateway'] },
  )
  const [tick] = within(await references()).getAllByRole('checkbox', { name: 'Read' })
  await user.click(tick!)
  await waitFor(() => {
    expect(tick).toHaveProperty('checked', true)
  })
  act(() => session.select({ nodes: ['payments'] }))
  await screen.findByDisplayValue('Payments')
  const [same] = within(await references()).getAllByRole('checkbox', { name: 'Read' })
  expect(same).toHaveProperty('checked', true)
  await user.click(same!)
  await waitFor(() => {
    expect(same).toHaveProperty('checked', false)
  })
})

test('opening does not tick; the question asked on return does, and leaves the focus on the tick', async () => {
  const { user } = openInspector(shop, { nodes: ['gateway'] })
  const list = await references()
  const [link] = within(list).getAllByRole('link')
  const [tick] = within(list).getAllByRole('checkbox', { name: 'Read' })
  link!.addEventListener('click', (event) => event.preventDefault())
  expect(within(list).queryByRole('button', { name: 'Read it?' })).toBeNull()
  await user.click(link!)
  expect(tick).toHaveProperty('checked', false)
  await user.click(within(list).getByRole('button', { name: 'Read it?' }))
  expect(document.activeElement).toBe(tick)
  await waitFor(() => {
    expect(within(list).queryByRole('button', { name: 'Read it?' })).toBeNull()
  })
  expect(tick).toHaveProperty('checked', true)
})

test('a corrected address is opened and the given one shown', async () => {
  const { patterns, of } = await loadReading()
  const pattern = patterns.find((id) => of(id).own.some(({ fix }) => fix !== null))!
  const item = of(pattern).own.find(({ fix }) => fix !== null)!
  const design = { ...shop, nodes: { ...shop.nodes, orders: { ...shop.nodes['orders']!, pattern } } }
  openInspector(design, { nodes: ['orders'] })
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: item.title })
  expect(link.href).toBe(new URL(item.fix!).href)
  expect(screen.getByText(item.url)).toBeTruthy()
})

test('own references: only web addresses, one step each, removed again', async () => {
  const { session, user, steps } = openInspector(shop, { nodes: ['orders'] })
  const own = () => session.design().nodes['orders']?.references
  const add = screen.getByRole('button', { name: 'Add a reference' })
  await user.click(add)
  const address = screen.getByRole('textbox', { name: 'Address' })
  expect(document.activeElement).toBe(address)
  await user.type(address, 'javascript:alert(1){Enter}')
  expect(screen.getByText('An address begins with https:// or http://')).toBeTruthy()
  expect(own()).toEqual([])
  fireEvent.change(address, { target: { value: 'example.com/sagas' } })
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Sagas{Enter}')
  expect(own()).toEqual([{ title: 'Sagas', url: 'https://example.com/sagas' }])
  expect(document.activeElement).toBe(add)
  await user.click(screen.getByRole('button', { name: 'Remove Sagas' }))
  expect(own()).toEqual([])
  expect(document.activeElement).toBe(add)
  expect(steps()).toEqual(['Add a reference to Orders', 'Remove a reference of Orders'])
})

test('an unsafe address in a design is shown and leads nowhere', () => {
  const unsafe = { title: 'Trap', url: 'javascript:alert(1)' }
  openInspector(editNode(shop, 'orders', { references: [unsafe] }), { nodes: ['orders'] })
  expect(screen.getByText('Trap')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Trap' })).toBeNull()
})
