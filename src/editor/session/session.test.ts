import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { diff } from '#design/change.ts'
import type { Design } from '#design/design.ts'
import { removeNodes, renameNode, moveNodes } from '#design/operations/nodes.ts'
import { setMeta } from '#design/operations/meta.ts'
import { anyDesign } from '../../../tests/support/arbitrary-design.ts'
import { anyOperation } from '../../../tests/support/arbitrary-operation.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { createSession, type Session } from './session.ts'

function at(text: string): { session: Session; tick: (ms: number) => void } {
  let time = 0
  return { session: createSession(sketch(text), () => time), tick: (ms) => (time += ms) }
}

function renamed(label: string): (design: Design) => Design {
  return (design) => renameNode(design, 'a', label, { width: 150, height: 50 })
}

describe('editing', () => {
  test('an edit is one step that undo takes back and redo does again', () => {
    const { session } = at('a -> b')
    const before = session.design()
    expect(session.edit('Rename', renamed('Orders'))).toBe(true)
    const after = session.design()
    expect(session.undo()?.label).toBe('Rename')
    expect(session.design()).toEqual(before)
    session.redo()
    expect(session.design()).toEqual(after)
  })

  test('an edit that changes nothing leaves no step', () => {
    const { session } = at('a')
    expect(session.edit('Nothing', (design) => design)).toBe(false)
    expect(session.undo()).toBeNull()
  })

  test('typing is one step while it goes on, and another after a second', () => {
    const { session, tick } = at('a')
    for (const label of ['O', 'Or', 'Ord']) {
      session.edit('Rename', renamed(label), { merge: 'label:a' })
      tick(400)
    }
    tick(2000)
    session.edit('Rename', renamed('Orders'), { merge: 'label:a' })
    session.undo()
    expect(session.design().nodes['a']?.label).toBe('Ord')
    session.undo()
    expect(session.design().nodes['a']?.label).toBe('a')
  })

  test('undo puts the selection back', () => {
    const { session } = at('a -> b')
    session.select({ nodes: ['a'] })
    session.edit('Delete', (design) => removeNodes(design, ['a'], { contents: 'keep' }))
    expect(session.view.getState().selection.nodes).toEqual([])
    session.undo()
    expect(session.view.getState().selection.nodes).toEqual(['a'])
  })
})

describe('changes made elsewhere', () => {
  test('are taken in without becoming a step, and survive an undo here', () => {
    const { session } = at('a -> b')
    session.edit('Rename', renamed('Mine'))
    const theirs = moveNodes(session.design(), { a: { x: 800, y: 80 } })
    session.receive(diff(session.design(), theirs))
    session.undo()
    expect(session.design().nodes['a']).toMatchObject({ label: 'a', position: { x: 800, y: 80 } })
  })

  test('listeners hear where a change came from', () => {
    const { session } = at('a')
    const heard: string[] = []
    const stop = session.onChange((_, origin) => heard.push(origin))
    session.edit('Rename', renamed('b'))
    session.undo()
    session.redo()
    session.receive(diff(session.design(), setMeta(session.design(), { title: 'Other' })))
    stop()
    session.undo()
    expect(heard).toEqual(['edit', 'undo', 'redo', 'received'])
  })
})

test('any sequence of edits is undone to the start and redone to the end', () => {
  fc.assert(
    fc.property(anyDesign({ maxNodes: 8 }), fc.array(anyOperation(), { maxLength: 12 }), (design, operations) => {
      const session = createSession(design, () => 0)
      for (const operation of operations) session.edit('Edit', operation)
      const end = session.design()
      while (session.undo());
      expect(session.design()).toEqual(design)
      while (session.redo());
      expect(session.design()).toEqual(end)
    }),
    { numRuns: 150 },
  )
})
