/** A link to the page of a pattern, with the tile of its category. */
import type { ReactElement, ReactNode } from 'react'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { Tile } from '#ui/display/tile.tsx'
import { formatRoute } from '../routes.ts'
import styles from './links.module.css'

interface PatternLinkProps {
  readonly id: PatternId
  /** After the name. */
  readonly children?: ReactNode
}

export function PatternLink({ id, children }: PatternLinkProps): ReactElement {
  const { name, ink, tile, icon } = lookOf(id)
  return (
    <a className={styles.link} href={formatRoute({ page: 'pattern', id })}>
      <Tile size="xs" ink={ink} look={tile} path={icon} />
      <span>{name}</span>
      {children}
    </a>
  )
}
