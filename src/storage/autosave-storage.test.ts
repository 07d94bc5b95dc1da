import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from '../../tests/support/arbitrary-design.ts'
import { anyOperation } from '../../tests/support/arbitrary-operation.ts'
import { freshStorage } from '../../tests/support/storage.ts'
import { apply, diff, type Change } from '#design/change.ts'
import { emptyDesign } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { setMeta } from '#design/operations/meta.ts'
import { repair } from '#design/repair.ts'
import { createAutosave, type Schedule } from './autosave.ts'
import { createDesign, loadDesign, saveChange } from './designs.ts'
import { StorageFailure } from './failure.ts'

const blank = emptyDesign({ id: 'd', title: '', now: '2026-01-01T00:00:00.000Z' })

describe('with real storage', () => {
  test('any edits, squashed at random and with failing saves, come to what they are in a row', async () => {
    await freshStorage()
    let run = 0
    await fc.assert(
      fc.asyncProperty(anyDesign({ maxNodes: 8 }), fc.array(anyStep(), { maxLength: 20 }), async (any, steps) => {
        run += 1
        const start = { ...any, id: `design ${run}` }
        await createDesign(start)
        const timers = new Set<() => void>()
        const schedule: Schedule = (todo) => {
          timers.add(todo)
          return () => timers.delete(todo)
        }
        let isFull = false
        const save = async (id: string, change: Change): Promise<{ rev: number }> => {
          if (isFull) throw new StorageFailure('quota')
          return saveChange(id, change)
        }
        const autosave = createAutosave({ id: start.id, rev: 1, save, schedule })
        let open = start
        for (const step of steps) {
          isFull = step.isFull
          const next = step.operation(open)
          autosave.push(diff(open, next))
          open = next
          if (step.isRest) for (const todo of timers) todo()
          if (step.waits) await autosave.flush()
          const isSaved = autosave.status().state === 'saved'
          if (isSaved) expect(autosave.unsaved()).toBeNull()
        }
        isFull = false
        await autosave.flush()
        expect(autosave.status().state).toBe('saved')
        expect(content((await loadDesign(start.id))?.design)).toEqual(content(repair(open)))
      }),
      { numRuns: 60 },
    )
  })

  test('a tab that rebases what it receives agrees with what is stored', async () => {
    await freshStorage()
    await createDesign(blank)
    const mine = diff(blank, setMeta(blank, { title: 'Mine' }))
    const theirs = diff(blank, setMeta(blank, { tags: ['theirs'] }))
    const received = await saveChange('d', theirs)
    const open = repair(apply(apply(blank, theirs), mine))
    await saveChange('d', mine)
    expect(received.rev).toBe(2)
    expect(content((await loadDesign('d'))?.design)).toEqual(content(open))
  })
})

interface Step {
  readonly operation: (design: Design) => Design
  readonly isFull: boolean
  readonly isRest: boolean
  readonly waits: boolean
}

function anyStep(): fc.Arbitrary<Step> {
  return fc.record({ operation: anyOperation(), isFull: fc.boolean(), isRest: fc.boolean(), waits: fc.boolean() })
}

/** Saving sets the time of change; everything else must agree. */
function content(design: Design | undefined): Design | undefined {
  return design && setMeta(design, { updatedAt: '' })
}
