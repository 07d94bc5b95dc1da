import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { MenuEntry } from '../floating/menu-entry.ts'
import { MenuButton } from './menu-button.tsx'

function setUp() {
  const chosen: string[] = []
  const items: readonly MenuEntry[] = [
    { label: 'Duplicate', shortcut: 'Mod+D', onSelect: () => chosen.push('Duplicate') },
    { label: 'Pin', disabled: 'The view is locked.', onSelect: () => chosen.push('Pin') },
    { kind: 'separator' },
    { kind: 'checkbox', label: 'Minimap', checked: true, onChange: (on) => chosen.push(`Minimap ${on}`) },
    {
      kind: 'radio',
      label: 'Spacing',
      value: 'tight',
      options: [
        { value: 'tight', label: 'Tight' },
        { value: 'roomy', label: 'Roomy' },
      ],
      onChange: (value) => chosen.push(value),
    },
  ]
  render(<MenuButton label="More" icon="…" items={items} />)
  return { user: userEvent.setup(), chosen, button: screen.getByRole('button', { name: 'More' }) }
}

test('opened by key it starts on the first entry, and gives the focus back', async () => {
  const { user, chosen, button } = setUp()
  button.focus()
  await user.keyboard('{Enter}')
  const first = await screen.findByRole('menuitem', { name: 'Duplicate' })
  await waitFor(() => expect(document.activeElement).toBe(first))
  expect(button.getAttribute('aria-expanded')).toBe('true')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(button))
  expect(chosen).toEqual(['Duplicate'])
  expect(button.getAttribute('aria-expanded')).toBe('false')
})

test('an entry that cannot be chosen says why and does nothing', async () => {
  const { user, chosen, button } = setUp()
  await user.click(button)
  const pin = await screen.findByRole('menuitem', { name: 'Pin', description: 'The view is locked.' })
  await user.click(pin)
  expect(chosen).toEqual([])
})

test('ticks and choices report their new value', async () => {
  const { user, chosen, button } = setUp()
  await user.click(button)
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Minimap', checked: true }))
  await user.click(screen.getByRole('menuitemradio', { name: 'Roomy' }))
  expect(chosen).toEqual(['Minimap false', 'roomy'])
})
