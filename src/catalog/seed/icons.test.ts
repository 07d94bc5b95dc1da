/** Icons as one path: every element, relative beginnings, rounded numbers. */
import { expect, test } from 'vitest'
import { iconPath, lucideIcons, type IconNode } from './icons.ts'

const rows: readonly (readonly [what: string, nodes: readonly IconNode[], path: string])[] = [
  ['a path', [['path', { d: 'M 1,2 L3 4z' }]], 'M1 2L3 4z'],
  [
    'a relative beginning',
    [
      ['path', { d: 'm1 2 3 4' }],
      ['path', { d: 'm5-6-7 8' }],
    ],
    'M1 2l3 4M5-6l-7 8',
  ],
  ['long numbers', [['path', { d: 'M1.005 2.999.586-.0049l12.3456.5' }]], 'M1 3 .6 0l12.3 .5'],
  [
    'arcs with flags that touch',
    [['path', { d: 'M0 0a1 1 0 011.5-1.5A2 2 0 1 0 3 4' }]],
    'M0 0a1 1 0 0 1 1.5-1.5A2 2 0 1 0 3 4',
  ],
  ['a circle', [['circle', { cx: '12', cy: '7', r: '5' }]], 'M7 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0'],
  ['an ellipse', [['ellipse', { cx: 12, cy: 5, rx: 9, ry: 3 }]], 'M3 5a9 3 0 1 0 18 0a9 3 0 1 0-18 0'],
  ['a sharp rectangle', [['rect', { x: 1, y: 2, width: 3, height: 4 }]], 'M1 2h3v4h-3Z'],
  [
    'a rounded rectangle',
    [['rect', { x: 0, y: 0, width: 10, height: 8, rx: 2 }]],
    'M2 0h6a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2Z',
  ],
  ['a line', [['line', { x1: 1, x2: 2, y1: 3, y2: 4 }]], 'M1 3L2 4'],
  ['a polyline', [['polyline', { points: '1 2 3 4 5 6' }]], 'M1 2 3 4 5 6'],
  ['a polygon', [['polygon', { points: '1,2 3,4 5,6' }]], 'M1 2 3 4 5 6Z'],
]

test.each(rows)('%s', (_, nodes, path) => {
  expect(iconPath(nodes)).toBe(path)
})

test('an element that is no outline is refused', () => {
  expect(() => iconPath([['text', {}]])).toThrow('cannot draw <text> of an icon as a path')
})

test('icons of lucide are known by every alias', () => {
  const icons = lucideIcons('.')
  expect(icons.keyOf('InfinityIcon')).toBe(icons.keyOf('Infinity'))
  expect(icons.keyOf('NoSuchIcon')).toBeNull()
  expect(icons.pathOf('Monitor')).toBe(
    'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2ZM8 21L16 21M12 17L12 21',
  )
  expect(() => icons.pathOf('NoSuchIcon')).toThrow('"NoSuchIcon" is not a lucide icon')
})
