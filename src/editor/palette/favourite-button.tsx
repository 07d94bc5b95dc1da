/** The star beside the row that is hovered or active: one button for all rows, because an option can hold none. */
import Star from 'lucide-react/icons/star'
import { useLayoutEffect, useRef, type MouseEvent, type ReactElement } from 'react'
import { toggleFavourite } from '#storage/preferences.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { currentListing, useFilter, usePalette, usePaletteStore } from './palette-state.ts'
import styles from './palette.module.css'
import { focusPaletteSearch } from './search-focus.ts'

export function FavouriteButton(): ReactElement | null {
  const palette = usePaletteStore()
  const row = usePalette((state) => state.hovered ?? state.active)
  const query = usePalette((state) => state.query)
  const filter = useFilter()
  const options = currentListing().options(query, filter)
  const holder = useRef<HTMLDivElement>(null)
  const pattern = options.find(({ id }) => id === row)?.pattern

  // The row moves when groups above it come or go, so its place is measured whenever the list is another one.
  useLayoutEffect(() => {
    const element = row === null ? null : document.getElementById(row)
    const content = holder.current?.parentElement
    if (!element || !holder.current || !content) return
    const box = element.getBoundingClientRect()
    holder.current.style.top = `${box.top - content.getBoundingClientRect().top + box.height / 2}px`
  }, [row, options])

  if (!pattern || row?.startsWith('palette-recent-') === true) return null
  const { id, name } = pattern
  const isFavourite = filter.favourites.includes(id)

  function toggle(event: MouseEvent): void {
    toggleFavourite(id)
    const goes = isFavourite && row?.startsWith('palette-favourites-') === true
    if (!goes) return
    palette.setState({ hovered: null, active: null })
    // The button goes with its row; a keyboard that was on it must not be left nowhere.
    if (event.detail === 0) focusPaletteSearch()
  }

  return (
    <div ref={holder} className={styles.star}>
      <IconButton
        label={isFavourite ? `Remove ${name} from favourites` : `Add ${name} to favourites`}
        icon={<Star data-filled={isFavourite || undefined} />}
        size="sm"
        onClick={toggle}
      />
    </div>
  )
}
