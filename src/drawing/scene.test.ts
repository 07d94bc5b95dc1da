import { expect, test } from 'vitest'
import { editNode } from '#design/operations/nodes.ts'
import { sketch } from '../../tests/support/sketch.ts'
import { sceneOf } from './scene.ts'

const design = sketch(`web:web-client -> a -> b:relational-database
web -> c
region eu { a b }`)

function told(folded: boolean): unknown {
  const scene = sceneOf(folded ? editNode(design, 'eu', { collapsed: true }) : design)
  return {
    nodes: [...scene.nodes.values()].map(({ node, form, depth }) => `${node.id} ${form} ${depth}`),
    links: scene.links.map(({ source, target, count }) => `${source}>${target} ${count}`),
  }
}

test('a design shows parents before children and links between what is visible', () => {
  expect(told(false)).toEqual({
    nodes: ['web part 0', 'c part 0', 'eu boundary 0', 'a part 1', 'b part 1'],
    links: ['web>a 1', 'a>b 1', 'web>c 1'],
  })
})

test('a collapsed boundary is a card that takes over the links of what it hides', () => {
  expect(told(true)).toEqual({
    nodes: ['web part 0', 'c part 0', 'eu card 0'],
    links: ['web>eu 1', 'web>c 1'],
  })
})

test('boxes are on the canvas whatever the nesting', () => {
  const { nodes } = sceneOf(design)
  expect(nodes.get('a')?.box).toEqual({ x: 240, y: 0, width: 150, height: 50 })
})

test('the same design has the same scene', () => {
  expect(sceneOf(design)).toBe(sceneOf(design))
})
