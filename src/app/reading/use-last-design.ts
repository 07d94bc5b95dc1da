/** The design that was open last: its title and its patterns. */
import { useEffect, useState } from 'react'
import { lastOpened, loadDesign } from '#storage/designs.ts'
import type { Used } from './filter.ts'
import { patternsOf } from './read-next.ts'

/** Null while it is loading, and when there is none that can be read or it is empty. */
export function useLastDesign(): Used | null {
  const [used, setUsed] = useState<Used | null>(null)
  useEffect(() => {
    let isLeft = false
    lastUsed().then(
      (found) => !isLeft && setUsed(found),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [])
  return used
}

async function lastUsed(): Promise<Used | null> {
  const id = await lastOpened()
  const design = id === null ? null : (await loadDesign(id))?.design
  const patterns = design && patternsOf(design)
  return design && patterns && patterns.size > 0 ? { title: design.meta.title, patterns } : null
}
