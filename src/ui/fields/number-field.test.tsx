import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { NumberField } from './number-field.tsx'

const reported: (number | null)[] = []

function Replicas({ start, optional }: { readonly start: number | null; readonly optional?: boolean }) {
  const [value, setValue] = useState(start)
  const onChange = (next: number | null) => {
    reported.push(next)
    setValue(next)
  }
  return <NumberField label="Replicas" stepper min={1} max={99} decimals={0} {...{ value, onChange, optional }} />
}

function setUp(start: number | null, optional = false) {
  reported.length = 0
  render(<Replicas start={start} optional={optional} />)
  return { user: userEvent.setup(), field: screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Replicas' }) }
}

test('typing reports once, when finished, and clamps', async () => {
  const { user, field } = setUp(4)
  await user.clear(field)
  await user.type(field, '120{Enter}')
  expect(reported).toEqual([99])
  expect(field.value).toBe('99')
})

test('what is no number leaves the number before', async () => {
  const { user, field } = setUp(4)
  await user.clear(field)
  await user.type(field, 'many')
  await user.tab()
  expect(reported).toEqual([])
  expect(field.value).toBe('4')
})

test('Escape takes the typing back', async () => {
  const { user, field } = setUp(4)
  await user.type(field, '7{Escape}')
  expect(field.value).toBe('4')
  await user.tab()
  expect(reported).toEqual([])
})

test('keys step by one and by ten, within the bounds', async () => {
  const { user, field } = setUp(4)
  await user.click(field)
  await user.keyboard('{ArrowUp}{ArrowDown}{PageUp}{Shift>}{ArrowDown}{/Shift}{PageDown}')
  expect(reported).toEqual([5, 4, 14, 4, 1])
})

test('buttons step and stop at the ends', async () => {
  const { user } = setUp(98)
  const increase = screen.getByRole('button', { name: 'Increase Replicas' })
  await user.click(increase)
  await user.click(increase)
  expect(reported).toEqual([99])
  expect(increase.getAttribute('aria-disabled')).toBe('true')
})

test('a step continues from what was typed', async () => {
  const { user, field } = setUp(4)
  await user.clear(field)
  await user.type(field, '20{ArrowUp}')
  expect(reported).toEqual([21])
})

test('from nothing, the first step leads to the lowest number', async () => {
  const { user, field } = setUp(null)
  await user.click(field)
  await user.keyboard('{ArrowUp}')
  expect(reported).toEqual([1])
})

test('an optional number can be emptied', async () => {
  const { user, field } = setUp(4, true)
  await user.clear(field)
  await user.tab()
  expect(reported).toEqual([null])
})
