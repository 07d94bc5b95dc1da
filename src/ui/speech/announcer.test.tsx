import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { announce, lastAnnouncement, repeatAnnouncement } from './announcements.ts'
import { Announcer } from './announcer.tsx'

test('the same words twice are two announcements, in the same region', () => {
  const { container } = render(<Announcer />)
  const polite = container.querySelector('[aria-live="polite"]')!
  act(() => announce('Added Message queue'))
  const first = polite.firstChild
  expect(polite.textContent).toBe('Added Message queue')
  act(() => repeatAnnouncement())
  expect(polite.textContent).toBe('Added Message queue')
  expect(polite.firstChild).not.toBe(first)
  expect(lastAnnouncement().text).toBe('Added Message queue')
})

test('an error goes to the region that interrupts', () => {
  const { container } = render(<Announcer />)
  act(() => announce('Storage is full', 'assertive'))
  expect(container.querySelector('[aria-live="assertive"]')!.textContent).toBe('Storage is full')
  expect(container.querySelector('[aria-live="polite"]')!.textContent).toBe('')
})
