/** The head of an inspector: a tile, what it is called, a line about it, and what can be done with it. */
import type { ReactElement, ReactNode } from 'react'
import type { Look } from '#drawing/look.ts'
import { Tile } from '#ui/display/tile.tsx'
import styles from './header.module.css'

interface HeaderProps {
  readonly look?: Look | undefined
  /** A name field or a heading. */
  readonly title: ReactNode
  readonly detail: string
  readonly actions?: ReactNode
}

export function Header({ look, title, detail, actions }: HeaderProps): ReactElement {
  return (
    <header className={styles.header}>
      {look && <Tile ink={look.ink} look={look.tile} path={look.icon} size="lg" />}
      <div className={styles.words}>
        {title}
        <p className={styles.detail}>{detail}</p>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
