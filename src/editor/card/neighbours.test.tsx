/** Patterns with their reasons: pressed where something can be done with them, else links to their pages. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import { acme } from '../../../tests/support/own-list.ts'
import { Neighbours } from './neighbours.tsx'

const found = [
  { id: 'relational-database', reason: 'keeps its data' },
  { id: 'acme-platform/ledger', reason: '' },
  { id: 'flux-capacitor', reason: 'is gone' },
  { id: 'constructor', reason: 'is nothing' },
]

afterEach(() => {
  setOwnLists([])
})

test('links lead to the pages of patterns that are known, also of own lists', () => {
  setOwnLists([acme])
  render(<Neighbours label="Company" found={found} />)
  expect(screen.getByRole('list', { name: 'Company' }).children).toHaveLength(2)
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Relational databasekeeps its data', '#/patterns/relational-database'],
    ['Ledger', '#/patterns/acme-platform/ledger'],
  ])
  expect(screen.queryByRole('button')).toBeNull()
})

test('a press chooses the pattern, and the title says what it does', async () => {
  const chosen: string[] = []
  render(
    <Neighbours
      label="Company"
      found={found}
      promise={({ role }) => `Add the ${role}`}
      onChoose={({ id }) => chosen.push(id)}
    />,
  )
  const button = screen.getByRole('button', { name: /^Relational database/ })
  expect(screen.getAllByRole('button')).toEqual([button])
  expect(button.title).toBe('Add the part')
  await userEvent.click(button)
  expect(chosen).toEqual(['relational-database'])
  expect(screen.queryByRole('link')).toBeNull()
})
