/** What stands on a page until what it shows is loaded: nothing at first, then a bar, or what to do when it failed. */
import type { ReactElement } from 'react'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { Progress } from '#ui/display/progress.tsx'

interface WaitingProps {
  /** In a sentence: "the reading list". */
  readonly what: string
  readonly failed: boolean
  readonly onRetry: () => void
}

export function Waiting({ what, failed, onRetry }: WaitingProps): ReactElement {
  if (failed) {
    return (
      <Notice tone="bad" actions={<Button onClick={onRetry}>Try again</Button>}>
        {`Lintel could not load ${what}. What you have marked is safe in this browser.`}
      </Notice>
    )
  }
  return <Progress label={`Loading ${what}`} />
}
