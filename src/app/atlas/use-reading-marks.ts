/** Keeps the marks of what is read current while a page that shows them is open. */
import { useEffect } from 'react'
import { followReading } from '#editor/session/reading-progress.ts'

export function useReadingMarks(): void {
  useEffect(() => followReading(), [])
}
