/** What floats over the canvas: the legend, the tools, and word of a layout being worked out. */
import type { ReactElement } from 'react'
import { ArrangingNotice } from './arranging-notice.tsx'
import { Dock } from './dock.tsx'
import { Legend } from './legend.tsx'
import { Overview } from './overview.tsx'
import styles from './tools.module.css'

export function Tools(): ReactElement {
  return (
    <div className={styles.tools}>
      <Legend />
      <Overview />
      <ArrangingNotice />
      <Dock />
    </div>
  )
}
