import { afterEach, expect, test, vi } from 'vitest'
import { applyTheme, currentTheme, subscribeTheme } from './theme.ts'

afterEach(() => {
  applyTheme('light')
  vi.unstubAllGlobals()
})

test('follows the system only while the choice is "system", and tells of each change once', () => {
  const system = new EventTarget()
  const query = Object.assign(system, { matches: true })
  vi.stubGlobal('matchMedia', () => query)
  const seen: string[] = []
  const stop = subscribeTheme(() => seen.push(currentTheme()))
  applyTheme('light')
  applyTheme('system')
  query.matches = false
  system.dispatchEvent(new Event('change'))
  applyTheme('dark')
  applyTheme('dark')
  system.dispatchEvent(new Event('change'))
  stop()
  applyTheme('light')
  expect(seen).toEqual(['light', 'dark', 'light', 'dark'])
})
