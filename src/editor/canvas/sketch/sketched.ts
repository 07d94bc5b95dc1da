/** Whether a large design is seen from afar and painted as a sketch, so that its parts need no faces of their own. */
import { createContext, startTransition, useState } from 'react'
import type { Design } from '#design/design.ts'
import { unionOf } from '#design/geometry.ts'
import { sceneOf } from '#drawing/scene.ts'

/** Below this zoom a part is a few pixels high. */
export const farBelow = 0.3

/** For the bodies of parts. */
export const Sketched = createContext(false)

interface Distance {
  readonly far: boolean
  readonly setFar: (far: boolean) => void
}

/** Whether the canvas is far out, from the first moment on: a large design is shown as a whole when it opens. */
export function useDistance(design: Design): Distance {
  const [far, setFar] = useState(() => fitsFromAfar(design))
  return {
    far,
    setFar(next) {
      // Drawing nearer shows faces at once. The sketch may wait until it is loaded and the hand rests.
      if (next && !far) startTransition(() => setFar(true))
      if (!next) setFar(false)
    },
  }
}

/** The canvas is never larger than the window, so that what does not fit there is far away for sure. */
function fitsFromAfar(design: Design): boolean {
  const whole = unionOf([...sceneOf(design).nodes.values()].map((node) => node.box))
  return whole !== null && Math.min(innerWidth / whole.width, innerHeight / whole.height) < farBelow
}
