/** The tags in use; choosing one shows only its designs, choosing it again shows all. */
import type { ReactElement } from 'react'
import { Chip } from '#ui/actions/chip.tsx'
import styles from './library.module.css'
import type { tagsOf } from './listing.ts'

interface TagFilterProps {
  readonly tags: ReturnType<typeof tagsOf>
  readonly chosen: string | null
  readonly onChoose: (tag: string | null) => void
}

/** Tags beyond these are found by searching. */
const most = 24

export function TagFilter({ tags, chosen, onChoose }: TagFilterProps): ReactElement | null {
  if (tags.length === 0) return null
  return (
    <section className={styles.tags} aria-labelledby="library-tags">
      <h2 id="library-tags">Tags</h2>
      <div>
        {tags.slice(0, most).map(({ tag, count }) => (
          <Chip key={tag} count={count} pressed={tag === chosen} onClick={() => onChoose(tag === chosen ? null : tag)}>
            {tag}
          </Chip>
        ))}
      </div>
    </section>
  )
}
