/** The design last open, for pages that offer to go on with it. */
import { useEffect, useState } from 'react'
import type { Design } from '#design/design.ts'
import { lastOpened, loadDesign } from '#storage/designs.ts'

/** The design; null while it is loading, and when there is none or it cannot be read. */
export function useLastDesign(): Design | null {
  const [design, setDesign] = useState<Design | null>(null)
  useEffect(() => {
    let isLeft = false
    void read().then((found) => {
      if (!isLeft) setDesign(found)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return design
}

async function read(): Promise<Design | null> {
  try {
    const id = await lastOpened()
    return id === null ? null : ((await loadDesign(id))?.design ?? null)
  } catch {
    // Without storage there is nothing to go on with.
    return null
  }
}
