/** What a design can start from: templates and case studies, loaded when the library is first shown. */
import { useEffect, useState } from 'react'
import { loadCases, loadTemplates } from '#catalog/shelves.ts'
import type { CaseOutline, Template } from '#catalog/outline.ts'
import { offerReload } from '../shell/chunk-failure.ts'

export interface Starts {
  /** Null until they are loaded. */
  readonly templates: readonly Template[] | null
  readonly cases: readonly CaseOutline[] | null
}

export function useStarts(): Starts {
  const [starts, setStarts] = useState<Starts>({ templates: null, cases: null })
  useEffect(() => {
    let isLeft = false
    Promise.all([loadTemplates(), loadCases()]).then(
      ([templates, cases]) => !isLeft && setStarts({ templates, cases }),
      offerReload,
    )
    return () => {
      isLeft = true
    }
  }, [])
  return starts
}
