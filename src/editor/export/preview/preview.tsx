/** Shows the very bytes that would be saved, or why there are none. */
import { useCallback, useState, type ReactElement } from 'react'
import type { ThemeName } from '#drawing/theme.ts'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { Progress } from '#ui/display/progress.tsx'
import styles from '../export.module.css'
import { MermaidDrawing } from './mermaid-drawing.tsx'
import type { ExportRequest, Outcome } from '../outcome.ts'
import { TextPreview } from './text-preview.tsx'

interface PreviewProps {
  readonly request: ExportRequest
  /** What came of the request, or of the one before; null before the first. */
  readonly outcome: Outcome | null
  readonly busy: boolean
  readonly onRetry: () => void
}

export function Preview({ request, outcome, busy, onRetry }: PreviewProps): ReactElement {
  const { format, design } = request
  const isEmpty = Object.keys(design.nodes).length === 0
  return (
    <section aria-label="Preview" aria-busy={busy} className={styles.preview}>
      {isEmpty && (
        <Notice tone="info" className={styles.above}>
          This design is empty
        </Notice>
      )}
      <div className={styles.ground} data-old={busy || undefined}>
        {outcome && <Shown request={request} outcome={outcome} onRetry={onRetry} />}
      </div>
      {busy && <Progress label={`Writing ${format.title}`} className={styles.progress} />}
    </section>
  )
}

interface ShownProps extends Pick<PreviewProps, 'request' | 'onRetry'> {
  readonly outcome: Outcome
}

function Shown({ request, outcome, onRetry }: ShownProps): ReactElement {
  if (!outcome.ok) {
    return (
      <div role="alert" className={styles.failure}>
        <Notice tone="bad" actions={<Button onClick={onRetry}>Try again</Button>}>
          {outcome.sentence}
        </Notice>
      </div>
    )
  }
  const { written, blob, fileName } = outcome
  if (written.size !== null) return <Picture blob={blob} fileName={fileName} theme={request.options.theme} />
  const text = <TextPreview text={written.text ?? ''} fileName={fileName} />
  if (request.format.id !== 'mermaid') return text
  return (
    <div className={styles.pair}>
      <MermaidDrawing text={written.text ?? ''} />
      {text}
    </div>
  )
}

interface PictureProps {
  readonly blob: Blob
  readonly fileName: string
  /** Where the picture is transparent, squares in this theme show. */
  readonly theme: ThemeName
}

function Picture({ blob, fileName, theme }: PictureProps): ReactElement {
  const [broken, setBroken] = useState<Blob | null>(null)
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [blob],
  )
  if (broken === blob) {
    return (
      <Notice tone="warn" className={styles.failure}>
        The browser cannot show this picture. The file is complete.
      </Notice>
    )
  }
  return (
    <img
      ref={show}
      alt={`Preview of ${fileName}`}
      data-theme={theme}
      className={styles.picture}
      onError={() => setBroken(blob)}
    />
  )
}
