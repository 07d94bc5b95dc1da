import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { diff, type Change } from '#design/change.ts'
import { emptyDesign } from '#design/create.ts'
import { setMeta } from '#design/operations/meta.ts'
import { createAutosave, type Autosave } from './autosave.ts'
import { StorageFailure } from './failure.ts'

const blank = emptyDesign({ id: 'd', title: '', now: '2026-01-01T00:00:00.000Z' })

function titled(title: string, before = ''): Change {
  return diff(setMeta(blank, { title: before }), setMeta(blank, { title }))
}

interface Disk {
  /** Titles that were saved. */
  readonly saved: unknown[]
  readonly attempts: () => number
  fail: StorageFailure | null
  /** Ends the save under way. */
  release: () => void
}

/** An autosave on a disk that answers at once, or when told to. */
function onDisk(answers: 'at once' | 'when released' = 'at once'): {
  readonly autosave: Autosave
  readonly disk: Disk
} {
  let attempts = 0
  let rev = 1
  const disk: Disk = { saved: [], attempts: () => attempts, fail: null, release: () => undefined }
  const save = async (_: string, change: Change): Promise<{ rev: number }> => {
    attempts += 1
    if (answers === 'when released') await new Promise<void>((resolve) => (disk.release = resolve))
    if (disk.fail) throw disk.fail
    disk.saved.push(change.meta['title']?.after)
    rev += 1
    return { rev }
  }
  return { autosave: createAutosave({ id: 'd', rev: 1, save }), disk }
}

/** The states shown, in order. */
function shown(autosave: Autosave): string[] {
  const states: string[] = []
  autosave.subscribe(() => states.push(autosave.status().state))
  return states
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving', () => {
  test('waits for a rest, then says truthfully that it is saved', async () => {
    const { autosave, disk } = onDisk()
    const states = shown(autosave)
    autosave.push(titled('a'))
    await vi.advanceTimersByTimeAsync(299)
    expect(disk.attempts()).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect([disk.saved, states, autosave.status()]).toEqual([
      ['a'],
      ['pending', 'saving', 'saved'],
      { state: 'saved', rev: 2 },
    ])
    expect(autosave.unsaved()).toBeNull()
  })

  test('squashes what comes without a rest, and saves it after 800 ms all the same', async () => {
    const { autosave, disk } = onDisk()
    for (let step = 0; step < 10; step += 1) {
      autosave.push(titled(`${step + 1}`, step === 0 ? '' : `${step}`))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(disk.saved).toEqual(['8'])
    await vi.advanceTimersByTimeAsync(300)
    expect(disk.saved).toEqual(['8', '10'])
  })

  test('has nothing to do for what is taken back in time', async () => {
    const { autosave, disk } = onDisk()
    autosave.push(titled('a'))
    autosave.push(titled('', 'a'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect([disk.attempts(), autosave.status().state, autosave.unsaved()]).toEqual([0, 'saved', null])
  })

  test('is one save at a time; what comes meanwhile is not called saved', async () => {
    const { autosave, disk } = onDisk('when released')
    autosave.push(titled('a'))
    await vi.advanceTimersByTimeAsync(300)
    autosave.push(titled('b', 'a'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect([disk.attempts(), autosave.status().state]).toEqual([1, 'saving'])
    expect(autosave.unsaved()).toEqual(titled('b'))
    disk.release()
    await vi.advanceTimersByTimeAsync(0)
    expect(autosave.status()).toEqual({ state: 'pending', rev: 2 })
    await vi.advanceTimersByTimeAsync(300)
    disk.release()
    await vi.advanceTimersByTimeAsync(0)
    expect([disk.saved, autosave.status()]).toEqual([['a', 'b'], { state: 'saved', rev: 3 }])
  })

  test('comes at once when flushed, with all there is', async () => {
    const { autosave, disk } = onDisk('when released')
    autosave.push(titled('a'))
    await vi.advanceTimersByTimeAsync(300)
    autosave.push(titled('b', 'a'))
    const flushed = autosave.flush()
    disk.release()
    await vi.advanceTimersByTimeAsync(0)
    disk.release()
    await flushed
    expect([disk.saved, autosave.status().state]).toEqual([['a', 'b'], 'saved'])
    await autosave.flush()
    expect(disk.attempts()).toBe(2)
  })

  test('ends when stopped', async () => {
    const { autosave, disk } = onDisk()
    const states = shown(autosave)
    autosave.push(titled('a'))
    autosave.stop()
    await vi.advanceTimersByTimeAsync(5_000)
    expect([disk.attempts(), states, autosave.unsaved()]).toEqual([0, ['pending'], titled('a')])
  })
})

describe('a failure', () => {
  test('is shown with its sentence, tried again ever more rarely, and over within five seconds of space', async () => {
    const { autosave, disk } = onDisk()
    const states = shown(autosave)
    disk.fail = new StorageFailure('quota')
    autosave.push(titled('a'))
    await vi.advanceTimersByTimeAsync(300)
    expect(autosave.status()).toEqual({
      state: 'failed',
      rev: 1,
      reason: 'quota',
      sentence: expect.stringContaining('Not saved'),
    })
    const counts: number[] = []
    for (const pause of [1_000, 2_000, 4_000, 5_000, 5_000]) {
      await vi.advanceTimersByTimeAsync(pause)
      counts.push(disk.attempts())
    }
    expect(counts).toEqual([2, 3, 4, 5, 6])
    autosave.push(titled('b', 'a'))
    disk.fail = null
    await vi.advanceTimersByTimeAsync(5_000)
    expect([disk.saved, states, autosave.status()]).toEqual([
      ['b'],
      ['pending', 'saving', 'failed', 'saved'],
      { state: 'saved', rev: 2 },
    ])
  })

  test.each(['outdated', 'newer', 'gone', 'damaged'] as const)(
    'that cannot pass is not tried again: %s',
    async (reason) => {
      const { autosave, disk } = onDisk()
      disk.fail = new StorageFailure(reason)
      autosave.push(titled('a'))
      await vi.advanceTimersByTimeAsync(60_000)
      expect([disk.attempts(), autosave.status().state, autosave.unsaved()]).toEqual([1, 'failed', titled('a')])
    },
  )

  test('is tried again at once when flushed, and flushing does not hang', async () => {
    const { autosave, disk } = onDisk()
    disk.fail = new StorageFailure('closed')
    autosave.push(titled('a'))
    await autosave.flush()
    expect([disk.attempts(), autosave.status().state]).toEqual([1, 'failed'])
    disk.fail = null
    await autosave.flush()
    expect([disk.saved, autosave.status().state]).toEqual([['a'], 'saved'])
  })

  test('is over when what could not be saved is taken back', async () => {
    const { autosave, disk } = onDisk()
    disk.fail = new StorageFailure('quota')
    autosave.push(titled('a'))
    await vi.advanceTimersByTimeAsync(300)
    autosave.push(titled('', 'a'))
    expect(autosave.status()).toEqual({ state: 'saved', rev: 1 })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(disk.attempts()).toBe(1)
  })

  test('that is thrown before there is a promise is a failure too', async () => {
    const save = (): Promise<{ rev: number }> => {
      throw new TypeError('not a function')
    }
    const autosave = createAutosave({ id: 'd', rev: 1, save })
    autosave.push(titled('a'))
    await vi.advanceTimersByTimeAsync(300)
    expect(autosave.status()).toMatchObject({ state: 'failed', reason: 'unknown' })
  })
})
