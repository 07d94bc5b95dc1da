import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Segmented } from './segmented.tsx'

const options = [
  { value: 'design', label: 'Design' },
  { value: 'check', label: 'Check', count: 2, countLabel: '2 findings' },
  { value: 'simulate', label: 'Simulate', disabled: true },
  { value: 'present', label: 'Present', count: 0 },
] as const

// user-event asks for it to find the radios of a group; jsdom has none, and the names React makes need no escaping.
vi.stubGlobal('CSS', { escape: (text: string) => text })

function Mode() {
  const [value, setValue] = useState<(typeof options)[number]['value']>('design')
  return <Segmented label="Mode" value={value} options={options} onChange={setValue} />
}

test('the arrows choose, round the ends and past what is disabled; one tab stop', async () => {
  const user = userEvent.setup()
  render(<Mode />)
  await user.tab()
  const seen: (string | null)[] = []
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
    await user.keyboard(`{${key}}`)
    seen.push(screen.getByRole('radio', { checked: true }).getAttribute('aria-label'))
  }
  expect(seen).toEqual(['Check, 2 findings', 'Present', 'Design', 'Present'])
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('is a named group of named radios', () => {
  render(<Mode />)
  expect(screen.getByRole('radiogroup', { name: 'Mode' })).toBeDefined()
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'Design',
    'Check, 2 findings',
    'Simulate',
    'Present',
  ])
})
