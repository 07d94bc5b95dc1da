/** What the pointer carries out of the palette: the real part at the zoom of the canvas, and what a drop would do. */
import { useEffect, useState, type CSSProperties, type ReactElement } from 'react'
import { categoryOf, patternOf } from '#catalog/catalog.ts'
import type { Pattern } from '#catalog/pattern.ts'
import type { PatternId, Point } from '#design/design.ts'
import { newFace, type NewFace } from '#editor/adding/new-face.ts'
import { Tile } from '#ui/display/tile.tsx'
import { dropTargetAt } from '../canvas/drop-target.ts'
import { Marks } from '../canvas/marks.tsx'
import { useEditor, useView } from '../context.ts'
import type { Carrying } from '../session/view.ts'
import { dropHint } from './adding/drop-hint.ts'
import styles from './ghost.module.css'

/** Mounted once, above everything. Shows nothing while the hand is empty. */
export function Ghost(): ReactElement | null {
  const carrying = useView((view) => view.carrying)
  const armed = useView((view) => view.armed)
  if (carrying) return <Carried {...carrying} />
  return armed === null ? null : <Armed pattern={armed} />
}

/** A pattern taken by a click follows the mouse over the canvas until it is placed. */
function Armed({ pattern }: { readonly pattern: PatternId }): ReactElement | null {
  const editor = useEditor()
  const [at, setAt] = useState<Point | null>(null)
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') setAt({ x: event.clientX, y: event.clientY })
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  if (!at) return null
  const over = dropTargetAt(editor, at)
  return over.type === 'outside' ? null : <Carried pattern={pattern} at={at} over={over} />
}

function Carried({ pattern: id, at, over }: Carrying): ReactElement | null {
  const { session, canvas } = useEditor()
  const pattern = patternOf(id)
  if (!pattern) return null
  const hint = dropHint(session.design(), pattern, over)
  const face = newFace(pattern)
  return (
    <div className={styles.ghost} style={{ transform: `translate(${at.x}px, ${at.y}px)` }} aria-hidden="true">
      {face ? <Face {...face} zoom={canvas()?.zoom() ?? 1} /> : <Chip pattern={pattern} />}
      {hint && (
        <span className={styles.hint} data-refused={hint.refused || undefined}>
          {hint.text}
        </span>
      )}
    </div>
  )
}

/** Its centre is at the pointer, as it will be once dropped. */
function Face({ marks, size: { width, height }, zoom }: NewFace & { readonly zoom: number }): ReactElement {
  const style: CSSProperties = { transform: `scale(${zoom}) translate(${-width / 2}px, ${-height / 2}px)` }
  return (
    <svg className={styles.face} width={width} height={height} style={style}>
      <Marks marks={marks} />
    </svg>
  )
}

/** What rides on a part or a link has no body of its own. */
function Chip({ pattern }: { readonly pattern: Pattern }): ReactElement {
  const { ink, tile } = categoryOf(pattern)
  return (
    <span className={styles.chip}>
      <Tile ink={ink} look={tile} path={pattern.icon.path} />
      {pattern.name}
    </span>
  )
}
