/** Where `#/` leads: the design last open, the example on a first visit, else the library. */
import { beginSteps, wasShown } from '#editor/first-run/steps.ts'
import { createDesign, lastOpened } from '#storage/designs.ts'
import { preferences } from '#storage/preferences.ts'
import type { Route } from '../routes.ts'
import { exampleDesign } from './new-designs.ts'

let leading: Promise<Route> | null = null

/** The page to go to. Asked twice at once, it makes one example. */
export function leadOn(from: 'home' | 'example'): Promise<Route> {
  leading ??= (from === 'home' ? fromHome() : fromExample()).finally(() => {
    leading = null
  })
  return leading
}

async function fromHome(): Promise<Route> {
  const id = await lastOpened()
  if (id !== null) return { page: 'design', id }
  // Whoever has seen the example has deleted it since and is no new user, however empty the storage is.
  return wasShown(preferences.get().checklist) ? { page: 'library', section: 'designs' } : fromExample()
}

async function fromExample(): Promise<Route> {
  const design = await exampleDesign()
  await createDesign(design)
  beginSteps()
  return { page: 'design', id: design.id }
}
