/** The user's own lists for pages that show what is in them. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { onOwnLists, ownLists, type OwnList } from '#catalog/own.ts'
import { listsReady } from './ready.ts'

interface Lists {
  readonly lists: readonly OwnList[]
  /** Whether all that are kept have been read; until then a pattern that is missing may still come. */
  readonly isReady: boolean
}

export function useLists(): Lists {
  const lists = useSyncExternalStore(onOwnLists, ownLists)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let isLeft = false
    void listsReady().then(() => {
      if (!isLeft) setReady(true)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return { lists, isReady }
}
