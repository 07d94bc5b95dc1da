import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { IconButton } from './icon-button.tsx'
import { Toolbar, ToolbarSeparator } from './toolbar.tsx'

function Tools({ pressed }: { readonly pressed: string[] }) {
  const [linking, setLinking] = useState(true)
  return (
    <>
      <button type="button">Before</button>
      <Toolbar label="Tools">
        <IconButton label="Select" icon="s" onClick={() => setLinking(false)} />
        <IconButton label="Pan" icon="p" />
        {linking && <IconButton label="Link" icon="l" />}
        <ToolbarSeparator />
        <IconButton label="Redo" icon="r" disabled reason="Nothing to redo" onClick={() => pressed.push('Redo')} />
      </Toolbar>
      <button type="button">After</button>
    </>
  )
}

function stops(): (string | null)[] {
  const buttons = [...screen.getByRole('toolbar', { name: 'Tools' }).querySelectorAll('button')]
  return buttons.filter((button) => button.tabIndex === 0).map((button) => button.getAttribute('aria-label'))
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent

test('is one tab stop and returns to the control used last', async () => {
  const user = userEvent.setup()
  render(<Tools pressed={[]} />)
  await user.tab()
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(focused()).toBe('Pan')
  await user.tab()
  expect(focused()).toBe('After')
  await user.tab({ shift: true })
  expect(focused()).toBe('Pan')
  expect(stops()).toEqual(['Pan'])
})

test('arrows go round, Home and End to the ends, disabled controls included', async () => {
  const user = userEvent.setup()
  render(<Tools pressed={[]} />)
  act(() => screen.getByRole('button', { name: 'Select' }).focus())
  const seen: unknown[] = []
  for (const key of ['ArrowLeft', 'ArrowRight', 'End', 'Home', 'ArrowDown']) {
    await user.keyboard(`{${key}}`)
    seen.push(focused())
  }
  expect(seen).toEqual(['Redo', 'Select', 'Redo', 'Select', 'Select'])
})

test('keeps one tab stop when the control that had it goes away', async () => {
  const user = userEvent.setup()
  render(<Tools pressed={[]} />)
  act(() => screen.getByRole('button', { name: 'Link' }).focus())
  expect(stops()).toEqual(['Link'])
  await user.click(screen.getByRole('button', { name: 'Select' }))
  act(() => screen.getByRole('button', { name: 'After' }).focus())
  expect(screen.queryByRole('button', { name: 'Link' })).toBeNull()
  expect(stops()).toEqual(['Select'])
})

test('a disabled button can be focused, says why, and does nothing', async () => {
  const user = userEvent.setup()
  const pressed: string[] = []
  render(<Tools pressed={pressed} />)
  const redo = screen.getByRole('button', { name: 'Redo' })
  await user.click(redo)
  await user.keyboard('{Enter}')
  expect(pressed).toEqual([])
  expect(redo.getAttribute('aria-disabled')).toBe('true')
})
