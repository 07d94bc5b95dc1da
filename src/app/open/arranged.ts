/** Lays out a design that comes without positions, one after the other: the page has one layout worker. */
import type { Design } from '#design/design.ts'
import { planned } from '#editor/tidy-up.ts'

let turn: Promise<unknown> = Promise.resolve()

/** The design laid out; as it is when the layout fails, because a plain grid is better than no design. */
export function arranged(design: Design): Promise<Design> {
  const mine = turn.then(() => layOut(design))
  turn = mine
  return mine
}

async function layOut(design: Design): Promise<Design> {
  try {
    const { arrange } = await import('#layout/layout.ts')
    return planned(design, await arrange(design, { direction: 'right', spacing: 'normal', scope: null }))
  } catch {
    return design
  }
}
