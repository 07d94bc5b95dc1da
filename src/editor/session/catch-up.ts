/**
 * Brings what other tabs saved into the open design, in the order of revisions, with what is unsaved here on top: a
 * rebase. Knows no storage; it is told what was saved, announced and loaded.
 */
import { apply, diff, isEmpty, type Change } from '#design/change.ts'
import type { Design } from '#design/design.ts'
import { repair } from '#design/repair.ts'
import type { Session } from './session.ts'

/** A design as it is stored. */
export interface Stored {
  readonly design: Design
  readonly rev: number
}

export interface CatchUpOptions {
  readonly session: Session
  /** The revision that was loaded. */
  readonly rev: number
  /** What is not known to be committed; null when there is nothing. */
  readonly unsaved: () => Change | null
  /** Loads the stored design, when a revision was missed; null when it is gone. */
  readonly load: () => Promise<Stored | null>
}

export interface CatchUp {
  /** Runs a save of this tab and takes in what it wrote, once the caller knows that it was written. */
  readonly during: <T extends Stored>(save: () => Promise<T>) => Promise<T>
  /** Takes in a change that another tab saved. */
  readonly announced: (news: { readonly rev: number; readonly change: Change }) => void
}

export function createCatchUp({ session, rev, unsaved, load }: CatchUpOptions): CatchUp {
  let known = rev
  let saving = 0
  let truth: Stored | null = null
  let news: readonly { readonly rev: number; readonly change: Change }[] = []

  /** Waits until no save is on its way: only then it is certain what comes before and what after it. */
  function settle(): void {
    if (saving > 0) return
    if (truth) {
      rebase(session, truth.design, unsaved())
      known = truth.rev
      truth = null
    }
    const waiting = news.toSorted((a, b) => a.rev - b.rev)
    news = []
    for (const [at, each] of waiting.entries()) {
      if (each.rev <= known) continue
      if (each.rev > known + 1) {
        news = waiting.slice(at)
        void reload()
        return
      }
      known = each.rev
      session.receive(each.change)
      const mine = unsaved()
      if (mine) session.receive(mine)
    }
  }

  async function reload(): Promise<void> {
    try {
      const stored = await load()
      if (!stored) return
      // A save that was written meanwhile gave back something newer.
      if (!truth || stored.rev > truth.rev) truth = stored
      settle()
    } catch {
      // What was missed comes with the next save of this tab, which gives back the whole design.
    }
  }

  return {
    async during(save) {
      saving += 1
      try {
        const saved = await save()
        truth = saved
        return saved
      } finally {
        // After the caller has heard of it, so that what is written no longer counts as unsaved.
        setTimeout(() => {
          saving -= 1
          settle()
        })
      }
    },
    announced(each) {
      news = [...news, each]
      settle()
    },
  }
}

/** Makes the open design the stored one with the unsaved change on top; most often they agree already. */
function rebase(session: Session, stored: Design, unsaved: Change | null): void {
  const open = session.design()
  // The time of the last save is the storage's own business: taking it in would count as a change of the design.
  const base = { ...stored, meta: { ...stored.meta, updatedAt: open.meta.updatedAt } }
  const change = diff(open, repair(unsaved ? apply(base, unsaved) : base))
  if (!isEmpty(change)) session.receive(change)
}
