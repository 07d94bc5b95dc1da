/** The marks of a sketch: of parts and links only what shows from afar, and one path for all that is painted alike. */
import { onOwnLists } from '#catalog/own.ts'
import type { Box, DesignNode, NodeId, Point } from '#design/design.ts'
import { fittedRoute, lineMarks, type LinkEnd } from '#drawing/link-face.ts'
import type { Mark } from '#drawing/mark.ts'
import { partFace } from '#drawing/part-face.ts'
import { routeOf, type Scene, type SceneLink, type SceneNode } from '#drawing/scene.ts'
import { placedPath } from '../icon-path.ts'

export type PathMark = Extract<Mark, { type: 'path' }>

/** Where things are right now. */
export interface Places {
  readonly scene: Scene
  /** Canvas boxes of what a gesture moves. */
  readonly moved: ReadonlyMap<NodeId, Box>
}

function boxOf({ scene, moved }: Places, id: NodeId): Box | undefined {
  return moved.get(id) ?? scene.nodes.get(id)?.box
}

/** The bodies and tiles of parts; bodies come first, so that none covers the tile of another. */
export function partMarks(parts: readonly SceneNode[], places: Places): readonly PathMark[] {
  const marks = parts.flatMap(({ node }) => {
    const at = boxOf(places, node.id)
    return at ? faceOf(node).map((mark) => ({ ...mark, d: placedPath(mark.d, { x: at.x, y: at.y, scale: 1 }) })) : []
  })
  return merged(marks.toSorted((a, b) => Number(a.ink !== null) - Number(b.ink !== null)))
}

const shown: ReadonlySet<string> = new Set(['body', 'body-dashed', 'tile-filled', 'tile-tint'])
let faces = new WeakMap<DesignNode, readonly PathMark[]>()

// What patterns look like changes with the lists of patterns.
onOwnLists(() => {
  faces = new WeakMap()
})

function faceOf(node: DesignNode): readonly PathMark[] {
  const known = faces.get(node)
  if (known) return known
  const face = paths(partFace(node, null)).flatMap((mark): readonly PathMark[] => {
    if (!shown.has(mark.paint)) return []
    // A pale tile without its icon needs a border to be seen.
    return mark.paint === 'tile-tint' ? [mark, { ...mark, paint: 'glyph-tint' }] : [mark]
  })
  faces.set(node, face)
  return face
}

/** The lines and heads of links. */
export function linkMarks(links: readonly SceneLink[], places: Places): readonly PathMark[] {
  return merged(links.flatMap((link) => paths(lineMarks(link.link, routeNow(link, places)))))
}

/** The route of a link from border to border, wherever its ends are right now; empty when one is gone. */
export function routeNow(link: SceneLink, places: Places): readonly Point[] {
  const route = routeOf(link, (id) => boxOf(places, id))
  const [source, target] = [endOf(link.source, places), endOf(link.target, places)]
  return source && target ? fittedRoute(route, source, target) : []
}

function endOf(id: NodeId, places: Places): LinkEnd | null {
  const box = boxOf(places, id)
  const node = places.scene.nodes.get(id)
  return box && node ? { box, pattern: node.form === 'part' ? node.node.pattern : '' } : null
}

function paths(marks: readonly Mark[]): readonly PathMark[] {
  return marks.filter((mark) => mark.type === 'path')
}

/** One mark for all that are painted alike, in the order in which their kinds first appear. */
function merged(marks: readonly PathMark[]): readonly PathMark[] {
  const kinds = new Map<string, { readonly first: PathMark; readonly outlines: string[] }>()
  for (const mark of marks) {
    const key = `${mark.paint} ${mark.ink ?? ''}`
    const kind = kinds.get(key)
    if (kind) kind.outlines.push(mark.d)
    else kinds.set(key, { first: mark, outlines: [mark.d] })
  }
  return Array.from(kinds.values(), ({ first, outlines }) => ({ ...first, d: outlines.join('') }))
}

export interface Share {
  readonly parts: readonly SceneNode[]
  readonly links: readonly SceneLink[]
}

/** The parts and links apart by whether they follow the moving nodes. */
export function shares(scene: Scene, moving: ReadonlySet<NodeId>): { readonly resting: Share; readonly moving: Share } {
  const parts = [...scene.nodes.values()].filter((node) => node.form === 'part')
  const partMoves = ({ node }: SceneNode): boolean => moving.has(node.id)
  const linkMoves = ({ source, target }: SceneLink): boolean => moving.has(source) || moving.has(target)
  return {
    resting: {
      parts: parts.filter((part) => !partMoves(part)),
      links: scene.links.filter((link) => !linkMoves(link)),
    },
    moving: { parts: parts.filter(partMoves), links: scene.links.filter(linkMoves) },
  }
}
