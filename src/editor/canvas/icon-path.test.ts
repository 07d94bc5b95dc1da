import { expect, test } from 'vitest'
import { placedPath } from './icon-path.ts'

const place = { x: 10, y: 20, scale: 0.5 }

const paths: readonly (readonly [path: string, placed: string])[] = [
  ['', ''],
  ['M4 6', 'M12 23'],
  ['m4 6', 'm2 3'],
  ['M4 6L8-2', 'M12 23L14 19'],
  ['M4,6 8,10', 'M12 23 14 25'],
  ['M1 2H6V7h-2v.5', 'M10.5 21H13V23.5h-1v0.25'],
  ['M0 0C1 2 3 4 5 6s2 2 4 4', 'M10 20C10.5 21 11.5 22 12.5 23s1 1 2 2'],
  ['M0 0Q2 4 6 8T1 1', 'M10 20Q11 22 13 24T10.5 20.5'],
  ['M2 2a4 6 30 0 1 2 8z', 'M11 21a2 3 30 0 1 1 4z'],
  ['M2 2A4 4 0 1 0 8 8Z', 'M11 21A2 2 0 1 0 14 24Z'],
  ['M2 2a4 4 0 012 8', 'M11 21a2 2 0 0 1 1 4'],
  ['M2 2a4 4 0 01-.5.5 2 2 0 10 1 1', 'M11 21a2 2 0 0 1 -0.25 0.25 1 1 0 1 0 0.5 0.5'],
  ['M1e1 .25', 'M15 20.13'],
]

test.each(paths)('%s in place is %s', (path, placed) => {
  expect(placedPath(path, place)).toBe(placed)
})

test('the same icon elsewhere is another path', () => {
  expect(placedPath('M4 6', { x: 0, y: 0, scale: 1 })).toBe('M4 6')
  expect(placedPath('M4 6', { x: 1, y: 0, scale: 1 })).toBe('M5 6')
})
