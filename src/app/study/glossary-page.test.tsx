import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { loadGlossary } from '#catalog/shelves.ts'
import { loadTerms, pointersOf } from './glossary.ts'
import GlossaryPage from './glossary-page.tsx'

const rows = () => within(screen.getByRole('list', { name: 'Terms' })).getAllByRole('heading', { level: 2 })

// A fresh visit: the search belongs to the entry of the history.
beforeEach(() => history.replaceState(null, ''))

test('terms stand in the order of the alphabet with their meaning and where to look', async () => {
  render(<GlossaryPage term={null} />)
  const list = await screen.findByRole('list', { name: 'Terms' })
  expect(rows()).toHaveLength((await loadGlossary()).length)
  expect(
    rows()
      .slice(0, 3)
      .map((row) => row.textContent),
  ).toEqual(['ACID', 'Authentication, authorization', 'BASE'])
  expect(within(list).getByText('Bigger machines against more machines.')).toBeDefined()
  const fanOut = within(screen.getByRole('list', { name: 'See for Fan-out on write or read' })).getAllByRole('link')
  expect(fanOut.map((link) => (link as HTMLAnchorElement).hash)).toContain('#/practice')
})

test('everything a term points to is known', async () => {
  const { terms, names } = await loadTerms()
  expect(terms.filter((term) => pointersOf(term, names).length < term.see.length)).toEqual([])
})

test('the term of the address is marked and has the focus, also when a search had hidden it', async () => {
  const user = userEvent.setup()
  const view = render(<GlossaryPage term="gl-sla" />)
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Promise to a customer'))
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true')
  await user.keyboard('/')
  await user.keyboard('customer')
  expect(rows().map((row) => row.textContent)).toEqual(['SLA'])
  location.hash = '#/glossary/gl-quorum'
  view.rerender(<GlossaryPage term="gl-quorum" />)
  expect(document.activeElement?.textContent).toContain('Quorum')
  expect(rows().length).toBeGreaterThan(50)
})

test('a term nobody knows and words nobody has are told', async () => {
  const user = userEvent.setup()
  render(<GlossaryPage term="gl-nothing" />)
  expect(await screen.findByText(/The glossary has no term for this address/)).toBeDefined()
  await user.type(screen.getByRole('searchbox'), 'zebra')
  expect(screen.getByText('No term has “zebra” in it')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Show all terms' }))
  expect(rows().length).toBeGreaterThan(50)
})

test('the page has no fault that a machine finds', async () => {
  const { container } = render(<GlossaryPage term="gl-sla" />)
  await screen.findByRole('list', { name: 'Terms' })
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
