import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openInspector } from '../../../tests/support/open-inspector.tsx'
import { shop } from '../../../tests/support/shop-design.ts'

const orders = { nodes: ['orders'] }

test('the name is typed live, takes one step, and falls back to the pattern when emptied', async () => {
  const { session, user, steps } = openInspector(shop, orders)
  const name = screen.getByRole('textbox', { name: 'Name' })
  await user.clear(name)
  expect(name).toHaveProperty('value', '')
  await user.type(name, 'Basket')
  expect(session.design().nodes['orders']?.label).toBe('Basket')
  expect(steps()).toEqual(['Rename'])
  await user.clear(name)
  await user.tab()
  expect(session.design().nodes['orders']?.label).toBe('Service')
})

test('facts are set, stepped from the default, cleared, and named in words for undo', async () => {
  const { session, user, steps } = openInspector(shop, orders)
  const facts = () => session.design().nodes['orders']?.facts
  const replicas = screen.getByRole('spinbutton', { name: 'Replicas' })
  expect(replicas.getAttribute('placeholder')).toBe('3 †')
  expect(screen.getByText('† Our default, not sourced yet.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Increase Replicas' }))
  await user.click(screen.getByRole('button', { name: 'Increase Replicas' }))
  expect(facts()).toEqual({ replicas: 5 })
  await user.type(screen.getByRole('spinbutton', { name: 'Service time' }), '12.5{Enter}')
  expect(facts()).toEqual({ replicas: 5, 'service time': 12.5 })
  await user.clear(replicas)
  await user.tab()
  expect(facts()).toEqual({ 'service time': 12.5 })
  expect(steps()).toEqual(['Set replicas of Orders', 'Set service time of Orders', 'Clear replicas of Orders'])
  session.undo()
  expect(facts()).toEqual({ replicas: 5, 'service time': 12.5 })
})

test('shows four facts first and all on request', async () => {
  const { user } = openInspector(shop, orders)
  expect(screen.getAllByRole('spinbutton')).toHaveLength(4)
  const more = screen.getByRole('button', { name: 'Show all 8' })
  await user.click(more)
  expect(screen.getAllByRole('spinbutton')).toHaveLength(7)
  expect(more.getAttribute('aria-expanded')).toBe('true')
})

test('what is typed is kept when a press elsewhere takes the field away', async () => {
  const { session, user } = openInspector(shop, orders)
  await user.type(screen.getByRole('spinbutton', { name: 'Service time' }), '9')
  fireEvent.pointerDown(document.body)
  act(() => session.select({ nodes: ['payments'] }))
  expect(session.design().nodes['orders']?.facts).toEqual({ 'service time': 9 })
  expect(await screen.findByDisplayValue('Payments')).toBeTruthy()
})

test('place and size are numbers, and the boundary grows to hold what would stick out', async () => {
  const { session, user, steps } = openInspector(shop, orders)
  await user.click(screen.getByRole('button', { name: 'Position' }))
  const x = screen.getByRole('spinbutton', { name: 'X' })
  await user.clear(x)
  await user.type(x, '600{Enter}')
  const { nodes } = session.design()
  expect(nodes['orders']?.position).toEqual({ x: 600, y: 60 })
  expect(nodes['region']?.size.width).toBeGreaterThan(750)
  expect(steps()).toEqual(['Move Orders'])
})

test('a behaviour is attached from the menu with its defaults, edited, and taken off', async () => {
  const { session, user, steps } = openInspector(shop, orders)
  const attached = () => session.design().nodes['orders']?.behaviours
  await user.click(screen.getByRole('button', { name: 'Add a behaviour' }))
  const menu = await screen.findByRole('menu')
  expect(within(menu).queryByRole('menuitem', { name: 'Circuit breaker' })).toBeNull()
  await user.click(within(menu).getByRole('menuitem', { name: 'Health check' }))
  await waitFor(() => {
    expect(attached()).toHaveLength(1)
  })
  const [health] = attached() ?? []
  expect(Object.keys(health?.fields ?? {}).length).toBeGreaterThan(0)
  const list = await screen.findByRole('list', { name: 'Attached behaviours' })
  await user.click(within(list).getByRole('button', { name: /^Health check/ }))
  const [field] = within(list).getAllByRole('spinbutton')
  await user.clear(field!)
  await user.type(field!, '77{Enter}')
  expect(Object.values(attached()?.[0]?.fields ?? {})).toContain(77)
  await user.click(within(list).getByRole('button', { name: 'Remove Health check' }))
  expect(attached()).toEqual([])
  expect(steps()).toEqual([
    'Attach Health check to Orders',
    expect.stringMatching(/^Set .* of Health check$/),
    'Remove Health check from Orders',
  ])
  expect(document.activeElement).not.toBe(document.body)
})

test('goes well with: a part is added and linked, a behaviour rides on the links of the part', async () => {
  const { session, user, focused } = openInspector(shop, orders)
  await user.click(await screen.findByRole('button', { name: /^Circuit breaker/ }))
  await waitFor(() => {
    expect(session.design().links['pay']?.behaviours.map(({ pattern }) => pattern)).toEqual(['circuit-breaker'])
  })
  expect(session.design().links['call']?.behaviours).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Message queue/ }))
  const added = Object.values(session.design().nodes).find(({ pattern }) => pattern === 'message-queue')
  expect(Object.values(session.design().links).map(({ source, target }) => [source, target])).toContainEqual([
    'orders',
    added?.id,
  ])
  expect(focused).toEqual([added?.id])
})

test('notes are kept as they are typed and previewed without images or unsafe links', async () => {
  const { session, user, steps } = openInspector(shop, orders)
  const text = '# Why\n\n**Bold** ![pixel](https://example.com/p.png) [safe](https://example.com) [bad](javascript:x)'
  fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), { target: { value: text } })
  expect(session.design().nodes['orders']?.note).toBe(text)
  expect(steps()).toEqual(['Write notes of Orders'])
  await user.click(screen.getByRole('radio', { name: 'Preview' }))
  expect((await screen.findByText('Bold')).tagName).toBe('STRONG')
  expect(document.querySelector('img')).toBeNull()
  expect(screen.getByRole('link', { name: 'safe' }).getAttribute('rel')).toBe('noopener noreferrer')
  expect(screen.queryByRole('link', { name: 'bad' })).toBeNull()
})

test('an unknown pattern is said, kept, and can be changed', async () => {
  const { session, user } = openInspector(shop, { nodes: ['odd'] })
  expect(screen.getByText(/Nothing here knows the pattern “flux capacitor”/)).toBeTruthy()
  expect(screen.queryByRole('spinbutton', { name: 'Replicas' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Change pattern…' }))
  const search = await screen.findByRole('combobox', { name: 'Search parts' })
  await user.type(search, 'kafka{Enter}')
  expect(session.design().nodes['odd']).toMatchObject({ pattern: 'event-stream', label: 'Capacitor' })
})

test('a boundary says what it holds and follows practices', async () => {
  const { session, user } = openInspector(shop, { nodes: ['region'] })
  expect(screen.getByText('3 parts')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Add a practice' }))
  const [first] = await screen.findAllByRole('menuitem')
  const name = first!.textContent
  await user.click(first!)
  expect(session.design().nodes['region']?.practices).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: `Remove ${name}` }))
  expect(session.design().nodes['region']?.practices).toEqual([])
})
