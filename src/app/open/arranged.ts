/** Lays out a design that comes without positions, one after the other: the page has one layout worker. */
import type { Design, Size } from '#design/design.ts'
import { boundsOf, childrenOf } from '#design/queries.ts'
import { planned } from '#editor/tidy-up.ts'
import type { Direction } from '#layout/plan.ts'

/** What the canvas of a laptop shows at 100 %, in pixels. */
export const laptopCanvas: Size = { width: 760, height: 700 }

/** A picture shown smaller than this has names that are hard to read. */
const readable = 0.7

let turn: Promise<unknown> = Promise.resolve()

/**
 * The design laid out from left to right, or downwards where it is read more easily so within `room`; as it is when the
 * layout fails, because a plain grid is better than no design.
 */
export function arranged(design: Design, room?: Size): Promise<Design> {
  const mine = turn.then(() => layOut(design, room))
  turn = mine
  return mine
}

async function layOut(design: Design, room: Size | undefined): Promise<Design> {
  try {
    const { arrange } = await import('#layout/layout.ts')
    const towards = async (direction: Direction): Promise<Design> =>
      planned(design, await arrange(design, { direction, spacing: 'normal', scope: null }))
    const across = await towards('right')
    if (!room || fit(across, room) >= readable) return across
    const down = await towards('down')
    return fit(down, room) > fit(across, room) ? down : across
  } catch {
    return design
  }
}

/** How large the whole design can be shown in the room; 1 is full size or larger. */
function fit(design: Design, room: Size): number {
  const ids = childrenOf(design, null).map(({ id }) => id)
  const bounds = boundsOf(design, ids)
  return bounds ? Math.min(1, room.width / bounds.width, room.height / bounds.height) : 1
}
