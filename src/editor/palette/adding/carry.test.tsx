import { afterEach, expect, test } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import type { CanvasHandle, EditorContext } from '../../context.ts'
import { createSession } from '../../session/session.ts'
import { followPress, isDragAway } from './carry.ts'

test.each([
  ['mouse', { x: 0, y: 5 }, false],
  ['mouse', { x: 0, y: 6 }, true],
  ['mouse', { x: -5, y: 4 }, true],
  ['touch', { x: 7, y: 0 }, false],
  ['touch', { x: 8, y: 3 }, true],
  ['touch', { x: 8, y: 40 }, false],
  ['pen', { x: -9, y: 1 }, true],
])('a %s moved by %o drags: %s', (type, to, expected) => {
  expect(isDragAway(type, { x: 0, y: 0 }, to)).toBe(expected)
})

function editorWithCanvas(): EditorContext {
  const design = emptyDesign({ id: 'design', title: 'Shop', now: '2026-01-01T00:00:00.000Z' })
  const session = createSession(design, () => 0)
  const canvas: Partial<CanvasHandle> = {
    toCanvas: ({ x, y }) => ({ x: x - 300, y }),
    zoom: () => 1,
    reveal: () => {},
    covers: ({ x }) => x > 300,
  }
  return {
    session,
    canvas: () => canvas as CanvasHandle,
    dialogs: { open: () => {} },
    surroundings: { openFile: () => {}, newDesign: () => {}, show: () => {} },
  }
}

function pointer(type: string, clientX: number, clientY: number): PointerEvent {
  return new PointerEvent(type, { clientX, clientY, pointerId: 1, pointerType: 'mouse', bubbles: true })
}

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function press() {
  const editor = editorWithCanvas()
  const { session } = editor
  session.setView({ armed: 'service' })
  const held = followPress(editor, 'message-queue', pointer('pointerdown', 100, 100))
  stops.push(held.stop)
  return { held, session, view: () => session.view.getState() }
}

test('carries once the pointer has moved far enough, and drops where it is released', async () => {
  const { held, session, view } = press()
  window.dispatchEvent(pointer('pointermove', 103, 103))
  expect([held.isDrag(), view().carrying, view().armed]).toEqual([false, null, 'service'])
  window.dispatchEvent(pointer('pointermove', 120, 100))
  expect(view()).toMatchObject({
    armed: null,
    carrying: { pattern: 'message-queue', at: { x: 120, y: 100 }, over: { type: 'outside' } },
  })
  window.dispatchEvent(pointer('pointermove', 700, 400))
  expect(view().carrying?.over).toEqual({ type: 'canvas', point: { x: 400, y: 400 } })
  window.dispatchEvent(pointer('pointerup', 700, 400))
  expect(view().carrying).toBeNull()
  await Promise.resolve()
  expect(Object.values(session.design().nodes).map(({ pattern }) => pattern)).toEqual(['message-queue'])
})

test.each([
  ['released outside the canvas', pointer('pointerup', 200, 100)],
  ['cancelled by the browser', pointer('pointercancel', 700, 400)],
  ['ended with Escape', new KeyboardEvent('keydown', { key: 'Escape' })],
])('nothing is added when the drag is %s', async (_, end) => {
  const { held, session, view } = press()
  window.dispatchEvent(pointer('pointermove', 700, 400))
  window.dispatchEvent(end)
  expect([held.isDrag(), view().carrying]).toEqual([true, null])
  window.dispatchEvent(pointer('pointerup', 700, 400))
  await Promise.resolve()
  expect(session.design().nodes).toEqual({})
})

test('another finger neither moves nor drops', () => {
  const { view } = press()
  window.dispatchEvent(pointer('pointermove', 700, 400))
  const other = { clientX: 10, clientY: 10, pointerId: 2, pointerType: 'touch' }
  window.dispatchEvent(new PointerEvent('pointermove', other))
  window.dispatchEvent(new PointerEvent('pointerup', other))
  expect(view().carrying?.at).toEqual({ x: 700, y: 400 })
})
