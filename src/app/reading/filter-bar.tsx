/** The filters of the reading library. */
import { useMemo, type ReactElement } from 'react'
import { allCategories, patternOf } from '#catalog/catalog.ts'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { Chip } from '#ui/actions/chip.tsx'
import { Segmented } from '#ui/choices/segmented.tsx'
import { Select, type SelectOption } from '#ui/choices/select.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { countsByPattern, type Entry } from './entries.ts'
import type { Filter, Show, Used } from './filter.ts'
import { kindGroups, kindOf } from './kinds.ts'
import styles from './reading.module.css'

interface FilterBarProps {
  readonly entries: readonly Entry[]
  readonly filter: Filter
  /** The design last open; null when there is none. */
  readonly last: Used | null
  readonly onChange: (change: Partial<Filter>) => void
}

const shows: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'unread', label: 'Unread' },
  { value: 'read', label: 'Read' },
]

export function FilterBar({ entries, filter, last, onChange }: FilterBarProps): ReactElement {
  const { query, show, kind, pattern, used } = filter
  const kinds = useMemo(() => kindOptions(entries), [entries])
  const patterns = useMemo(() => patternOptions(entries, pattern), [entries, pattern])
  return (
    <div className={styles.filters} role="search" aria-label="Filters">
      <SearchField
        label="Search titles, hosts, tags and patterns"
        shortcut="/"
        value={query}
        onChange={(next) => onChange({ query: next })}
        className={styles.search}
        data-page-search
      />
      <Segmented label="Show" value={show} options={shows} onChange={(next) => onChange({ show: next })} />
      <Select
        label="Kind"
        hideLabel
        value={kind}
        options={kinds}
        onChange={(next) => onChange({ kind: next })}
        className={styles.select}
      />
      <Select
        label="Pattern"
        hideLabel
        value={pattern ?? ''}
        options={patterns}
        onChange={(next) => onChange({ pattern: next === '' ? null : next })}
        className={styles.select}
      />
      {last && (
        <Chip
          className={styles.used}
          pressed={used !== null}
          title={`Only what is about a pattern of “${last.title}”, the design last open`}
          onClick={() => onChange({ used: used ? null : last })}
        >
          <span>{`Used in “${last.title}”`}</span>
        </Chip>
      )}
    </div>
  )
}

function kindOptions(entries: readonly Entry[]): readonly SelectOption<string>[] {
  const counted = kindGroups.map(({ id, title }) => {
    const count = entries.filter((entry) => kindOf(entry) === id).length
    return { value: id, label: `${title} (${count})`, count }
  })
  return [{ value: 'all', label: 'Every kind' }, ...counted.filter(({ count }) => count > 0)]
}

/** Every pattern with something to read, under its category; also the one of the address, when it has none. */
function patternOptions(entries: readonly Entry[], chosen: PatternId | null): readonly SelectOption<string>[] {
  const counts = countsByPattern(entries)
  const names = new Map(allCategories().map(({ id, name }) => [id, name]))
  const options = [...counts].flatMap(([id, count]) => {
    const pattern = patternOf(id)
    return pattern ? [{ value: id, label: `${pattern.name} (${count})`, group: names.get(pattern.category) }] : []
  })
  const sorted = [...names.values()].flatMap((name) =>
    options.filter(({ group }) => group === name).toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
  )
  const other = chosen === null || counts.has(chosen) ? [] : [{ value: chosen, label: lookOf(chosen).name }]
  return [{ value: '', label: 'Every pattern' }, ...other, ...sorted]
}
