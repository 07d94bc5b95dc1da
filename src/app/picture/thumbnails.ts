/** Draws small pictures of designs, one at a time so that scrolling stays smooth, and remembers the last few hundred. */
import type { Design } from '#design/design.ts'
import { rememberNames } from '#drawing/look.ts'
import type { ThemeName } from '#drawing/theme.ts'
import { listsReady } from '../lists/ready.ts'

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

/** The picture as the address of an image; null when there is nothing to draw or nobody waits. Never rejects. */
export function draw({ key, theme, source, isOver }: Sitting): Promise<string | null> {
  const name = `${key} ${theme}`
  const known = drawn.get(name)
  if (known !== undefined) return Promise.resolve(known)
  const mine = turn.then(async () => {
    if (isOver()) return null
    try {
      const [design, { thumbnailOf }] = await Promise.all([source(), import('#formats/svg/write.ts'), listsReady()])
      if (!design) return null
      rememberNames(design.meta.patternNames ?? {})
      // An address that holds the picture itself: an image that is taken away early has nothing to miss.
      const address = `data:image/svg+xml,${encodeURIComponent(thumbnailOf(design, theme))}`
      remember(name, address)
      return address
    } catch {
      return null
    }
  })
  turn = mine
  return mine
}

function remember(name: string, address: string): void {
  drawn.set(name, address)
  const [oldest] = drawn.keys()
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
}
