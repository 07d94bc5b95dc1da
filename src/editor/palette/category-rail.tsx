/** The narrow column of categories: shows where the list is scrolled to and jumps. */
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { allCategories } from '#catalog/catalog.ts'
import { Toolbar } from '#ui/actions/toolbar.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { Tooltip } from '#ui/floating/tooltip.tsx'
import { isSearch } from './listing.ts'
import { currentListing, search, useFilter, usePalette, usePaletteStore } from './palette-state.ts'
import styles from './palette.module.css'

interface CategoryRailProps {
  readonly scroller: RefObject<HTMLDivElement | null>
}

export function CategoryRail({ scroller }: CategoryRailProps): ReactElement {
  const palette = usePaletteStore()
  const searching = usePalette((state) => isSearch(state.query))
  const groups = new Set(
    currentListing()
      .groups(useFilter())
      .map(({ id }) => id),
  )
  const { inView, jump } = useGroupInView(scroller)

  function show(id: string): void {
    // A search hides the groups, so they have to be back before there is anywhere to jump to.
    flushSync(() => search(palette, ''))
    jump(id)
  }

  return (
    <Toolbar label="Categories" orientation="vertical" className={styles.rail}>
      {allCategories()
        .filter(({ id }) => groups.has(id))
        .map(({ id, name, ink, tile, icon }) => (
          <Tooltip key={id} text={name} side="right" describes={false}>
            {(anchor) => (
              <button
                {...anchor}
                type="button"
                aria-label={name}
                aria-current={!searching && inView === id ? 'true' : undefined}
                className={styles.railButton}
                onClick={() => show(id)}
              >
                <Tile ink={ink} look={tile} path={icon.path} />
              </button>
            )}
          </Tooltip>
        ))}
    </Toolbar>
  )
}

interface Jump {
  readonly id: string
  /** Where the jump ended: the last groups are too short to reach the top of the list. */
  readonly top: number
}

/** The group at the top of the list, and a way to bring another one there. */
function useGroupInView(scroller: RefObject<HTMLDivElement | null>) {
  const [inView, setInView] = useState<string | null>(null)
  const last = useRef<Jump | null>(null)

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const jumped = last.current
      const stays = jumped !== null && Math.abs(element.scrollTop - jumped.top) < 2
      if (!stays) last.current = null
      setInView(stays ? jumped.id : groupAtTop(element))
    }
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [scroller])

  function jump(id: string): void {
    const element = scroller.current
    if (!element) return
    element.querySelector(`[data-group="${id}"]`)?.scrollIntoView({ block: 'start' })
    last.current = { id, top: element.scrollTop }
    setInView(id)
  }

  return { inView, jump }
}

function groupAtTop(scroller: HTMLElement): string | null {
  const line = scroller.getBoundingClientRect().top + 8
  const groups = [...scroller.querySelectorAll<HTMLElement>('[data-group]')]
  return groups.findLast((group) => group.getBoundingClientRect().top <= line)?.dataset['group'] ?? null
}
