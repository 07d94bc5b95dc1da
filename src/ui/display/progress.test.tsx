import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Progress } from './progress.tsx'

test('shows nothing for 400 ms, then a named bar, whose value is clamped', () => {
  vi.useFakeTimers()
  const { rerender } = render(<Progress label="Arranging 212 parts" />)
  act(() => {
    vi.advanceTimersByTime(399)
  })
  expect(screen.queryByRole('progressbar')).toBeNull()
  act(() => {
    vi.advanceTimersByTime(1)
  })
  const bar = screen.getByRole('progressbar', { name: 'Arranging 212 parts' })
  expect(bar.getAttribute('aria-valuenow')).toBeNull()
  rerender(<Progress label="Arranging 212 parts" value={1.2} />)
  expect(bar.getAttribute('aria-valuenow')).toBe('100')
  vi.useRealTimers()
})
