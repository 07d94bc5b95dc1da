/** Lists what reading a design found wrong, in words. */
import type { ReactElement } from 'react'
import { Dialog } from '#ui/floating/dialog.tsx'
import styles from '../shell/shell.module.css'
import { closeProblems, type FoundProblems } from './problems.ts'

export function ProblemsDialog({ title, problems }: FoundProblems): ReactElement {
  const messages = [...new Set(problems.map((problem) => problem.message))]
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && closeProblems()}
      title="What was odd"
      description={`“${title}” was opened as far as it could be read.`}
    >
      <ul className={styles.problems}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Dialog>
  )
}
