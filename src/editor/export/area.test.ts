import { expect, test } from 'vitest'
import type { LinkId, NodeId } from '#design/design.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { boundaryOf, scopeOf, type Area } from './area.ts'

/** A region that holds a zone, with one part in each and one outside. */
const design = sketch(`
  web -> api -> db
  availability-zone zone { db }
  region eu { api zone }
`)

const cases: readonly {
  readonly nodes?: readonly NodeId[]
  readonly links?: readonly LinkId[]
  readonly selection: readonly NodeId[] | null
  readonly boundary: NodeId | null
}[] = [
  { selection: null, boundary: null },
  { nodes: ['web'], selection: ['web'], boundary: null },
  { nodes: ['api'], selection: ['api'], boundary: 'eu' },
  { nodes: ['db'], selection: ['db'], boundary: 'zone' },
  { nodes: ['api', 'db'], selection: ['api', 'db'], boundary: 'eu' },
  { nodes: ['web', 'db'], selection: ['web', 'db'], boundary: null },
  { nodes: ['zone'], selection: ['zone'], boundary: 'zone' },
  { nodes: ['zone', 'db'], selection: ['zone', 'db'], boundary: 'eu' },
  { links: ['api-db'], selection: ['api', 'db'], boundary: 'eu' },
  { nodes: ['web'], links: ['web-api'], selection: ['web', 'api'], boundary: null },
  { nodes: ['gone'], links: ['gone'], selection: null, boundary: null },
]

test.each(cases)('$nodes and $links selected', ({ nodes = [], links = [], selection, boundary }) => {
  const selected = { nodes, links }
  const scopes = (['everything', 'selection', 'boundary'] satisfies Area[]).map((area) =>
    scopeOf(design, selected, area),
  )
  expect(scopes).toEqual([null, selection, boundary === null ? null : [boundary]])
  expect(boundaryOf(design, selected)?.id ?? null).toBe(boundary)
})
