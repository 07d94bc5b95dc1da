import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Toaster } from './toaster.tsx'
import { closeToast, currentToasts, resumeToasts, showToast, type ToastOptions } from './toasts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  for (const { id } of currentToasts()) closeToast(id)
  resumeToasts()
  vi.useRealTimers()
})

const texts = () => currentToasts().map(({ text }) => text)

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

function show(options: ToastOptions): void {
  act(() => {
    showToast(options)
  })
}

test('a message goes after eight seconds, an error stays', () => {
  render(<Toaster />)
  show({ text: 'Tidied 19 parts' })
  show({ text: 'Storage is full', tone: 'error' })
  expect(within(screen.getByRole('status')).getByText('Tidied 19 parts')).toBeDefined()
  expect(within(screen.getByRole('alert')).getByText('Storage is full')).toBeDefined()
  pass(7999)
  expect(texts()).toEqual(['Tidied 19 parts', 'Storage is full'])
  pass(1)
  expect(texts()).toEqual(['Storage is full'])
})

test('the clock stops while the pointer is over it and goes on from where it stopped', () => {
  render(<Toaster />)
  show({ text: 'Removed Trips' })
  pass(6000)
  fireEvent.pointerEnter(screen.getByText('Removed Trips'))
  pass(60_000)
  expect(texts()).toEqual(['Removed Trips'])
  fireEvent.pointerLeave(screen.getByText('Removed Trips'))
  pass(1999)
  expect(texts()).toEqual(['Removed Trips'])
  pass(1)
  expect(texts()).toEqual([])
})

test('the clock stops while the focus is inside', () => {
  render(<Toaster />)
  show({ text: 'Removed Trips', action: { label: 'Undo', onAction() {} } })
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  pass(60_000)
  expect(texts()).toEqual(['Removed Trips'])
  act(() => screen.getByRole('button', { name: 'Undo' }).blur())
  pass(8000)
  expect(texts()).toEqual([])
})

test('the action runs once, the message goes, and the focus returns to where it came from', () => {
  let undone = 0
  render(
    <>
      <button type="button">Canvas</button>
      <Toaster />
    </>,
  )
  show({ text: 'Removed Trips', action: { label: 'Undo', onAction: () => (undone += 1) } })
  act(() => screen.getByRole('button', { name: 'Canvas' }).focus())
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect([undone, texts()]).toEqual([1, []])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Canvas' }))
})

test('a message closed under the pointer does not leave the next ones without a clock', () => {
  render(<Toaster />)
  show({ text: 'First' })
  fireEvent.pointerEnter(screen.getByText('First'))
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  show({ text: 'Second' })
  pass(8000)
  expect(texts()).toEqual([])
})

test('at most three are shown, the oldest gives way', () => {
  render(<Toaster />)
  for (const text of ['1', '2', '3', '4']) show({ text })
  expect(texts()).toEqual(['2', '3', '4'])
})
