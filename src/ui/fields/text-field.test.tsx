import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SearchField } from './search-field.tsx'
import { TextField } from './text-field.tsx'

const reported: string[] = []

function Name({ commit }: { readonly commit: 'input' | 'blur' }) {
  const [value, setValue] = useState('Trips')
  const onChange = (next: string) => {
    reported.push(next)
    setValue(next)
  }
  return <TextField label="Name" {...{ value, onChange, commit }} error="Too short." />
}

test('reports each keystroke, or only what was finished', async () => {
  const user = userEvent.setup()
  reported.length = 0
  const { rerender } = render(<Name commit="input" />)
  await user.type(screen.getByLabelText('Name'), '!?')
  expect(reported).toEqual(['Trips!', 'Trips!?'])
  reported.length = 0
  rerender(<Name commit="blur" />)
  await user.type(screen.getByLabelText('Name'), ' db{Enter}')
  await user.type(screen.getByLabelText('Name'), ' old{Escape}')
  await user.tab()
  expect(reported).toEqual(['Trips!? db'])
})

test('an error is the description of the field', () => {
  render(<Name commit="input" />)
  const field = screen.getByRole('textbox', { name: 'Name', description: 'Too short.' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('Escape clears a search before it means anything else', async () => {
  const user = userEvent.setup()
  const escapes: string[] = []
  function Find() {
    const [value, setValue] = useState('kafka')
    return <SearchField label="Search patterns" value={value} onChange={setValue} />
  }
  document.addEventListener('keydown', (event) => escapes.push(event.key), { once: true })
  render(<Find />)
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search patterns' })
  await user.type(field, '{Escape}')
  expect([field.value, escapes]).toEqual(['', []])
  await user.keyboard('{Escape}')
  expect(escapes).toEqual(['Escape'])
})
