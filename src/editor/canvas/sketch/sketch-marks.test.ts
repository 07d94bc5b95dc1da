import { expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { sketch } from '../../../../tests/support/sketch.ts'
import { linkMarks, partMarks, routeNow, shares } from './sketch-marks.ts'

const design = sketch(`web:web-client -> a -> b ~> queue:message-queue
a -> c
region eu { a b }`)
const scene = sceneOf(design)
const still = { scene, moved: new Map() }
const all = shares(scene, new Set())
const outlines = (d: string): number => d.split('M').length - 1

test('what rests is everything but boundaries while nothing moves', () => {
  expect(all.resting.parts.map((part) => part.node.id).toSorted()).toEqual(['a', 'b', 'c', 'queue', 'web'])
  expect(all.resting.links).toEqual(scene.links)
  expect(all.moving).toEqual({ parts: [], links: [] })
})

test('what moves takes its links along', () => {
  const { resting, moving } = shares(scene, new Set(['b']))
  expect(moving.parts.map((part) => part.node.id)).toEqual(['b'])
  expect(moving.links.map(({ link }) => link.id)).toEqual(['a-b', 'b-queue'])
  expect(resting.links.map(({ link }) => link.id)).toEqual(['web-a', 'a-c'])
})

test('all parts are a few paths: their bodies, then their tiles by ink', () => {
  const marks = partMarks(all.resting.parts, still)
  expect(marks.map(({ paint, ink, d }) => [paint, ink, outlines(d)])).toEqual([
    ['body', null, 5],
    ['tile-filled', 'lagoon', 1],
    ['tile-filled', 'violet', 1],
    ['tile-filled', 'slate', 3],
  ])
})

test('a pale tile has a border', () => {
  const alone = sceneOf(sketch('gateway:api-gateway'))
  const marks = partMarks(shares(alone, new Set()).resting.parts, { scene: alone, moved: new Map() })
  expect(marks.map(({ paint }) => paint)).toEqual(['body', 'tile-tint', 'glyph-tint'])
})

test('all links of one kind are one line and one head', () => {
  const marks = linkMarks(all.resting.links, still)
  expect(marks.map(({ paint, d }) => [paint, outlines(d)])).toEqual([
    ['link', 3],
    ['head-filled', 3],
    ['link-async', 1],
    ['head-open', 1],
  ])
})

test('parts and routes are where the hand holds them', () => {
  const box = { x: 1000, y: 2000, width: 150, height: 50 }
  const moved = { scene, moved: new Map([['c', box]]) }
  const c = all.resting.parts.filter((part) => part.node.id === 'c')
  expect(partMarks(c, moved)[0]?.d).toMatch(/^M1009 2000H/)
  const link = scene.links.find(({ link: { id } }) => id === 'a-c')
  expect(link && routeNow(link, moved).at(-1)).not.toEqual(link && routeNow(link, still).at(-1))
})

test('a link to nothing has no route', () => {
  const [link] = scene.links
  expect(link && routeNow({ ...link, target: 'gone' }, still)).toEqual([])
})
