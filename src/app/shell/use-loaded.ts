/** Something that is loaded when a page is first shown, and again when that failed. */
import { useEffect, useState } from 'react'

export interface Loaded<T> {
  /** Null until it is there. */
  readonly value: T | null
  readonly failed: boolean
  readonly retry: () => void
}

/** What `load` gives; it must be the same function each time. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isLeft = false
    load().then(
      (loaded) => !isLeft && setValue(() => loaded),
      () => !isLeft && setFailed(true),
    )
    return () => {
      isLeft = true
    }
  }, [load, tries])

  function retry(): void {
    setFailed(false)
    setTries(tries + 1)
  }

  return { value, failed, retry }
}
