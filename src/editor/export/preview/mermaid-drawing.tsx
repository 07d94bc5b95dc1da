/** What Mermaid itself makes of the text, drawn in a frame of its own. */
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react'
import { drawInFrame, mermaidFrameUrl } from '#formats/mermaid/preview.ts'
import { Notice } from '#ui/display/notice.tsx'
import { Progress } from '#ui/display/progress.tsx'
import { currentTheme, subscribeTheme } from '#ui/theme.ts'
import styles from '../export.module.css'

interface Answer {
  readonly text: string
  readonly theme: string
  /** A sentence; null when the frame shows the drawing. */
  readonly error: string | null
}

export function MermaidDrawing({ text }: { readonly text: string }): ReactElement {
  const theme = useSyncExternalStore(subscribeTheme, currentTheme)
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const current = answer?.text === text && answer.theme === theme ? answer : null

  useEffect(() => {
    if (!frame) return
    let stale = false
    void drawInFrame(frame, { text, theme }).then((reply) => {
      if (stale) return
      setAnswer({ text, theme, error: reply.ok ? null : reply.error })
      // A frame that failed may hang; it leaves the page, and the next text gets a new one.
      if (!reply.ok) setFrame(null)
    })
    return () => {
      stale = true
    }
  }, [frame, text, theme])

  if (current && current.error !== null) {
    return (
      <div role="alert" className={styles.failure}>
        <Notice tone="warn">{current.error}</Notice>
      </div>
    )
  }
  return (
    <div className={styles.drawing}>
      <iframe
        title="Diagram drawn by Mermaid"
        src={mermaidFrameUrl()}
        tabIndex={-1}
        data-theme={theme}
        // Until Mermaid has answered, the frame may show anything, even the browser's own page for lost connections.
        data-drawn={answer !== null}
        className={styles.frame}
        onLoad={(event) => setFrame(event.currentTarget)}
      />
      {!current && <Progress label="Mermaid is drawing" className={styles.progress} />}
    </div>
  )
}
