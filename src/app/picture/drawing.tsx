/** A design as a drawing in the page, in the colours of the theme; its parts may be links. */
import type { ReactElement } from 'react'
import type { Design, NodeId } from '#design/design.ts'
import { pictureOf, type Group } from '#drawing/picture.ts'
import { Marks } from '#editor/canvas/marks.tsx'
import styles from './drawing.module.css'

interface DrawingProps {
  readonly design: Design
  /** What the drawing shows, for who cannot see it. */
  readonly label: string
  /** Where a part leads; null for none. */
  readonly hrefOf?: ((node: NodeId) => string | null) | undefined
}

export function Drawing({ design, label, hrefOf }: DrawingProps): ReactElement {
  const { box, groups } = pictureOf(design, { title: false, legend: false, scope: null })
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        width={box.width}
        height={box.height}
        role="group"
        aria-label={label}
      >
        {groups.map((group) => (
          <Drawn key={`${group.kind} ${group.id}`} group={group} href={hrefOf?.(group.id) ?? null} />
        ))}
      </svg>
    </figure>
  )
}

function Drawn({ group, href }: { readonly group: Group; readonly href: string | null }): ReactElement {
  const { kind, at, marks, name } = group
  const drawn = (
    <g transform={`translate(${at.x} ${at.y})`}>
      <Marks marks={marks} />
    </g>
  )
  if (kind !== 'part' || href === null) return drawn
  return (
    <a href={href} aria-label={name} className={styles.link}>
      {drawn}
    </a>
  )
}
