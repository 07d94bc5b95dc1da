import { expect, test } from 'vitest'
import { editLink } from '#design/operations/links.ts'
import { sketch } from '../../tests/support/sketch.ts'
import { pictureOf } from './picture.ts'

const design = sketch(`web:web-client -> api:api-gateway => log:event-stream
region eu { api log }`)
const plain = { title: false, legend: false, scope: null }

function drawn(options: Partial<Parameters<typeof pictureOf>[1]> = {}): string[] {
  return pictureOf(design, { ...plain, ...options }).groups.map(({ kind, id }) => `${kind} ${id}`)
}

test('boundaries are painted below links, links below parts', () => {
  expect(drawn()).toEqual(['boundary eu', 'link web-api', 'link api-log', 'part web', 'part api', 'part log'])
})

test('what links say is painted above all lines', () => {
  const said = editLink(design, 'web-api', { label: 'HTTPS' })
  const groups = pictureOf(said, plain).groups.map(
    ({ kind, id, name }) => `${kind} ${id}${kind === 'label' ? ` ${name}` : ''}`,
  )
  expect(groups.slice(1, 4)).toEqual(['link web-api', 'link api-log', 'label web-api HTTPS'])
})

test('title and legend frame the picture and widen it', () => {
  expect(drawn({ title: true, legend: true })).toEqual(['title title', ...drawn(), 'legend legend'])
  const [bare, framed] = [pictureOf(design, plain).box, pictureOf(design, { ...plain, title: true, legend: true }).box]
  expect(framed.height).toBe(bare.height + 44 + 2 * 19 + 24)
})

test('a scope draws what it names, what that holds, and the links among them', () => {
  expect(drawn({ scope: ['eu'] })).toEqual(['boundary eu', 'link api-log', 'part api', 'part log'])
})

test('an empty design still has a picture', () => {
  expect(pictureOf(sketch(''), plain).box).toEqual({ x: -24, y: -24, width: 368, height: 228 })
})
