/** Draws small pictures of designs, one at a time so that scrolling stays smooth, and remembers the last few hundred. */
import type { Design } from '#design/design.ts'
import type { ThemeName } from '#drawing/theme.ts'

const most = 300
const drawn = new Map<string, string>()
let turn: Promise<unknown> = Promise.resolve()

export interface Sitting {
  /** Changes whenever the picture would. */
  readonly key: string
  readonly theme: ThemeName
  readonly source: () => Promise<Design | null>
  /** Whether nobody waits for it any more. */
  readonly isOver: () => boolean
}

/** The picture as SVG text; null when there is nothing to draw or nobody waits. Never rejects. */
export function draw({ key, theme, source, isOver }: Sitting): Promise<string | null> {
  const name = `${key} ${theme}`
  const known = drawn.get(name)
  if (known !== undefined) return Promise.resolve(known)
  const mine = turn.then(async () => {
    if (isOver()) return null
    try {
      const [design, { thumbnailOf }] = await Promise.all([source(), import('#formats/svg/write.ts')])
      if (!design) return null
      const svg = thumbnailOf(design, theme)
      remember(name, svg)
      return svg
    } catch {
      return null
    }
  })
  turn = mine
  return mine
}

function remember(name: string, svg: string): void {
  drawn.set(name, svg)
  const [oldest] = drawn.keys()
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
}
