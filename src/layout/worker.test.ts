/** What happens to a question when the worker hangs, crashes or is missing, and when the user loses interest. */
import { afterEach, expect, it, vi } from 'vitest'
import { emptyDesign, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { inProcessWorker } from './in-process.ts'
import { createLayout, LayoutFailure, type LayoutWorker } from './layout.ts'
import type { LayoutOptions } from './plan.ts'

const options: LayoutOptions = { direction: 'right', spacing: 'normal', scope: null }
const design: Design = {
  ...emptyDesign({ id: 'd', title: 'Design', now: '2026-01-01T00:00:00.000Z' }),
  nodes: { a: makeNode({ id: 'a', pattern: 'service', size: { width: 150, height: 50 } }) },
}
const plan = { boxes: { a: { x: 0, y: 0, width: 150, height: 50 } }, bends: {} }

afterEach(() => {
  vi.useRealTimers()
})

/** Counts the workers made; the first ones are as given, later ones work. */
function workers(...first: readonly (() => LayoutWorker)[]): {
  readonly make: () => LayoutWorker
  readonly log: string[]
} {
  const log: string[] = []
  let made = 0
  const make = (): LayoutWorker => {
    made += 1
    const worker = (first[made - 1] ?? inProcessWorker)()
    const name = `worker ${made}`
    log.push(`${name} starts`)
    const terminate = (): void => {
      log.push(`${name} stops`)
    }
    return Object.assign(worker, { terminate })
  }
  return { make, log }
}

function hanging(): LayoutWorker {
  return {
    onmessage: null,
    addEventListener: () => undefined,
    terminate: () => undefined,
    postMessage: () => undefined,
  }
}

/** Dies on the first message, like a worker whose script is not found. */
function crashing(): LayoutWorker {
  let tell: () => void = () => undefined
  return {
    onmessage: null,
    addEventListener: (type, listener) => {
      if (type === 'error') tell = listener
    },
    terminate: () => undefined,
    postMessage: () => tell(),
  }
}

function missing(): LayoutWorker {
  throw new Error('Worker is not defined')
}

/** Answers every layout with something that is no picture. */
function nonsensical(): LayoutWorker {
  const worker: LayoutWorker = {
    onmessage: null,
    addEventListener: () => undefined,
    terminate: () => undefined,
    postMessage: ({ id, graph }: { id: number; graph?: object }) =>
      worker.onmessage?.({ data: { id, data: { ...graph, x: Number.NaN, y: 0 } } }),
  }
  return worker
}

async function reasonOf(question: Promise<unknown>): Promise<string> {
  const outcome = await question.catch((error: unknown) => error)
  return outcome instanceof LayoutFailure ? outcome.reason : JSON.stringify(outcome)
}

it.each([
  ['hangs', hanging, 'timeout', ['worker 1 starts', 'worker 1 stops', 'worker 2 starts']],
  ['crashes', crashing, 'crash', ['worker 1 starts', 'worker 1 stops', 'worker 2 starts']],
  ['cannot be made', missing, 'crash', ['worker 2 starts']],
  ['answers nonsense', nonsensical, 'refused', ['worker 1 starts']],
])('a worker that %s is told in a sentence, and replaced when that helps', async (_, broken, reason, expected) => {
  const { make, log } = workers(broken)
  const layout = createLayout(make)
  vi.useFakeTimers()
  const question = layout.arrange(design, options).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10_000)
  const failure = await question
  vi.useRealTimers()
  expect(failure).toBeInstanceOf(LayoutFailure)
  expect(failure).toMatchObject({ reason, message: expect.stringMatching(/^[A-Z].*Nothing was moved/) })
  if (reason !== 'refused') expect(await layout.arrange(design, options)).toEqual(plan)
  expect(log.toSorted()).toEqual(expected)
})

it('keeps one worker for all questions', async () => {
  const { make, log } = workers()
  const layout = createLayout(make)
  expect(await layout.arrange(design, options)).toEqual(plan)
  expect(await layout.arrange(design, options)).toEqual(plan)
  expect(log).toEqual(['worker 1 starts'])
})

it('drops the answer to an older question', async () => {
  const { make, log } = workers()
  const layout = createLayout(make)
  const older = reasonOf(layout.arrange(design, options))
  const newer = layout.arrange(design, options)
  expect([await older, await newer]).toEqual(['superseded', plan])
  expect(log).toEqual(['worker 1 starts'])
})

it('stops a worker whose answer the user no longer wants', async () => {
  const { make, log } = workers(hanging)
  const layout = createLayout(make)
  const controller = new AbortController()
  const question = reasonOf(layout.arrange(design, options, controller.signal))
  await new Promise((resolve) => setTimeout(resolve, 20))
  controller.abort()
  expect(await question).toBe('cancelled')
  expect(await layout.arrange(design, options)).toEqual(plan)
  expect(log).toEqual(['worker 1 starts', 'worker 1 stops', 'worker 2 starts'])
})

it('does not begin when it is cancelled beforehand', async () => {
  const { make, log } = workers()
  expect(await reasonOf(createLayout(make).arrange(design, options, AbortSignal.abort()))).toBe('cancelled')
  expect(log).toEqual([])
})

it('is warmed up once and then used', async () => {
  const { make, log } = workers()
  const layout = createLayout(make)
  layout.warmUp()
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(log).toEqual(['worker 1 starts'])
  expect(await layout.arrange(design, options)).toEqual(plan)
  expect(log).toEqual(['worker 1 starts'])
})
