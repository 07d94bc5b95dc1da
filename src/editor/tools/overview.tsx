/**
 * The whole design in small, with the part of it that shows. Drawn from the scene as one path per ink, so that it costs
 * the same few elements for ten parts and for thousands. Pressing or dragging moves the view there.
 */
import { useEffect, useMemo, useState, type PointerEvent, type ReactElement } from 'react'
import type { Ink } from '#catalog/pattern.ts'
import type { Box } from '#design/design.ts'
import { inflate, unionOf } from '#design/geometry.ts'
import { lookOf } from '#drawing/look.ts'
import { sceneOf, type Scene } from '#drawing/scene.ts'
import { useDocument, useEditor } from '#editor/context.ts'
import styles from './tools.module.css'

const size = { width: 150, height: 96 }

function rectangle({ x, y, width, height }: Box): string {
  return `M${x},${y}h${width}v${height}h${-width}z`
}

interface Sketch {
  readonly bounds: Box
  readonly boundaries: string
  readonly parts: readonly (readonly [Ink, string])[]
}

function sketchOf(scene: Scene): Sketch | null {
  const nodes = [...scene.nodes.values()]
  const bounds = unionOf(nodes.map((node) => node.box))
  if (!bounds) return null
  const parts = new Map<Ink, string>()
  let boundaries = ''
  for (const { node, box, form } of nodes) {
    const { ink } = lookOf(node.pattern)
    if (form === 'boundary') boundaries += rectangle(box)
    else parts.set(ink, (parts.get(ink) ?? '') + rectangle(box))
  }
  return { bounds, boundaries, parts: [...parts] }
}

export function Overview(): ReactElement | null {
  const { canvas } = useEditor()
  const design = useDocument((state) => state.design)
  const sketch = useMemo(() => sketchOf(sceneOf(design)), [design])
  const [visible, setVisible] = useState<Box | null>(null)
  useEffect(() => canvas()?.onView((view) => setVisible(view.visible)), [canvas])
  if (!sketch || !visible) return null
  const frame = inflate(unionOf([sketch.bounds, visible]) ?? visible, Math.max(visible.width, visible.height) * 0.04)
  const scale = Math.max(frame.width / size.width, frame.height / size.height)

  function lead(event: PointerEvent<SVGSVGElement>): void {
    if (event.buttons !== 1) return
    const matrix = event.currentTarget.getScreenCTM()
    if (!matrix) return
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    canvas()?.centreOn({ x, y })
  }

  return (
    <svg
      className={styles.overview}
      role="img"
      aria-label="Overview"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        lead(event)
      }}
      onPointerMove={lead}
    >
      <path d={sketch.boundaries} fill="var(--sunken)" stroke="var(--line-2)" strokeWidth={scale} />
      {sketch.parts.map(([ink, d]) => (
        <path key={ink} d={d} fill={`var(--ink-${ink})`} />
      ))}
      <rect {...visible} fill="none" stroke="var(--accent)" strokeWidth={1.5 * scale} rx={3 * scale} />
    </svg>
  )
}
