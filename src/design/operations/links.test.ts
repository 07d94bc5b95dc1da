import { expect, test } from 'vitest'
import { example, route } from '../../../tests/support/nested-design.ts'
import { makeLink } from '../create.ts'
import type { Design, Link } from '../design.ts'
import { attachBehaviour, attachPractice, detachBehaviour, detachPractice, setBehaviourField } from './behaviours.ts'
import { addLink, editLink, reconnect, removeLinks, reverseLink, setKind, setLinkFact } from './links.ts'
import { setMeta } from './meta.ts'

const { ab, cb } = example.links as { ab: Link; cb: Link }

test.each<[string, Design, Record<string, Link>]>([
  [
    'add',
    addLink(example, makeLink({ id: 'ca', source: 'c', target: 'a' })),
    { ab, cb, ca: makeLink({ id: 'ca', source: 'c', target: 'a' }) },
  ],
  ['remove', removeLinks(example, ['ab', 'gone']), { cb }],
  [
    'edit',
    editLink(example, 'cb', { label: 'asks\u0000', modifier: 'two-way' }),
    { ab, cb: { ...cb, label: 'asks', modifier: 'two-way' } },
  ],
  [
    'set the kind',
    setKind(example, ['ab', 'cb'], 'async'),
    { ab: { ...ab, kind: 'async' }, cb: { ...cb, kind: 'async' } },
  ],
  ['set a fact', setLinkFact(example, ['cb'], 'rps', 4), { ab, cb: { ...cb, facts: { rps: 4 } } }],
  [
    'put an end elsewhere',
    reconnect(example, 'ab', { end: 'target', node: 'c', side: 'left' }),
    { ab: { ...ab, target: 'c', sides: { source: null, target: 'left' }, bends: [] }, cb },
  ],
  [
    'turn round',
    reverseLink(example, 'ab'),
    { ab: { ...ab, source: 'b', target: 'a', bends: route.toReversed() }, cb },
  ],
])('%s', (_, design, links) => {
  expect(design).toEqual({ ...example, links })
})

test.each<[string, (design: Design) => Design]>([
  ['a link to itself', (design) => addLink(design, makeLink({ id: 'x', source: 'c', target: 'c' }))],
  ['a link to its own container', (design) => addLink(design, makeLink({ id: 'x', source: 'a', target: 'region' }))],
  ['a link under the id of a node', (design) => addLink(design, makeLink({ id: 'a', source: 'a', target: 'c' }))],
  ['a link that is there', (design) => addLink(design, makeLink({ id: 'ab', source: 'a', target: 'c' }))],
  ['an end on the other end', (design) => reconnect(design, 'ab', { end: 'source', node: 'b', side: null })],
  ['an end where it is', (design) => reconnect(design, 'ab', { end: 'source', node: 'a', side: null })],
  ['the same kind', (design) => setKind(design, ['ab'], 'sync')],
  ['nothing known', (design) => removeLinks(editLink(design, 'gone', { label: 'x' }), ['gone'])],
])('%s changes nothing', (_, operation) => {
  expect(operation(example)).toBe(example)
})

test('a behaviour rides on a part or a link, once, and keeps its values', () => {
  for (const [id, records] of [
    ['a', 'nodes'],
    ['ab', 'links'],
  ] as const) {
    const attached = attachBehaviour(example, id, { pattern: 'retry', fields: { tries: 3 } })
    expect(attached[records][id]?.behaviours).toEqual([{ pattern: 'retry', fields: { tries: 3 } }])
    expect(attachBehaviour(attached, id, { pattern: 'retry', fields: {} })).toBe(attached)
    const set = setBehaviourField(attached, { id, pattern: 'retry', name: 'tries' }, 5)
    expect(set[records][id]?.behaviours).toEqual([{ pattern: 'retry', fields: { tries: 5 } }])
    expect(detachBehaviour(set, id, 'retry')).toEqual(example)
    expect(detachBehaviour(example, id, 'retry')).toBe(example)
  }
})

test('a practice is attached to a boundary or to the design, once', () => {
  const boundary = attachPractice(example, 'zone', 'zero-trust')
  expect(boundary.nodes['zone']?.practices).toEqual(['zero-trust'])
  const both = attachPractice(boundary, null, 'zero-trust')
  expect(both.meta.practices).toEqual(['zero-trust'])
  expect(attachPractice(both, null, 'zero-trust')).toBe(both)
  expect(detachPractice(detachPractice(both, null, 'zero-trust'), 'zone', 'zero-trust')).toEqual(example)
})

test('what is said about the design', () => {
  expect(setMeta(example, { title: 'New\u0007', tags: ['a'] }).meta).toEqual({
    ...example.meta,
    title: 'New',
    tags: ['a'],
  })
  expect(setMeta(example, { title: 'Example' })).toBe(example)
})
