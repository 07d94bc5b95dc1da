/** The bar at the top of every page but the editor, and the way home that begins it. */
import type { ReactElement, ReactNode } from 'react'
import { Mark } from '#editor/frame/mark.tsx'
import styles from './bar.module.css'

export function Bar({ children }: { readonly children: ReactNode }): ReactElement {
  return <header className={styles.bar}>{children}</header>
}

export function HomeLink(): ReactElement {
  return (
    <a className={styles.home} href="#/designs" aria-label="Lintel, all designs">
      <Mark />
      <b>Lintel</b>
    </a>
  )
}
