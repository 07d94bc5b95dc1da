// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import type { Change } from '#design/change.ts'
import { emptyDesign, makeNode } from '#design/create.ts'
import { moveNodes } from '#design/operations/nodes.ts'
import { restingView, type View } from '#editor/session/view.ts'
import { createSession, type Origin } from '#editor/session/session.ts'
import { preferences } from '#storage/preferences.ts'
import { beginSteps, endSteps, isUnderWay, steps, ticksOf, wasShown, watchSteps, type StepId } from './steps.ts'

const nothing: Change = { fields: {}, meta: {}, nodes: {}, links: {} }
const part = (id: string, pattern: string) => makeNode({ id, pattern, size: { width: 150, height: 50 } })
const moved: Change = {
  ...nothing,
  nodes: { a: { type: 'edit', fields: { position: { before: { x: 0, y: 0 }, after: { x: 8, y: 0 } } }, facts: {} } },
}
const renamed: Change = {
  ...nothing,
  nodes: { a: { type: 'edit', fields: { label: { before: '', after: 'Orders' } }, facts: {} } },
}
const added = (pattern: string): Change => ({ ...nothing, nodes: { b: { type: 'add', record: part('b', pattern) } } })
const selecting: View = { ...restingView, selection: { nodes: ['a'], links: [] } }

const happenings: readonly (readonly [
  what: string,
  change: Change | null,
  origin: Origin,
  view: View,
  ticks: readonly StepId[],
])[] = [
  ['nothing', null, 'edit', restingView, []],
  ['selecting a part', null, 'edit', selecting, ['look']],
  ['selecting two', null, 'edit', { ...restingView, selection: { nodes: ['a', 'b'], links: [] } }, []],
  ['selecting a link', null, 'edit', { ...restingView, selection: { nodes: [], links: ['l'] } }, []],
  ['moving a part', moved, 'edit', restingView, ['move']],
  ['undoing a move', moved, 'undo', restingView, []],
  ['a move in another tab', moved, 'received', restingView, []],
  ['renaming', renamed, 'edit', restingView, []],
  ['adding a cache', added('distributed-cache'), 'edit', restingView, ['cache']],
  ['adding a service', added('service'), 'edit', restingView, []],
  ['adding something unknown', added('made-up'), 'edit', restingView, []],
  ['tidying up', null, 'edit', { ...restingView, arranging: true }, ['tidy']],
  ['what tidying up moves', moved, 'edit', { ...restingView, arranging: true }, []],
]

test.each(happenings)('%s', (...[, change, origin, view, ticks]) => {
  expect(ticksOf(change, origin, view)).toEqual(ticks)
})

beforeEach(() => localStorage.clear())

test('steps are ticked while a session is worked on, and not after', () => {
  const design = { ...emptyDesign({ id: 'd', title: '', now: '' }), nodes: { a: part('a', 'service') } }
  const session = createSession(design, () => 0)
  beginSteps()
  const stop = watchSteps(session)
  session.edit('Move', (now) => moveNodes(now, { a: { x: 80, y: 0 } }))
  expect(preferences.get().checklist).toEqual(['shown', 'move'])
  session.select({ nodes: ['a'] })
  session.setView({ arranging: true })
  session.edit('Move', (now) => moveNodes(now, { a: { x: 160, y: 0 } }))
  expect(preferences.get().checklist).toEqual(['shown', 'move', 'look', 'tidy'])
  stop()
  session.setView({ arranging: false })
  session.edit('Add', (now) => ({ ...now, nodes: { ...now.nodes, b: part('b', 'distributed-cache') } }))
  expect(preferences.get().checklist).toHaveLength(4)
})

test('steps end for good and begin anew only when asked', () => {
  expect([wasShown([]), isUnderWay([])]).toEqual([false, true])
  beginSteps()
  endSteps()
  endSteps()
  const { checklist } = preferences.get()
  expect(checklist).toEqual(['shown', 'over'])
  expect([wasShown(checklist), isUnderWay(checklist)]).toEqual([true, false])
  beginSteps()
  expect(isUnderWay(preferences.get().checklist)).toBe(true)
  expect(new Set(steps.map((step) => step.id)).size).toBe(4)
})
