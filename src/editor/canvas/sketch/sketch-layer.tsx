/**
 * A large design from afar: what is painted alike is one path, whatever the number of parts and links. The parts' own
 * elements stay for pointer, keys and screen readers, but have no faces meanwhile.
 */
import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo, type ReactElement } from 'react'
import type { Mark } from '#drawing/mark.ts'
import { roundedPath } from '#drawing/polyline.ts'
import { sceneOf, type Scene } from '#drawing/scene.ts'
import { useDocument, useView } from '#editor/context.ts'
import styles from '../canvas.module.css'
import { movedBoxes } from '../live-boxes.ts'
import { Marks } from '../marks.tsx'
import { linkMarks, partMarks, routeNow, shares, type Places, type Share } from './sketch-marks.ts'

export function SketchLayer(): ReactElement {
  const design = useDocument((state) => state.design)
  const gesture = useView((view) => view.gesture)
  const scene = sceneOf(design)
  const places: Places = { scene, moved: movedBoxes(scene, gesture) }
  // The same text through all steps of a gesture, so that what rests is painted once.
  const movers = [...places.moved.keys()].join('\0')
  const { resting, moving } = useMemo(() => shares(sceneOf(design), new Set(movers.split('\0'))), [design, movers])
  return (
    <ViewportPortal>
      <Resting scene={scene} share={resting} />
      {movers !== '' && <Shown share={moving} places={places} />}
      <Marked places={places} />
    </ViewportPortal>
  )
}

interface RestingProps {
  readonly scene: Scene
  readonly share: Share
}

const Resting = memo(function Resting({ scene, share }: RestingProps): ReactElement {
  return <Shown share={share} places={{ scene, moved: new Map() }} />
})

function Shown({ share, places }: { readonly share: Share; readonly places: Places }): ReactElement {
  return (
    <>
      <Picture className={styles.sketchedLinks} marks={linkMarks(share.links, places)} />
      <Picture className={styles.sketchedParts} marks={partMarks(share.parts, places)} />
    </>
  )
}

function Picture({ className, marks }: { readonly className: string | undefined; readonly marks: readonly Mark[] }) {
  return (
    <svg className={className} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
}

/** The selected links and the one under the pointer, which show by what lies behind their lines. */
function Marked({ places }: { readonly places: Places }): ReactElement | null {
  const selected = useView((view) => view.selection.links)
  const hovered = useView((view) => (view.hovered?.type === 'link' ? view.hovered.id : null))
  const links = places.scene.links.filter(({ link }) => selected.includes(link.id) || link.id === hovered)
  if (links.length === 0) return null
  return (
    <svg className={styles.sketchedLinks} aria-hidden="true">
      {links.map((link) => (
        <g key={link.link.id} className={selected.includes(link.link.id) ? styles.selectedLink : styles.hoveredLink}>
          <path className={styles.halo} d={roundedPath(routeNow(link, places), 9)} />
        </g>
      ))}
    </svg>
  )
}
