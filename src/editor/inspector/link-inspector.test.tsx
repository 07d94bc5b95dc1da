import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Design } from '#design/design.ts'
import { editLink } from '#design/operations/links.ts'
import { openInspector } from '../../../tests/support/open-inspector.tsx'
import { shop } from '../../../tests/support/shop-design.ts'

test('kind, modifier, label and technology', async () => {
  const { session, user, steps } = openInspector(shop, { links: ['pay'] })
  expect(screen.getByRole('heading', { name: 'Orders to Payments' })).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Async')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Modifier' }), 'Two-way')
  await user.type(screen.getByRole('textbox', { name: 'Label' }), 'charge')
  await user.type(screen.getByRole('textbox', { name: 'Technology' }), 'gRPC')
  expect(session.design().links['pay']).toMatchObject({
    kind: 'async',
    modifier: 'two-way',
    label: 'charge',
    technology: 'gRPC',
  })
  expect(steps()).toEqual([
    'Make Orders to Payments async',
    'Change how Orders to Payments is marked',
    'Label link',
    'Set technology of Orders to Payments',
  ])
})

test('the kind follows a change made elsewhere', () => {
  const { session } = openInspector(shop, { links: ['pay'] })
  session.edit('Kind', (design) => editLink(design, 'pay', { kind: 'stream' }))
  return waitFor(() => {
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveProperty('value', 'stream')
  })
})

test('a behaviour of the link brings its reading', async () => {
  const { session, user } = openInspector(shop, { links: ['pay'] })
  await user.click(screen.getByRole('button', { name: 'Add a behaviour' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Circuit breaker' }))
  expect(await screen.findByRole('heading', { name: 'Read about circuit breaker' })).toBeTruthy()
  expect(session.design().links['pay']?.behaviours.map(({ pattern }) => pattern)).toEqual(['circuit-breaker'])
  const list = screen.getByRole('list', { name: 'References about circuit breaker' })
  expect(within(list).getAllByRole('checkbox', { name: 'Read' }).length).toBeGreaterThan(0)
})

test('an odd link says why and is repaired in one step, which one undo takes back', async () => {
  const { session, user, steps, focused } = openInspector(shop, { links: ['leak'] })
  expect(screen.getByText(/A store is never exposed to clients/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Insert API gateway and service' }))
  const added = Object.values(session.design().nodes).filter(({ id }) => !Object.hasOwn(shop.nodes, id))
  expect(added.map(({ pattern }) => pattern)).toEqual(['api-gateway', 'service'])
  expect(session.view.getState().selection.nodes).toEqual(added.map(({ id }) => id))
  expect(focused).toEqual([added[0]?.id])
  expect(steps()).toEqual(['Insert API gateway and service: Browser to Order store'])
  session.undo()
  expect(session.design()).toEqual(shop)
})

test('a link that is only of an odd kind gets the usual one, and the focus stays in the panel', async () => {
  const design: Design = editLink(shop, 'pay', { kind: 'replication' })
  const { session, user } = openInspector(design, { links: ['pay'] })
  await user.click(screen.getByRole('button', { name: 'Make it sync' }))
  expect(session.design().links['pay']?.kind).toBe('sync')
  expect(screen.queryByText(/usually not linked/)).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Orders to Payments' }))
})

test('reverse and delete', async () => {
  const { session, user } = openInspector(shop, { links: ['pay'] })
  await user.click(screen.getByRole('button', { name: 'Reverse link' }))
  expect(session.design().links['pay']).toMatchObject({ source: 'payments', target: 'orders' })
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  expect(session.design().links['pay']).toBeUndefined()
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeTruthy()
})
