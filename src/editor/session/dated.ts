/** The open design with the time of its last edit, for files: while it is open only the stored copy knows that time. */
import type { Design } from '#design/design.ts'
import { isoTime } from './clock.ts'
import type { DocumentState } from './session.ts'

export function datedDesign({ design, history }: DocumentState): Design {
  const last = history.past.at(-1)
  return last ? { ...design, meta: { ...design.meta, updatedAt: isoTime(last.at) } } : design
}
