/** What a mouse, a finger and a key do on the map, and what is there when one comes back to it. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import MapPage from './map-page.tsx'

beforeEach(() => {
  const query = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('matchMedia', () => query)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1168)
  Element.prototype.scrollIntoView = () => undefined
  history.replaceState(null, '', '#/map')
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const linkOf = (name: string): HTMLElement => screen.getByRole('link', { name })
const opener = (): HTMLElement | null => screen.queryByRole('link', { name: /^Open / })

const focusOn = (link: HTMLElement): void => act(() => link.focus())

/** The events of a browser when something is pressed, in order. Whether the link was followed. */
function press(name: string, pointerType: 'mouse' | 'touch'): boolean {
  const link = linkOf(name)
  fireEvent(link, new PointerEvent('pointerover', { bubbles: true, pointerType }))
  fireEvent(link, new PointerEvent('pointerdown', { bubbles: true, pointerType }))
  if (pointerType === 'touch') {
    fireEvent(link, new PointerEvent('pointerout', { bubbles: true, pointerType, relatedTarget: document.body }))
  }
  focusOn(link)
  return fireEvent.click(link)
}

test('a finger sees first and opens with its second tap, a line says so', () => {
  render(<MapPage />)
  expect(press('Service', 'touch')).toBe(false)
  expect(linkOf('Service').dataset['state']).toBe('focus')
  expect(opener()?.getAttribute('href')).toBe('#/patterns/service')
  expect(press('Worker', 'touch')).toBe(false)
  expect(opener()?.textContent).toBe('Open Worker')
  expect(press('Worker', 'touch')).toBe(true)
})

test('a mouse opens with its first click, and so does a key after a finger was there', () => {
  render(<MapPage />)
  expect(press('Service', 'mouse')).toBe(true)
  expect(opener()).toBeNull()
  press('Worker', 'touch')
  focusOn(linkOf('Service'))
  expect(opener()).toBeNull()
  expect(fireEvent.click(linkOf('Service'))).toBe(true)
})

test('lines end in dots on both sides, dashed ones beside solid ones, and have no heads', async () => {
  render(<MapPage />)
  press('Service', 'mouse')
  const lines = (kind: string): Element[] => [...document.querySelectorAll(`[data-kind=${kind}]`)]
  await waitFor(() => expect(Math.min(lines('well').length, lines('instead').length)).toBeGreaterThan(1))
  for (const line of [...lines('well'), ...lines('instead')]) {
    expect([...line.children].map(({ tagName }) => tagName)).toEqual(['path', 'circle', 'circle'])
  }
})

test('who comes back stands where the map was left; who comes anew does not', () => {
  const first = render(<MapPage />)
  document.querySelector('main')!.scrollTop = 75
  press('Service', 'mouse')
  first.unmount()
  const second = render(<MapPage />)
  expect(document.querySelector('main')!.scrollTop).toBe(75)
  expect(document.activeElement).toBe(linkOf('Service'))
  second.unmount()
  history.pushState(null, '', '#/map')
  render(<MapPage />)
  expect(document.activeElement).not.toBe(linkOf('Service'))
})
