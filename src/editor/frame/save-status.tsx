/** Whether the work is saved, as the storage said it, and what to do when it is not. */
import type { ReactElement } from 'react'
import type { SaveStatus as Status } from '#editor/session/keep.ts'
import styles from './frame.module.css'

function words(status: Status): string {
  switch (status.state) {
    case 'saved':
      return status.memory ? 'Kept until this tab closes' : 'Saved in this browser'
    case 'pending':
    case 'saving':
      return 'Saving'
    case 'failed':
      return `Not saved: ${status.sentence}`
  }
}

export function SaveStatus({ status }: { readonly status: Status }): ReactElement {
  return (
    <span
      className={styles.saved}
      role="status"
      data-state={status.memory && status.state === 'saved' ? 'memory' : status.state}
    >
      <i aria-hidden="true" />
      <span>{words(status)}</span>
    </span>
  )
}
