/** The designs of this browser, as the library lists them: metadata only, page by page. Kept between visits. */
import { useSyncExternalStore } from 'react'
import { allKept } from '#editor/session/keep.ts'
import { listDesigns } from '#storage/designs.ts'
import type { DesignCard } from '#storage/shelf/shelf.ts'

export interface Designs {
  readonly cards: readonly DesignCard[]
  readonly trashed: readonly DesignCard[]
  /** What is listed may be the first page only. */
  readonly isLoading: boolean
  /** Why there is no list; null when there is one. */
  readonly sentence: string | null
}

const pageSize = 100

const listeners = new Set<() => void>()
let designs: Designs = { cards: [], trashed: [], isLoading: true, sentence: null }

/** The list; it is read anew when the library is shown, and when the page comes back into view. */
export function useDesigns(): Designs {
  return useSyncExternalStore(subscribe, current)
}

/** Lists the designs again; resolves when the list is current. */
export async function reloadDesigns(): Promise<void> {
  try {
    // What the editor had left is part of what is listed.
    await allKept()
    const first = await listDesigns({ size: pageSize })
    if (designs.isLoading) show({ ...designs, cards: first })
    const [cards, trashed] = await Promise.all([
      rest(first, false),
      listDesigns({ trashed: true, size: pageSize }).then((page) => rest(page, true)),
    ])
    show({ cards, trashed, isLoading: false, sentence: null })
  } catch (error) {
    const sentence = error instanceof Error ? error.message : 'The storage did not answer.'
    show({ ...designs, isLoading: false, sentence })
  }
}

function current(): Designs {
  return designs
}

function show(next: Designs): void {
  designs = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    void reloadDesigns()
    // Another tab may have changed what is listed.
    document.addEventListener('visibilitychange', reloadWhenShown)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) document.removeEventListener('visibilitychange', reloadWhenShown)
  }
}

function reloadWhenShown(): void {
  if (document.visibilityState === 'visible') void reloadDesigns()
}

/** The first page and all that follow it. */
async function rest(first: readonly DesignCard[], trashed: boolean): Promise<readonly DesignCard[]> {
  const all = [...first]
  for (let page = 1; all.length === page * pageSize; page += 1) {
    all.push(...(await listDesigns({ trashed, page, size: pageSize })))
  }
  return all
}
