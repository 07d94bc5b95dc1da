import { act, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { moveNodes, editNode } from '#design/operations/nodes.ts'
import { openInspector } from '../../../tests/support/open-inspector.tsx'
import { shop } from '../../../tests/support/shop-design.ts'

test('nothing selected: the design, its title, tags and numbers', async () => {
  const { session, user, steps } = openInspector(shop)
  expect(screen.getByText('6 parts, 3 links, 1 boundary')).toBeTruthy()
  const title = screen.getByRole('textbox', { name: 'Title' })
  await user.clear(title)
  await user.type(title, 'Store')
  await user.type(screen.getByRole('textbox', { name: 'Add a tag' }), 'retail, web{Enter}')
  expect(session.design().meta).toMatchObject({ title: 'Store', tags: ['retail', 'web'] })
  await user.click(screen.getByRole('button', { name: 'Remove tag retail' }))
  expect(session.design().meta.tags).toEqual(['web'])
  expect(steps()).toEqual(['Rename the design', 'Add tags retail, web', 'Remove tag retail'])
})

test('several selected: shared numbers, mixed ones named so, set together as one step', async () => {
  const { session, user, steps } = openInspector(shop, { nodes: ['orders', 'payments'] })
  expect(screen.getByRole('heading', { name: '2 selected' })).toBeTruthy()
  const replicas = screen.getByRole('spinbutton', { name: 'Replicas' })
  expect([replicas.getAttribute('placeholder'), replicas.getAttribute('aria-valuetext')]).toEqual(['Mixed', 'Mixed'])
  await user.type(replicas, '8{Enter}')
  const { orders, payments } = session.design().nodes
  expect([orders?.facts['replicas'], payments?.facts['replicas']]).toEqual([8, 8])
  expect(replicas).toHaveProperty('value', '8')
  expect(steps()).toEqual(['Set replicas of 2 parts'])
})

test('parts of different classes share only what both have', () => {
  openInspector(shop, { nodes: ['orders', 'db'] })
  const names = screen.getAllByRole('spinbutton').map((field) => field.getAttribute('aria-valuetext'))
  expect(screen.queryByRole('spinbutton', { name: 'Replicas' })).toBeNull()
  expect(screen.getByRole('spinbutton', { name: 'Availability' })).toBeTruthy()
  expect(names).toHaveLength(1)
})

test('several links: one kind for all', async () => {
  const { session, user } = openInspector(shop, { links: ['call', 'pay'] })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Async')
  expect(Object.values(session.design().links).map(({ kind }) => kind)).toEqual(['async', 'async', 'sync'])
})

test('a drag does not render the inspector', () => {
  const rendered = vi.fn<() => void>()
  const { session, region } = openInspector(shop, { nodes: ['orders'] })
  new MutationObserver(rendered).observe(region, { subtree: true, childList: true, attributes: true })
  const before = region.innerHTML
  act(() => {
    for (let x = 0; x < 20; x += 1) {
      session.setView({
        gesture: { kind: 'move', boxes: { orders: { x, y: 0, width: 150, height: 50 } }, target: null },
      })
    }
  })
  expect(region.innerHTML).toBe(before)
  act(() => {
    session.edit('Move', (design) => moveNodes(design, { db: { x: 1, y: 1 } }))
  })
  expect(region.innerHTML).toBe(before)
  act(() => {
    session.edit('Rename', (design) => editNode(design, 'orders', { label: 'Baskets' }))
  })
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Baskets')
})

test.each<readonly [what: string, selection: { nodes?: readonly string[]; links?: readonly string[] }]>([
  ['a part', { nodes: ['gateway'] }],
  ['a boundary', { nodes: ['region'] }],
  ['an unknown pattern', { nodes: ['odd'] }],
  ['an odd link', { links: ['leak'] }],
  ['several', { nodes: ['orders', 'payments'] }],
  ['the design', {}],
])('axe finds nothing about %s', async (_, selection) => {
  const { region, user } = openInspector(shop, selection)
  if (selection.nodes?.includes('gateway') === true) {
    await within(region).findByRole('list', { name: 'References' })
    await user.click(screen.getByRole('button', { name: 'Add a reference' }))
    await user.click(screen.getByRole('button', { name: 'Position' }))
  }
  const { violations } = await axe.run(region, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
