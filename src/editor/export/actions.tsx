/** What can be done with the file, and what to know before: how large it is and what it leaves out. */
import type { ReactElement } from 'react'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { copiedAs, copyExport } from './copy.ts'
import styles from './export.module.css'
import { outcomeOf, type ExportRequest, type Outcome } from './outcome.ts'
import { saveFile } from './save.ts'
import { sizeText } from './size-text.ts'

interface ActionsProps {
  readonly request: ExportRequest
  /** What came of the request, or of the one before; null before the first. */
  readonly outcome: Outcome | null
  readonly busy: boolean
}

export function Actions({ request, outcome, busy }: ActionsProps): ReactElement {
  const { format } = request
  const written = outcome?.ok === true ? outcome.written : null
  const copied = copiedAs(format)
  const failed = outcome?.ok === false && !busy ? { disabled: true, reason: outcome.sentence } : {}
  return (
    <div className={styles.actions}>
      {written && written.losses.length > 0 && (
        <Notice tone="info" className={styles.losses}>
          <ul>
            {written.losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className={styles.size} data-old={busy || undefined}>
        {written ? sizeText(written) : ' '}
      </p>
      <Button
        look="primary"
        size="lg"
        full
        type="submit"
        icon={<Download />}
        {...failed}
      >{`Save ${format.title}`}</Button>
      {copied !== null && (
        <Button size="lg" full icon={<Copy />} onClick={() => void copy(request, copied)} {...failed}>
          {`Copy ${copied}`}
        </Button>
      )}
    </div>
  )
}

/** Saves what the request comes to, also when it is still being written; a failure shows in the preview. */
export async function save(request: ExportRequest): Promise<void> {
  const outcome = await outcomeOf(request)
  if (!outcome.ok) return
  saveFile(outcome.blob, outcome.fileName)
  showToast({ text: `Saved ${outcome.fileName}` })
}

async function copy(request: ExportRequest, what: 'image' | 'text'): Promise<void> {
  const outcome = await outcomeOf(request)
  if (!outcome.ok) return
  try {
    await copyExport(request, outcome.written)
    showToast({ text: `Copied the ${what}` })
  } catch {
    showToast({ tone: 'error', text: 'The browser did not allow copying. Save the file instead.' })
  }
}
