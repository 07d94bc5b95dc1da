/**
 * All links in one SVG above the boundaries and below the parts. One path per link, no interaction twins: what is under
 * the pointer is found by geometry. Elements of links whose ends did not move are handed back untouched.
 */
import { ViewportPortal } from '@xyflow/react'
import { memo, useDeferredValue, useEffect, useMemo, useState, type ReactElement } from 'react'
import type { Box, Design, Link, NodeId, Point } from '#design/design.ts'
import { chipBox, chipMarks, fittedRoute, lineMarks } from '#drawing/link-face.ts'
import { linkName } from '#drawing/names.ts'
import { roundedPath } from '#drawing/polyline.ts'
import { routeOf, sceneOf, type Scene, type SceneLink } from '#drawing/scene.ts'
import { useDocument, useView } from '#editor/context.ts'
import styles from './canvas.module.css'
import { counted } from './counters.ts'
import { movedBoxes } from './live-boxes.ts'
import { Marks } from './marks.tsx'

interface LinkPathProps {
  readonly link: Link
  readonly route: readonly Point[]
  readonly name: string
  readonly selected: boolean
  readonly hovered: boolean
}

const LinkPath = memo(function LinkPath({ link, route, name, selected, hovered }: LinkPathProps): ReactElement {
  counted('link')
  const marks = useMemo(() => lineMarks(link, route), [link, route])
  const state = [styles.link, selected && styles.selectedLink, hovered && styles.hoveredLink].filter(Boolean).join(' ')
  return (
    <g
      className={state}
      role="img"
      aria-label={name}
      aria-roledescription="link"
      data-id={link.id}
      data-kind={link.kind}
      tabIndex={-1}
    >
      {(selected || hovered) && <path className={styles.halo} d={roundedPath(route, 9)} />}
      <Marks marks={marks} />
    </g>
  )
})

interface LinkChipProps {
  readonly link: Link
  readonly count: number
  readonly route: readonly Point[]
  readonly odd: boolean
}

/** What a link says, above all lines, so that no other link strikes it out. Its words are in the name of the link. */
const LinkChip = memo(function LinkChip({ link, count, route, odd }: LinkChipProps): ReactElement {
  const marks = useMemo(() => chipMarks(link, count, route, odd), [link, count, route, odd])
  return (
    <g aria-hidden="true">
      <Marks marks={marks} />
    </g>
  )
})

interface Made {
  readonly visible: SceneLink
  readonly key: string
  readonly line: ReactElement
  readonly chip: ReactElement | null
}

/** Makes the elements of all links and remembers them: an element whose ends did not move is handed back as it was. */
function createElements(): (design: Design, links: readonly SceneLink[], overlay: Overlay) => ReactElement[] {
  let cache: ReadonlyMap<string, Made> = new Map()
  return (design, links, overlay) => {
    const scene = sceneOf(design)
    const next = new Map<string, Made>()
    for (const visible of links) {
      const { link } = visible
      const key = keyOf(visible, scene, overlay)
      const known = cache.get(link.id)
      const reuse = known?.visible.link === link && known.key === key && known.visible.count === visible.count
      next.set(link.id, reuse ? known : { visible, key, ...make(design, scene, visible, overlay) })
    }
    cache = next
    const made = [...next.values()]
    return [...made.map(({ line }) => line), ...made.flatMap(({ chip }) => chip ?? [])]
  }
}

/** The judge of links, once it has arrived: a mark on an odd link may appear a moment after the link. */
function useJudge(): Judge | null {
  const [judge, setJudge] = useState<Judge | null>(null)
  useEffect(() => {
    let gone = false
    import('#editor/link-nodes.ts').then(
      (module) => !gone && setJudge(() => module.oddity),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return judge
}

interface LinkLayerProps {
  /** Another layer paints the links meanwhile, so that these need not follow gestures. */
  readonly sketched: boolean
}

export function LinkLayer({ sketched }: LinkLayerProps): ReactElement | null {
  // A design that opens as a sketch gets its links when nothing more urgent is to be drawn.
  const ready = useDeferredValue(true, !sketched)
  return ready ? <Links sketched={sketched} /> : null
}

function Links({ sketched }: LinkLayerProps): ReactElement {
  const now = useDocument((state) => state.design)
  const soon = useDeferredValue(now)
  // Nobody sees the links behind a sketch, so they follow the document when there is time.
  const design = sketched ? soon : now
  const gesture = useView((view) => (sketched ? null : view.gesture))
  const selection = useView((view) => view.selection.links)
  const hovered = useView((view) => (view.hovered?.type === 'link' ? view.hovered.id : null))
  const [restingElements] = useState(createElements)
  const [movingElements] = useState(createElements)
  const selected = useMemo(() => new Set(selection), [selection])
  const judge = useJudge()
  const moved = movedBoxes(sceneOf(design), gesture)
  // The same text through all steps of a gesture, so that what does not move is sorted out once.
  const movers = [...moved.keys()].join('\0')
  const { resting, moving } = useMemo(() => sorted(sceneOf(design), movers), [design, movers])
  const restMoved = movers === '' || moving.length > 0 ? nothingMoved : moved
  const rest = useMemo(
    () => (
      <svg className={styles.links}>
        {restingElements(design, resting, { moved: restMoved, selected, hovered, judge })}
      </svg>
    ),
    [restingElements, design, resting, restMoved, selected, hovered, judge],
  )
  return (
    <ViewportPortal>
      {rest}
      {moving.length > 0 && (
        // A picture of its own: the browser paints the whole SVG again when anything in it moves.
        <svg className={styles.links}>{movingElements(design, moving, { moved, selected, hovered, judge })}</svg>
      )}
    </ViewportPortal>
  )
}

const nothingMoved: ReadonlyMap<NodeId, Box> = new Map()

/**
 * The links of a scene, apart by whether an end is among the moving nodes. Where most move, as when all is arranged, all
 * stay together: to take them out and back would cost more than to paint the few others again.
 */
function sorted({ links }: Scene, movers: string): { resting: readonly SceneLink[]; moving: readonly SceneLink[] } {
  if (movers === '') return { resting: links, moving: [] }
  const ids = new Set(movers.split('\0'))
  const moves = ({ source, target }: SceneLink): boolean => ids.has(source) || ids.has(target)
  const moving = links.filter(moves)
  if (moving.length * 2 > links.length) return { resting: links, moving: [] }
  return { resting: links.filter((link) => !moves(link)), moving }
}

/** Everything a link's picture and name depend on beside the link itself. */
function keyOf(
  { link, source, target, lane }: SceneLink,
  scene: Scene,
  { moved, selected, hovered, judge }: Overlay,
): string {
  const end = (id: NodeId): string => {
    const node = scene.nodes.get(id)
    const box = moved.get(id) ?? node?.box
    return box && node ? `${box.x},${box.y},${box.width},${box.height},${node.node.pattern},${node.node.label}` : ''
  }
  const state = `${selected.has(link.id) ? 's' : ''}${hovered === link.id ? 'h' : ''}${judge ? 'j' : ''}`
  return `${end(source)};${end(target)};${lane.index}/${lane.count};${state}`
}

type Judge = (design: Design, link: Link) => string | null

interface Overlay {
  /** Says what is odd about a link; null until the grammar of links has arrived. */
  readonly judge: Judge | null
  readonly moved: ReadonlyMap<NodeId, Box>
  readonly selected: ReadonlySet<string>
  readonly hovered: string | null
}

function make(
  design: Design,
  scene: Scene,
  visible: SceneLink,
  { moved, selected, hovered, judge }: Overlay,
): Pick<Made, 'line' | 'chip'> {
  const { link } = visible
  const source = scene.nodes.get(visible.source)
  const target = scene.nodes.get(visible.target)
  const boxOf = (id: NodeId): Box | undefined => moved.get(id) ?? scene.nodes.get(id)?.box
  const route = fittedRoute(
    routeOf(visible, boxOf),
    { box: boxOf(visible.source) ?? none, pattern: source?.form === 'part' ? source.node.pattern : '' },
    { box: boxOf(visible.target) ?? none, pattern: target?.form === 'part' ? target.node.pattern : '' },
  )
  const odd = judge !== null && judge(design, link) !== null
  const speaks = chipBox(link, visible.count, route, odd) !== null
  return {
    line: (
      <LinkPath
        key={link.id}
        link={link}
        route={route}
        name={linkName(design, link)}
        selected={selected.has(link.id)}
        hovered={hovered === link.id}
      />
    ),
    chip: speaks ? (
      <LinkChip key={`${link.id} chip`} link={link} count={visible.count} route={route} odd={odd} />
    ) : null,
  }
}

const none: Box = { x: 0, y: 0, width: 0, height: 0 }
