/** One pattern to choose, as a row or as a tile. Renders again only when something about it changes. */
import BookOpenText from 'lucide-react/icons/book-open-text'
import SquareDashed from 'lucide-react/icons/square-dashed'
import Waypoints from 'lucide-react/icons/waypoints'
import { memo, type ReactElement, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { categoryOf } from '#catalog/catalog.ts'
import type { WordedPattern, Role } from '#catalog/pattern.ts'
import { Kbd } from '#ui/display/kbd.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { useTooltip } from '#ui/floating/tooltip.tsx'
import { useView } from '../context.ts'
import { reading } from '../session/reading-progress.ts'
import type { Group, Option } from './listing.ts'
import { usePalette } from './palette-state.ts'
import styles from './palette.module.css'
import { ReadDots } from './read-dots.tsx'

interface PatternOptionProps {
  readonly option: Option
  readonly look: Group['look']
  /** Whether the role is worth telling, because the list mixes them. */
  readonly mixed: boolean
}

/** What is no part says so by a glyph. */
const kindGlyphs: Readonly<Record<Role, ReactNode>> = {
  part: null,
  boundary: <SquareDashed />,
  behaviour: <Waypoints />,
  practice: <BookOpenText />,
}

export const PatternOption = memo(function PatternOption({ option, look, mixed }: PatternOptionProps): ReactElement {
  const { id, pattern, matched } = option
  const active = usePalette((state) => state.active === id)
  const hovered = usePalette((state) => state.hovered === id)
  const armed = useView((view) => view.armed === pattern.id)
  const read = useStore(reading, (state) => state.byPattern[pattern.id]?.read ?? 0)
  const { anchor, tip } = useTooltip({
    text: look === 'rows' ? pattern.summary : pattern.name,
    detail: look === 'rows' ? undefined : pattern.summary,
    side: 'right',
  })
  const { ink, tile } = categoryOf(pattern)
  return (
    <div
      id={id}
      role="option"
      aria-label={pattern.name}
      aria-describedby={active ? `${id}-about` : undefined}
      aria-selected={armed}
      data-pattern={pattern.id}
      data-active={active || undefined}
      data-hovered={hovered || undefined}
      className={look === 'rows' ? styles.row : styles.recentTile}
      onPointerEnter={anchor.onPointerEnter}
      onPointerLeave={anchor.onPointerLeave}
      onPointerDown={anchor.onPointerDown}
    >
      <Tile ink={ink} look={tile} path={pattern.icon.path} />
      {look === 'rows' && (
        <>
          <span className={styles.name} aria-hidden="true">
            {pattern.name}
            {matched !== null && <small data-word={matched} />}
          </span>
          <span className={styles.end} aria-hidden="true">
            <Kbd keys="Enter" className={styles.enter} />
            {mixed && kindGlyphs[pattern.role]}
            <ReadDots read={read} total={pattern.readingCount} />
          </span>
        </>
      )}
      {active && (
        <span id={`${id}-about`} hidden>
          {descriptionOf(pattern, read)}
        </span>
      )}
      {tip}
    </div>
  )
})

const roleWords: Readonly<Record<Role, string>> = {
  part: 'Part',
  boundary: 'Boundary',
  behaviour: 'Behaviour',
  practice: 'Practice',
}

/** What a screen reader says after the name of the active option. */
function descriptionOf({ role, summary, readingCount }: WordedPattern, read: number): string {
  const progress = readingCount === 0 ? '' : ` ${read} of ${readingCount} references read.`
  return `${roleWords[role]}. ${summary}${progress}`
}
