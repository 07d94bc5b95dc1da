import { expect, test } from 'vitest'
import { moveNodes } from '#design/operations/nodes.ts'
import { sceneOf } from '#drawing/scene.ts'
import type { Design } from '#design/design.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { createProjector, type FlowNode, type Projection } from './project.ts'

const design = sketch(`web:web-client -> a -> b
region eu { a b }`)

function projection(now: Design, patch: Partial<Projection> = {}): Projection {
  return { design: now, scene: sceneOf(now), selected: new Set(), current: null, gesture: null, ...patch }
}

function fresh(before: readonly FlowNode[], after: readonly FlowNode[]): string[] {
  return after.filter((node) => !before.includes(node)).map((node) => node.id)
}

test('an unchanged design gives the very same nodes', () => {
  const project = createProjector()
  expect(fresh(project(projection(design)), project(projection(design)))).toEqual([])
})

test('a drag makes a new node of the dragged part alone, and its data stays', () => {
  const project = createProjector()
  const before = project(projection(design))
  const gesture = { kind: 'move', boxes: { a: { x: 80, y: 80, width: 150, height: 50 } }, target: null } as const
  const after = project(projection(design, { gesture }))
  expect(fresh(before, after)).toEqual(['a'])
  const data = (nodes: readonly FlowNode[]): unknown => nodes.find((node) => node.id === 'a')?.data
  expect(data(after)).toBe(data(before))
})

test('a gesture that is dropped puts back what it held, and nothing else is made anew', () => {
  const project = createProjector()
  const before = project(projection(design))
  const gesture = { kind: 'move', boxes: { a: { x: 80, y: 80, width: 150, height: 50 } }, target: null } as const
  const selected = new Set<string>()
  const held = project(projection(design, { gesture, selected }))
  const after = project(projection(design, { selected }))
  expect(fresh(held, after)).toEqual(['a'])
  expect(after).toEqual(before)
})

test('moving in the document makes a new node of what moved alone', () => {
  const project = createProjector()
  const before = project(projection(design))
  expect(fresh(before, project(projection(moveNodes(design, { a: { x: 8, y: 8 } }))))).toEqual(['a'])
})

test('parents come before what they hold, and boundaries lie below parts', () => {
  const nodes = createProjector()(projection(design))
  expect(nodes.map(({ id, parentId, zIndex }) => [id, parentId, zIndex])).toEqual([
    ['web', undefined, 200],
    ['eu', undefined, 0],
    ['a', 'eu', 201],
    ['b', 'eu', 201],
  ])
})
