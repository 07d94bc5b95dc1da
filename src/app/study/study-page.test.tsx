import 'fake-indexeddb/auto'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { preferences } from '#storage/preferences.ts'
import { readMarks, setRead } from '#storage/reading.ts'
import StudyPage from './study-page.tsx'

beforeEach(async () => {
  preferences.set({ doneExercises: [] })
  for (const key of await readMarks()) await setRead(key, false)
  location.hash = '#/study'
})

async function show() {
  const user = userEvent.setup()
  const view = render(<StudyPage />)
  await screen.findByRole('heading', { name: 'Goals' })
  return { user, ...view }
}

function rowOf(title: string): HTMLElement {
  return screen.getByRole('heading', { name: new RegExp(`^${title}`), level: 3 }).closest('li')!
}

test('a topic leads to patterns, terms and what else it is about', async () => {
  await show()
  const links = within(screen.getByRole('list', { name: 'About SLA vs SLO vs SLI' })).getAllByRole('link')
  expect(links.map((link) => [link.textContent, (link as HTMLAnchorElement).hash])).toEqual([
    ['Service level objective', '#/patterns/slo'],
    ['SLA, term', '#/glossary/gl-sla'],
    ['SLO, term', '#/glossary/gl-slo'],
    ['SLI, term', '#/glossary/gl-sli'],
  ])
})

test('an exercise is ticked, and the goal it belongs to hears of it', async () => {
  const { user } = await show()
  const goal = rowOf('Build front ends on APIs')
  expect(await within(goal).findByText('Front-end component over an API: not done yet')).toBeDefined()
  await user.click(within(rowOf('Front-end component over an API')).getByRole('checkbox', { name: 'Done' }))
  expect(within(goal).getByText('Front-end component over an API: done')).toBeDefined()
  expect(screen.getByText('1 of 11 done')).toBeDefined()
  expect(preferences.get().doneExercises).toEqual(['exercise-frontend'])
})

test('the daily drills are ticked each day and open the problem list', async () => {
  preferences.set({ doneExercises: ['exercise-drills 2025-01-01', 'exercise-drills 2025-01-02'] })
  const { user } = await show()
  const row = within(rowOf('Daily problem drills'))
  expect(row.getByText('2 days')).toBeDefined()
  await user.click(row.getByRole('checkbox', { name: 'Today' }))
  expect(row.getByText('3 days')).toBeDefined()
  const list = await row.findByRole<HTMLAnchorElement>('link', { name: 'The problem list' })
  expect([list.hostname, list.target, list.rel]).toEqual(['github.com', '_blank', 'noopener noreferrer'])
})

test('a place on the page has an address and takes the focus', async () => {
  location.hash = '#/study?at=challenge-mesh'
  const { user } = await show()
  expect(document.activeElement).toBe(rowOf('Basic service mesh'))
  const contents = screen.getByRole('navigation', { name: 'On this page' })
  await user.click(within(contents).getByRole('link', { name: 'Performance' }))
  expect(document.activeElement?.id).toBe('performance')
})

test('the page has no fault that a machine finds', async () => {
  const { container } = await show()
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
