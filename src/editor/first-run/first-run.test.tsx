import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import { EditorProvider, type CanvasHandle } from '#editor/context.ts'
import { createSession } from '#editor/session/session.ts'
import { preferences } from '#storage/preferences.ts'
import { FirstRun } from './first-run.tsx'
import { beginSteps } from './steps.ts'

beforeEach(() => {
  localStorage.clear()
  beginSteps()
})

function show() {
  const focus = vi.fn<CanvasHandle['focus']>()
  const surroundings = { openFile: vi.fn(), newDesign: vi.fn(), show: vi.fn() }
  const session = createSession(emptyDesign({ id: 'd', title: '', now: '' }), () => 0)
  const canvas = { focus } as unknown as CanvasHandle
  const { container } = render(
    <EditorProvider value={{ session, canvas: () => canvas, dialogs: { open: () => {} }, surroundings }}>
      <FirstRun />
    </EditorProvider>,
  )
  return { container, focus, surroundings }
}

test('shows which steps are done and which is next', async () => {
  preferences.set({ checklist: ['shown', 'look', 'tidy'] })
  const { container } = show()
  const steps = within(screen.getByRole('list', { name: 'First steps' })).getAllByRole('listitem')
  expect(steps.map((step) => step.dataset['state'])).toEqual(['done', 'next', 'open', 'done'])
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null])
  expect(steps[3]?.textContent).toContain(', done')
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('Skip ends the steps for good and leaves the focus on the canvas', async () => {
  const { focus } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Skip' }))
  expect(preferences.get().checklist).toEqual(['shown', 'over'])
  expect(focus).toHaveBeenCalledWith(null)
})

test('says so when every step is done', () => {
  preferences.set({ checklist: ['look', 'move', 'cache', 'tidy'] })
  show()
  expect(screen.getByText('That is how it works')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Close' })).toBeDefined()
})

test('offers four starts', async () => {
  const { surroundings } = show()
  await userEvent.click(screen.getByRole('button', { name: /Blank canvas/ }))
  await userEvent.click(screen.getByRole('button', { name: /Open a file/ }))
  expect(surroundings.newDesign).toHaveBeenCalledOnce()
  expect(surroundings.openFile).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: /Template/ })).toHaveProperty('hash', '#/designs/templates')
  expect(screen.getByRole('link', { name: /Practise/ })).toHaveProperty('hash', '#/practice')
})
