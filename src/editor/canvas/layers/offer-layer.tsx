/** Where a pattern would stand that is pointed at in a list: its face and its link, faint, before anything is changed. */
import { ViewportPortal } from '@xyflow/react'
import type { ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink } from '#catalog/grammar.ts'
import { boxOf } from '#design/geometry.ts'
import { lineMarks } from '#drawing/link-face.ts'
import { routeBetween } from '#drawing/route.ts'
import { sceneOf } from '#drawing/scene.ts'
import { spotBeside } from '#editor/adding/add-part.ts'
import { newFace } from '#editor/adding/new-face.ts'
import { Marks } from '#editor/canvas/marks.tsx'
import { useDocument, useView } from '#editor/context.ts'
import type { Offered } from '#editor/session/view.ts'
import styles from '../canvas.module.css'
import own from './layers.module.css'

export function OfferLayer(): ReactElement | null {
  const offered = useView((view) => view.offered)
  return offered && <Offer {...offered} />
}

function Offer({ pattern: id, beside }: Offered): ReactElement | null {
  const design = useDocument((state) => state.design)
  const source = sceneOf(design).nodes.get(beside)
  const pattern = patternOf(id)
  const face = pattern && newFace(pattern)
  if (!source || !face) return null
  const { at } = spotBeside(design, source.node, face.size, { x: 0, y: 0 })
  const route = routeBetween(
    source.box,
    boxOf(at, face.size),
    { sides: { source: null, target: null }, bends: [] },
    { index: 0, count: 1 },
  )
  return (
    <ViewportPortal>
      <svg className={`${styles.links} ${styles.connecting} ${own.offered}`} aria-hidden="true" data-offered={id}>
        <Marks marks={lineMarks(judgeLink(patternOf(source.node.pattern), pattern), route)} />
      </svg>
      <svg className={`${styles.links} ${own.offered}`} style={{ left: at.x, top: at.y }} aria-hidden="true">
        <Marks marks={face.marks} />
      </svg>
    </ViewportPortal>
  )
}
