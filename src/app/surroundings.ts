/** What leads out of the editor. */
import type { Surroundings } from '#editor/context.ts'
import { pickFiles } from './files/pick.ts'
import { go } from './location.ts'
import { blankDesign, startWith } from './open/new-designs.ts'
import { parseRoute } from './routes.ts'

export const surroundings: Surroundings = {
  openFile: pickFiles,
  newDesign: () => void startWith(blankDesign()),
  show: (page) => go(parseRoute(page)),
}
