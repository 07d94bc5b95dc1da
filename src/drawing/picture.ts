/** A whole design as a picture: groups of marks in painting order, and the box they need. What exports are made of. */
import type { Box, Design, NodeId, Point } from '#design/design.ts'
import { inflate, unionOf } from '#design/geometry.ts'
import { withContents } from '#design/queries.ts'
import { boundaryFace, cardFace } from './boundary-face.ts'
import { legendMarks, legendSize, usedLines } from './legend.ts'
import { chipMarks, chipText, fittedRoute, lineMarks } from './link-face.ts'
import type { Mark } from './mark.ts'
import { partFace } from './part-face.ts'
import { linkName, nodeName } from './names.ts'
import { contentsOf, routeOf, sceneOf, type Scene, type SceneLink, type SceneNode } from './scene.ts'

export interface PictureOptions {
  readonly title: boolean
  readonly legend: boolean
  /** Only these nodes, what they hold, and the links among them; null draws everything. */
  readonly scope: readonly NodeId[] | null
}

export interface Group {
  readonly kind: 'boundary' | 'part' | 'link' | 'label' | 'title' | 'legend'
  /** The node or link; the kind itself for title and legend. */
  readonly id: string
  /** What a reader of the picture hears. */
  readonly name: string
  /** Where the origin of the marks lies. */
  readonly at: Point
  readonly marks: readonly Mark[]
}

export interface Picture {
  /** The area the picture covers, in canvas coordinates. */
  readonly box: Box
  readonly groups: readonly Group[]
}

const margin = 24
const origin: Point = { x: 0, y: 0 }

/** The picture of a design, or of the part of it that the scope names; an empty design has an empty picture. */
export function pictureOf(design: Design, options: PictureOptions): Picture {
  const scene = scoped(design, sceneOf(design), options.scope)
  const nodes = [...scene.nodes.values()]
  const boxOf = (id: NodeId): Box | undefined => scene.nodes.get(id)?.box
  const links = scene.links.map((visible) => ({ ...visible, ...linkMarks(scene, visible, routeOf(visible, boxOf)) }))
  const drawn = [
    ...nodes.filter((node) => node.form === 'boundary').map((node) => nodeGroup(design, node)),
    ...links.map(({ link, line }): Group => ({
      kind: 'link',
      id: link.id,
      name: linkName(design, link),
      at: origin,
      marks: line,
    })),
    ...links.flatMap(({ link, chip, count }): Group[] =>
      chip.length === 0 ? [] : [{ kind: 'label', id: link.id, name: chipText(link, count), at: origin, marks: chip }],
    ),
    ...nodes.filter((node) => node.form !== 'boundary').map((node) => nodeGroup(design, node)),
  ]
  const routes = scene.links.flatMap((link) => routeOf(link, boxOf)).map((point) => ({ ...point, width: 0, height: 0 }))
  const content = unionOf([...nodes.map((node) => node.box), ...routes]) ?? { x: 0, y: 0, width: 320, height: 180 }
  return framed(design, scene, inflate(content, margin), { drawn, options })
}

function scoped(design: Design, scene: Scene, scope: readonly NodeId[] | null): Scene {
  if (scope === null) return scene
  const wanted = withContents(design, scope)
  return {
    nodes: new Map([...scene.nodes].filter(([id]) => wanted.has(id))),
    links: scene.links.filter((link) => wanted.has(link.source) && wanted.has(link.target)),
  }
}

function nodeGroup(design: Design, { node, box, form }: SceneNode): Group {
  return {
    kind: form === 'part' ? 'part' : 'boundary',
    id: node.id,
    name: nodeName(design, node),
    at: { x: box.x, y: box.y },
    marks:
      form === 'part'
        ? partFace(node, null)
        : form === 'card'
          ? cardFace(node, contentsOf(design, node.id))
          : boundaryFace(node),
  }
}

/** A link as its line and, apart from it, what it says: words lie above all lines. */
function linkMarks(
  scene: Scene,
  visible: SceneLink,
  route: readonly Point[],
): { line: readonly Mark[]; chip: readonly Mark[] } {
  const source = scene.nodes.get(visible.source)
  const target = scene.nodes.get(visible.target)
  if (!source || !target) return { line: [], chip: [] }
  const fitted = fittedRoute(
    route,
    { box: source.box, pattern: source.form === 'part' ? source.node.pattern : '' },
    { box: target.box, pattern: target.form === 'part' ? target.node.pattern : '' },
  )
  return { line: lineMarks(visible.link, fitted), chip: chipMarks(visible.link, visible.count, fitted, false) }
}

/** Adds the title above and the legend below, and widens the picture to hold them. */
function framed(
  design: Design,
  scene: Scene,
  content: Box,
  { drawn, options }: { drawn: readonly Group[]; options: PictureOptions },
): Picture {
  const lines = options.legend ? usedLines(scene.links.map((visible) => visible.link)) : []
  const legend = legendSize(lines)
  const head = options.title && design.meta.title !== '' ? 44 : 0
  const foot = lines.length > 0 ? legend.height + margin : 0
  const box = {
    x: content.x,
    y: content.y - head,
    width: Math.max(content.width, lines.length > 0 ? legend.width + 2 * margin : 0),
    height: content.height + head + foot,
  }
  const title: readonly Group[] =
    head === 0
      ? []
      : [
          {
            kind: 'title',
            id: 'title',
            name: design.meta.title,
            at: { x: box.x + margin, y: box.y + 36 },
            marks: [{ type: 'text', text: design.meta.title, x: 0, y: 0, style: 'title', anchor: 'start' }],
          },
        ]
  const key: readonly Group[] =
    lines.length === 0
      ? []
      : [
          {
            kind: 'legend',
            id: 'legend',
            name: 'Legend',
            at: { x: content.x + margin, y: content.y + content.height },
            marks: legendMarks(lines),
          },
        ]
  return { box, groups: [...title, ...drawn, ...key] }
}
