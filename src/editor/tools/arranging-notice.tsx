/** Says that the layout is being worked out, once that takes noticeable time, and lets it be stopped. */
import type { ReactElement } from 'react'
import { plural } from '#drawing/names.ts'
import { useDocument, useView } from '#editor/context.ts'
import { cancelTidyUp } from '#editor/tidy-up.ts'
import { Progress } from '#ui/display/progress.tsx'
import styles from './tools.module.css'

export function ArrangingNotice(): ReactElement | null {
  const arranging = useView((view) => view.arranging)
  const count = useDocument(({ design }) => Object.keys(design.nodes).length)
  if (!arranging) return null
  return (
    <div className={styles.arranging}>
      <Progress label={`Arranging ${plural(count, 'part')}`} onCancel={cancelTidyUp} />
    </div>
  )
}
