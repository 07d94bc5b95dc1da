import type { NodeChange } from '@xyflow/react'
import { expect, test } from 'vitest'
import type { FlowNode } from '#editor/canvas/project.ts'
import { interpret, type Intent } from './interpret.ts'

const box = { x: 0, y: 0, width: 150, height: 50 }
const nothing: Intent = { selected: null, held: null, ended: null }

const rows: readonly [string, readonly NodeChange<FlowNode>[], Intent][] = [
  ['measured sizes', [{ id: 'a', type: 'dimensions', dimensions: { width: 1, height: 1 } }], nothing],
  [
    'a selection',
    [
      { id: 'a', type: 'select', selected: true },
      { id: 'b', type: 'select', selected: false },
    ],
    { ...nothing, selected: ['a'] },
  ],
  [
    'a drag that goes on',
    [{ id: 'a', type: 'position', position: { x: 8, y: 16 }, dragging: true }],
    { ...nothing, held: { a: { ...box, x: 8, y: 16 } } },
  ],
  [
    'a drag that ends',
    [{ id: 'a', type: 'position', position: { x: 8, y: 16 }, dragging: false }],
    { ...nothing, ended: { a: { ...box, x: 8, y: 16 } } },
  ],
]

test.each(rows)('%s', (_, changes, intent) => {
  expect(interpret(changes, { selected: new Set(['b']), boxOf: () => box })).toEqual(intent)
})
