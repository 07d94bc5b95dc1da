/** Keeps the preview in step with the options: writes again when they rest, and drops what comes too late. */
import { useEffect, useRef, useState } from 'react'
import { outcomeOf, type ExportRequest, type Outcome } from './outcome.ts'

/** Milliseconds without another change before a picture is painted again. */
const rest = 120

interface Latest {
  /** What came of the newest request that is done; null before the first. */
  readonly outcome: Outcome | null
  /** The request the outcome belongs to. */
  readonly of: ExportRequest | null
  /** A newer request is being written. */
  readonly busy: boolean
}

export function useOutcome(request: ExportRequest): Latest {
  const [done, setDone] = useState<{ readonly of: ExportRequest; readonly outcome: Outcome } | null>(null)
  const opening = useRef(true)
  useEffect(() => {
    let stale = false
    const timer = setTimeout(
      () => {
        opening.current = false
        void outcomeOf(request).then((outcome) => {
          if (!stale) setDone({ of: request, outcome })
        })
      },
      opening.current ? 0 : rest,
    )
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [request])
  return { outcome: done?.outcome ?? null, of: done?.of ?? null, busy: done?.of !== request }
}
