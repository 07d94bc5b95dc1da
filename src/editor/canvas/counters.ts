/**
 * Counts what the canvas draws, for the tests and the benchmark that hold it to its budgets: bodies rendered per drag
 * step and changes per gesture. Costs an addition.
 */

export type Counter = 'body' | 'link' | 'change'

const counts: Record<Counter, number> = { body: 0, link: 0, change: 0 }

export function counted(counter: Counter): void {
  counts[counter] += 1
}

/** The counts so far. */
function countsNow(): Readonly<Record<Counter, number>> {
  return { ...counts }
}

declare global {
  interface Window {
    /** Read by journeys and the benchmark. */
    lintelCounts?: typeof countsNow
  }
}

if (typeof window !== 'undefined') window.lintelCounts = countsNow
