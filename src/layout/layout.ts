/**
 * Asks ELK, which runs in a Web Worker, for a plan. Every question is settled within ten seconds, and a worker that
 * hangs or crashes is replaced. Nothing is applied here.
 */
import type { ElkNode, LayoutOptions as ElkOptions } from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { Design } from '#design/design.ts'
import { inheritedOptions } from './elk-options.ts'
import { fromElk, type Answer } from './from-elk.ts'
import { extractOf, groupsOf } from './groups.ts'
import type { LayoutOptions, Plan } from './plan.ts'
import { toElk } from './to-elk.ts'

/** What layout needs of a Web Worker. */
export interface LayoutWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null
  postMessage: (message: never) => void
  addEventListener: (type: 'error' | 'messageerror', listener: () => void) => void
  terminate: () => void
}

export interface Layout {
  /** A plan for what is in scope; rejects with a LayoutFailure. A newer question supersedes an older one. */
  readonly arrange: (design: Design, options: LayoutOptions, signal?: AbortSignal) => Promise<Plan>
  /** Starts the worker when the page is idle, so that the first question need not wait for it. */
  readonly warmUp: () => void
  readonly stop: () => void
}

const sentences = {
  timeout: 'Tidying up took too long and was stopped. Nothing was moved.',
  crash: 'Tidying up stopped working. Nothing was moved; try again, or reload the page.',
  refused: 'This design could not be tidied up. Nothing was moved.',
  superseded: 'A newer tidy up took over.',
  cancelled: 'Tidying up was cancelled. Nothing was moved.',
} as const

/** Why there is no plan; the message is a sentence for the user. */
export class LayoutFailure extends Error {
  readonly reason: keyof typeof sentences

  constructor(reason: keyof typeof sentences, cause?: unknown) {
    super(sentences[reason], { cause })
    this.name = 'LayoutFailure'
    this.reason = reason
  }
}

/** A layout of its own; `settleWithin` is in milliseconds. */
export function createLayout(makeWorker: () => LayoutWorker, settleWithin = 10_000): Layout {
  let engine: Promise<Engine> | null = null
  let supersede: () => void = () => undefined

  const start = (): Promise<Engine> => (engine ??= startEngine(makeWorker))
  const stop = (): void => {
    engine?.then(
      (started) => started.stop(),
      () => undefined,
    )
    engine = null
  }

  const arrange: Layout['arrange'] = async (design, options, signal) => {
    supersede()
    const ended = ending(settleWithin, signal)
    supersede = ended.supersede
    try {
      const work = answersFor({ design, options, start, isEnded: ended.isEnded })
      const answers = await Promise.race([ended.promise, work])
      return fromElk(design, answers, options)
    } catch (error) {
      const failure = error instanceof LayoutFailure ? error : new LayoutFailure('refused', error)
      // A superseded question is left to finish: killing the worker would cost its successor more than waiting.
      if (failure.reason !== 'superseded' && failure.reason !== 'refused') stop()
      throw failure
    } finally {
      ended.clear()
    }
  }

  const warmUp = (): void => {
    whenIdle(() => {
      start()
        .then((started) => started.run({ id: 'root', children: [{ id: 'a', width: 1, height: 1 }] }, {}))
        .catch(stop)
    })
  }

  return { arrange, warmUp, stop }
}

interface Task {
  readonly design: Design
  readonly options: LayoutOptions
  readonly start: () => Promise<Engine>
  readonly isEnded: () => boolean
}

async function answersFor({ design, options, start, isEnded }: Task): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const group of groupsOf(design, options.scope)) {
    if (isEnded()) break
    const extract = extractOf(design, group)
    const engine = await start()
    answers.push({ extract, graph: await engine.run(toElk(extract, options), inheritedOptions(options)) })
  }
  return answers
}

interface Ending {
  readonly promise: Promise<never>
  readonly supersede: () => void
  readonly isEnded: () => boolean
  readonly clear: () => void
}

/** Everything that ends a question without an answer: time, the user, a newer question. */
function ending(settleWithin: number, signal: AbortSignal | undefined): Ending {
  const { promise, reject } = failing()
  let ended = false
  const end = (reason: LayoutFailure['reason']): void => {
    ended = true
    reject(new LayoutFailure(reason))
  }
  const cancel = (): void => end('cancelled')
  const timer = setTimeout(() => end('timeout'), settleWithin)
  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()
  return {
    promise,
    supersede: () => end('superseded'),
    isEnded: () => ended,
    clear: () => {
      ended = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    },
  }
}

interface Engine {
  readonly run: (graph: ElkNode, options: ElkOptions) => Promise<ElkNode>
  readonly stop: () => void
}

/** ELK's own wrapper never answers when its worker dies, so its promises race against the worker's errors. */
async function startEngine(makeWorker: () => LayoutWorker): Promise<Engine> {
  const { promise: crash, reject } = failing()
  const fail = (cause?: unknown): void => reject(new LayoutFailure('crash', cause))
  try {
    const { default: Elk } = await import('elkjs/lib/elk-api.js')
    const worker = makeWorker()
    worker.addEventListener('error', () => fail())
    worker.addEventListener('messageerror', () => fail())
    const elk = new Elk({ workerFactory: () => worker as unknown as Worker })
    return {
      run: (graph, layoutOptions) => Promise.race([elk.layout(graph, { layoutOptions }), crash]),
      stop: () => worker.terminate(),
    }
  } catch (error) {
    throw new LayoutFailure('crash', error)
  }
}

/** A promise that only ever fails, and not as an unhandled one when nobody waits for it any more. */
function failing(): { readonly promise: Promise<never>; readonly reject: (error: LayoutFailure) => void } {
  let reject: (error: LayoutFailure) => void = () => undefined
  const promise = new Promise<never>((_, fail) => {
    reject = fail
  })
  promise.catch(() => undefined)
  return { promise, reject }
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5_000 })
  else setTimeout(run, 500)
}

const page = createLayout(() => new Worker(workerUrl) as unknown as LayoutWorker)

/** A plan from the page's one layout worker; rejects with a LayoutFailure, whose message is for the user. */
export const arrange = page.arrange

/** Starts the page's layout worker when the page is idle. */
export const warmUp = page.warmUp
