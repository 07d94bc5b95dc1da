/** Keys of the canvas that act on a direction rather than being one command: arrows, Tab order, Enter and Escape. */
import { useEffect } from 'react'
import type { Design, NodeId, Point } from '#design/design.ts'
import { centreOf, grid } from '#design/geometry.ts'
import { moveNodes } from '#design/operations/nodes.ts'
import { linksOf, nodeOf, outermost } from '#design/queries.ts'
import { linkName, nodeName, plural } from '#drawing/names.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { takesText } from '#editor/keys.ts'
import { announce } from '#ui/speech/announcements.ts'

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Five grid steps with Shift. */
const bigStep = 5

/** Reads the keys of the canvas while the focus is on it. */
export function useCanvasKeys(): void {
  const editor = useEditor()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const onCanvas = event.target instanceof Element && event.target.closest('.react-flow') !== null
      if (!onCanvas || takesText(event.target) || event.defaultPrevented) return
      const direction = directions[event.key]
      if (direction ? arrow(editor, direction, event) : single(editor, event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}

function arrow(editor: EditorContext, direction: Point, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false
  const { selection, current } = editor.session.view.getState()
  if (event.altKey || selection.nodes.length === 0) return walk(editor, direction, selection.nodes[0] ?? current)
  return nudge(editor, direction, event.shiftKey ? bigStep : 1)
}

/** Moves the selected parts by grid steps; presses in quick succession are one undo step. */
function nudge({ session }: EditorContext, direction: Point, steps: number): boolean {
  const design = session.design()
  const free = outermost(design, session.view.getState().selection.nodes).filter((node) => !node.locked)
  const positions = Object.fromEntries(
    free.map((node) => [
      node.id,
      { x: node.position.x + direction.x * grid * steps, y: node.position.y + direction.y * grid * steps },
    ]),
  )
  session.edit(`Move ${plural(free.length, 'part')}`, (now) => moveNodes(now, positions), {
    merge: `nudge:${free.map((node) => node.id).join(',')}`,
  })
  const [first] = free
  const place = first && positions[first.id]
  if (place) announce(`Moved to ${place.x}, ${place.y}`)
  return true
}

/** Selects the linked neighbour in a direction, else the nearest part there. */
function walk({ session, canvas }: EditorContext, direction: Point, from: NodeId | null): boolean {
  const design = session.design()
  const next = from === null ? ([...sceneOf(design).nodes.keys()][0] ?? null) : neighbour(design, from, direction)
  if (next === null) {
    announce('Nothing further that way')
    return true
  }
  session.select({ nodes: [next] })
  session.setView({ current: next })
  const box = sceneOf(design).nodes.get(next)?.box
  if (box) canvas()?.reveal(box)
  canvas()?.focus(next)
  const node = nodeOf(design, next)
  if (node) announce(nodeName(design, node))
  return true
}

function neighbour(design: Design, from: NodeId, direction: Point): NodeId | null {
  const scene = sceneOf(design)
  const start = scene.nodes.get(from)
  if (!start) return null
  const origin = centreOf(start.box)
  const linked = new Set(linksOf(design, from).flatMap((link) => [link.source, link.target]))
  let [best, least]: [NodeId | null, number] = [null, Infinity]
  for (const [id, { box, form }] of scene.nodes) {
    if (id === from || form === 'boundary') continue
    const to = centreOf(box)
    const ahead = (to.x - origin.x) * direction.x + (to.y - origin.y) * direction.y
    const aside = Math.abs((to.x - origin.x) * direction.y) + Math.abs((to.y - origin.y) * direction.x)
    if (ahead <= 4 || aside > ahead * 2.2) continue
    const cost = (ahead + aside * 2) * (linked.has(id) ? 0.4 : 1)
    if (cost < least) [best, least] = [id, cost]
  }
  return best
}

function single(editor: EditorContext, key: string): boolean {
  const { session, canvas } = editor
  const view = session.view.getState()
  switch (key) {
    case 'Enter':
      return rename(editor)
    case ' ': {
      const focused = document.activeElement?.getAttribute('data-id') ?? null
      if (focused === null || !nodeOf(session.design(), focused)) return false
      session.select({ nodes: [focused] })
      return true
    }
    case 'Escape':
      session.setView({ armed: null, connecting: null, mode: 'select', gesture: null })
      if (view.armed === null && view.mode === 'select') session.select({})
      return true
    case '[':
    case ']':
      return cycleLinks(editor, key === ']' ? 1 : -1)
    case 'PageUp':
    case 'PageDown':
      canvas()?.pan({ x: 0, y: key === 'PageUp' ? 0.8 : -0.8 })
      return true
    default:
      return false
  }
}

function rename({ session }: EditorContext): boolean {
  const { selection, current } = session.view.getState()
  const id = selection.nodes[0] ?? current
  if (id === null || id === undefined || selection.nodes.length > 1) return false
  if (selection.nodes.length === 0) session.select({ nodes: [id] })
  else session.setView({ renaming: id })
  return true
}

/** Goes through the links of the selected part, or of the part whose link is selected. */
function cycleLinks({ session }: EditorContext, step: number): boolean {
  const design = session.design()
  const { selection, current } = session.view.getState()
  const node = selection.nodes[0] ?? current
  if (node === null || node === undefined) return false
  const links = linksOf(design, node)
  const at = links.findIndex((link) => link.id === selection.links[0])
  const next = links[(at + step + links.length) % Math.max(links.length, 1)]
  if (!next) {
    announce('No links here')
    return true
  }
  session.setView({ selection: { nodes: [], links: [next.id] }, current: node })
  announce(linkName(design, next))
  return true
}
