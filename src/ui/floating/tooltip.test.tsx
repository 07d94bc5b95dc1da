import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { IconButton } from '../actions/icon-button.tsx'
import { Tooltip } from './tooltip.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

// jsdom has no top layer, so that a popover counts as hidden.
const texts = () => screen.queryAllByRole('tooltip', { hidden: true }).map((tip) => tip.textContent)

test('shows after half a second of hovering, stays while it is hovered itself, and goes with Escape', () => {
  render(<IconButton label="Undo" icon="u" />)
  const button = screen.getByRole('button', { name: 'Undo' })
  fireEvent.pointerEnter(button, { pointerType: 'mouse' })
  pass(499)
  expect(texts()).toEqual([])
  pass(1)
  expect(texts()).toEqual(['Undo'])
  fireEvent.pointerLeave(button)
  fireEvent.pointerEnter(screen.getByRole('tooltip', { hidden: true }))
  pass(5000)
  expect(texts()).toEqual(['Undo'])
  fireEvent.keyDown(document.body, { key: 'Escape' })
  pass(0)
  expect(texts()).toEqual([])
})

test('a finger opens none, and pressing closes it', () => {
  render(<IconButton label="Undo" icon="u" />)
  const button = screen.getByRole('button', { name: 'Undo' })
  fireEvent.pointerEnter(button, { pointerType: 'touch' })
  pass(5000)
  expect(texts()).toEqual([])
  fireEvent.pointerEnter(button, { pointerType: 'mouse' })
  pass(500)
  fireEvent.pointerDown(button)
  pass(0)
  expect(texts()).toEqual([])
})

test('the reason of a disabled button and a text that says more become the description', () => {
  render(
    <>
      <IconButton label="Redo" icon="r" disabled reason="Nothing to redo" />
      <Tooltip text="Kept in this browser only">{(anchor) => <button {...anchor}>Storage</button>}</Tooltip>
    </>,
  )
  for (const button of screen.getAllByRole('button')) {
    fireEvent.pointerEnter(button, { pointerType: 'mouse' })
    pass(500)
  }
  expect(screen.getByRole('button', { name: 'Redo', description: 'Nothing to redo' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Storage', description: 'Kept in this browser only' })).toBeDefined()
})
