/** Components that arrive after the first view. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/**
 * A component that is fetched when it is first drawn, inside a `Suspense`. When it cannot be fetched it stays empty and
 * the rest of the page goes on; saying so is the page's business, which hears of every failed fetch.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => Nothing) }))
}

function Nothing(): null {
  return null
}
