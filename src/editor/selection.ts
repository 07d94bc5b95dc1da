/** Questions about what is selected. */
import type { Session } from './session/session.ts'

export function anySelected({ view }: Session): boolean {
  const { nodes, links } = view.getState().selection
  return nodes.length + links.length > 0
}
