import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import { rememberDesign } from '../open/on-screen.ts'
import { isChunkFailure } from './chunk-failure.ts'
import { detailsOf, ErrorBoundary } from './error-boundary.tsx'

function Breaks({ error }: { readonly error: Error | null }) {
  if (error) throw error
  return <p>Fine</p>
}

// React tells the console about every error that a boundary caught.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

test('what breaks is explained, what is safe is said, and the design can be downloaded', async () => {
  const saved: Blob[] = []
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob)
    return 'blob:1'
  }
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  rememberDesign(() => emptyDesign({ id: 'd', title: 'Orders: 1/2', now: '2025-01-01T00:00:00.000Z' }))
  render(
    <ErrorBoundary place="#/design/d">
      <Breaks error={new Error('boom')} />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something in Lintel broke')
  expect(screen.getByText(/safe in this browser/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Download design' }))
  await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('Orders 1 2.lintel.json')
  expect(JSON.parse(await saved[0]!.text())).toMatchObject({ format: 'lintel/design', id: 'd' })
})

test('a missing part of the program is told apart, and needs no details', () => {
  render(
    <ErrorBoundary place="#/designs">
      <Breaks error={new TypeError('Failed to fetch dynamically imported module: /assets/a.js')} />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lintel is not all here')
  expect(screen.queryByRole('button', { name: 'Copy details' })).toBeNull()
})

test('another page is tried again', () => {
  const { rerender } = render(
    <ErrorBoundary place="#/design/d">
      <Breaks error={new Error('boom')} />
    </ErrorBoundary>,
  )
  rerender(
    <ErrorBoundary place="#/designs">
      <Breaks error={null} />
    </ErrorBoundary>,
  )
  expect(screen.getByText('Fine')).toBeDefined()
})

const failures: readonly (readonly [message: string, isChunk: boolean])[] = [
  ['Failed to fetch dynamically imported module: https://x/y.js', true],
  ['error loading dynamically imported module', true],
  ['Importing a module script failed.', true],
  ['Unable to preload CSS for /assets/a.css', true],
  ['Cannot read properties of undefined', false],
]

test.each(failures)('%s: %s', (message, isChunk) => {
  expect(isChunkFailure(new Error(message))).toBe(isChunk)
})

test('the details name the fault and not the design', () => {
  const details = detailsOf({ error: new Error('boom'), place: '#/design/secret' })
  expect(details).toContain('boom')
  expect(details).not.toContain('secret')
})
