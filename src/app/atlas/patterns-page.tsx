/** The atlas: every pattern as a row one can read, by category, role and class, or by what a search finds. */
import type { KeyboardEvent, ReactElement } from 'react'
import { useStore } from 'zustand'
import { allCategories, categoryOf } from '#catalog/catalog.ts'
import { classList } from '#catalog/classes.ts'
import type { PartClassId, Role, WordedPattern } from '#catalog/pattern.ts'
import { patternSearch } from '#catalog/search/shared.ts'
import { allPatterns } from '#catalog/words.ts'
import { ReadDots } from '#editor/palette/read-dots.tsx'
import { reading } from '#editor/session/reading-progress.ts'
import { Button } from '#ui/actions/button.tsx'
import { ChipGroup, type ChipOption } from '#ui/choices/chip-group.tsx'
import { Select } from '#ui/choices/select.tsx'
import { List } from '#ui/display/list.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { useLists } from '../lists/use-lists.ts'
import { go } from '../location.ts'
import { formatRoute } from '../routes.ts'
import { Frame } from '../shell/frame.tsx'
import { useKept } from '../shell/kept.ts'
import { NothingFound, quoted } from '../shell/nothing-found.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import styles from './atlas.module.css'
import { shelvesOf, type AtlasFilter } from './shelves-of.ts'
import { useReadingMarks } from './use-reading-marks.ts'

const roles: readonly ChipOption<Role | 'all'>[] = [
  { value: 'all', label: 'All' },
  { value: 'part', label: 'Parts' },
  { value: 'boundary', label: 'Boundaries' },
  { value: 'behaviour', label: 'Behaviours' },
  { value: 'practice', label: 'Practices' },
]

const everything: AtlasFilter = { query: '', role: 'all', class: 'all', category: 'all' }

export default function PatternsPage(): ReactElement {
  useReadingMarks()
  const { lists } = useLists()
  const [filter, setFilter] = useKept<AtlasFilter>('filter', everything)
  const patterns = allPatterns()
  const shelves = shelvesOf(patterns, allCategories(), { filter, search: patternSearch() })
  const count = shelves.reduce((sum, shelf) => sum + shelf.patterns.length, 0)

  function openFirst(event: KeyboardEvent): void {
    const first = shelves[0]?.patterns[0]
    // While an input method is composing, Enter accepts its suggestion.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || filter.query.trim() === '' || !first) return
    event.preventDefault()
    go({ page: 'pattern', id: first.id })
  }

  return (
    <Frame place="patterns" counts={{ patterns: patterns.length, lists: lists.length }}>
      <SectionHead title="Patterns">
        <SearchField
          label="Search patterns"
          placeholder={`Search ${patterns.length} patterns`}
          shortcut="/"
          value={filter.query}
          className={styles.search}
          data-page-search
          onChange={(query) => setFilter({ ...filter, query })}
          onKeyDown={openFirst}
        />
      </SectionHead>
      <Filters filter={filter} onChange={setFilter} />
      <p className="visually-hidden" role="status">
        {count === 1 ? '1 pattern' : `${count} patterns`}
      </p>
      {shelves.map(({ id, title, patterns: inside }) => (
        <section key={id} className={styles.shelf} aria-label={title}>
          <h2>
            {title} <span className={styles.count}>{inside.length}</span>
          </h2>
          <List className={styles.grid}>
            {inside.map((pattern) => (
              <PatternTile key={pattern.id} pattern={pattern} />
            ))}
          </List>
        </section>
      ))}
      {count === 0 && (
        <NothingFound
          title={
            filter.query.trim() === '' ? 'No pattern is all of this' : `No pattern is called ${quoted(filter.query)}`
          }
          actions={<Button onClick={() => setFilter(everything)}>Show all</Button>}
        >
          Try a technology, a symptom or fewer filters.
        </NothingFound>
      )}
    </Frame>
  )
}

interface FiltersProps {
  readonly filter: AtlasFilter
  readonly onChange: (filter: AtlasFilter) => void
}

function Filters({ filter, onChange }: FiltersProps): ReactElement {
  const ofParts = filter.role === 'all' || filter.role === 'part'
  return (
    <div className={styles.filters}>
      <ChipGroup
        label="Role"
        value={filter.role}
        options={roles}
        onChange={(role) =>
          onChange({ ...filter, role, class: role === 'all' || role === 'part' ? filter.class : 'all' })
        }
      />
      <Select
        label="Category"
        hideLabel
        value={filter.category}
        options={[
          { value: 'all', label: 'All categories' },
          ...allCategories().map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(category) => onChange({ ...filter, category })}
      />
      {ofParts && (
        <Select<PartClassId | 'all'>
          label="Class of part"
          hideLabel
          value={filter.class}
          options={[
            { value: 'all', label: 'All classes' },
            ...classList.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(kind) => onChange({ ...filter, class: kind })}
        />
      )}
    </div>
  )
}

function PatternTile({ pattern }: { readonly pattern: WordedPattern }): ReactElement {
  const { ink, tile } = categoryOf(pattern)
  const read = useStore(reading, (state) => state.byPattern[pattern.id]?.read ?? 0)
  return (
    <li>
      <a className={styles.pattern} href={formatRoute({ page: 'pattern', id: pattern.id })} data-pattern={pattern.id}>
        <Tile ink={ink} look={tile} path={pattern.icon.path} size="md" />
        <span className={styles.words}>
          <b>{pattern.name}</b>
          <span>{pattern.summary}</span>
        </span>
        <ReadDots read={read} total={pattern.readingCount} />
      </a>
    </li>
  )
}
