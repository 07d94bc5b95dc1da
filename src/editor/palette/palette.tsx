/** The left panel's "Patterns": search, role filter, category rail, the list, and how much has been read. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useStore } from 'zustand'
import { allPatterns } from '#catalog/words.ts'
import { preferences } from '#storage/preferences.ts'
import { ChipGroup, type ChipOption } from '#ui/choices/chip-group.tsx'
import { Kbd } from '#ui/display/kbd.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { useEditor, useView } from '../context.ts'
import { reading } from '../session/reading-progress.ts'
import { disarm } from './adding/add-pattern.ts'
import { CategoryRail } from './category-rail.tsx'
import { listId, type RoleFilter } from './listing.ts'
import {
  createPaletteStore,
  PaletteProvider,
  search,
  usePalette,
  usePaletteStore,
  usePreference,
} from './palette-state.ts'
import styles from './palette.module.css'
import { PatternList } from './pattern-list.tsx'
import { ReadDots } from './read-dots.tsx'
import { registerSearchBox } from './search-focus.ts'
import { useListKeys } from './use-list-keys.ts'

/** Fills the region "Patterns"; the panel around it names and closes it. */
export function Palette(): ReactElement {
  const [palette] = useState(createPaletteStore)
  const scroller = useRef<HTMLDivElement>(null)
  return (
    <PaletteProvider value={palette}>
      <div className={styles.palette}>
        <div className={styles.head}>
          <PatternSearch />
          <RoleChips />
        </div>
        <div className={styles.body}>
          <CategoryRail scroller={scroller} />
          <PatternList scroller={scroller} />
        </div>
        <Foot />
      </div>
    </PaletteProvider>
  )
}

function PatternSearch(): ReactElement {
  const palette = usePaletteStore()
  const query = usePalette((state) => state.query)
  const active = usePalette((state) => state.active)
  const onKeyDown = useListKeys()
  return (
    <SearchField
      ref={registerSearchBox}
      label="Search patterns"
      placeholder={`Search ${allPatterns().length} patterns`}
      shortcut="/"
      value={query}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-activedescendant={active ?? undefined}
      onChange={(text) => search(palette, text)}
      onKeyDown={onKeyDown}
    />
  )
}

const roleOptions: readonly ChipOption<RoleFilter>[] = [
  { value: 'all', label: 'All' },
  { value: 'part', label: 'Parts' },
  { value: 'boundary', label: 'Boundaries' },
  { value: 'behaviour', label: 'Behaviours' },
  { value: 'practice', label: 'Practices' },
]

function RoleChips(): ReactElement {
  const palette = usePaletteStore()
  const role = usePreference((stored) => stored.paletteRole)

  function choose(paletteRole: RoleFilter): void {
    preferences.set({ paletteRole })
    search(palette, palette.getState().query)
  }

  return <ChipGroup label="Show" value={role} options={roleOptions} onChange={choose} tight className={styles.roles} />
}

function Foot(): ReactElement {
  const armed = useView((view) => view.armed)
  return <div className={styles.foot}>{armed === null ? <ReadingTotal /> : <ArmedHint />}</div>
}

function ReadingTotal(): ReactElement | null {
  const { read, total } = useStore(reading, (state) => state.total)
  if (total === 0) return null
  return (
    <>
      <ReadDots read={read} total={total} />
      {read} of {total} references read
    </>
  )
}

/** Escape puts the pattern down wherever the keyboard is. */
function ArmedHint(): ReactElement {
  const editor = useEditor()
  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) disarm(editor)
    }
    window.addEventListener('keydown', cancel)
    return () => window.removeEventListener('keydown', cancel)
  }, [editor])
  return (
    <>
      Click the canvas to place it. <Kbd keys="Escape" /> cancels.
    </>
  )
}
