/** ELK on this thread, for Node, where there is no Web Worker: tests and the command line. It blocks while it works. */
import Elk from 'elkjs/lib/elk.bundled.js'
import type { ElkNode, LayoutOptions as ElkOptions } from 'elkjs/lib/elk-api.js'
import type { LayoutWorker } from './layout.ts'

/** What ELK's own wrapper sends to a worker. */
type Message =
  | { readonly id: number; readonly cmd: 'register' }
  | { readonly id: number; readonly cmd: 'layout'; readonly graph: ElkNode; readonly layoutOptions: ElkOptions }

/** Answers like the Web Worker does, with the real ELK. */
export function inProcessWorker(): LayoutWorker {
  const elk = new Elk()
  const worker: LayoutWorker = {
    onmessage: null,
    addEventListener: () => undefined,
    terminate: () => undefined,
    postMessage: (message: Message) => {
      const answer = (rest: object): void => worker.onmessage?.({ data: { id: message.id, ...rest } })
      if (message.cmd === 'register') {
        answer({})
        return
      }
      elk.layout(message.graph, { layoutOptions: message.layoutOptions }).then(
        (data) => answer({ data }),
        (error: unknown) => answer({ error }),
      )
    },
  }
  return worker
}
