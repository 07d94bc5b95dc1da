/** The library: designs, practice, templates and trash beside one navigation. */
import { useEffect, useState, type ReactElement } from 'react'
import FolderOpen from 'lucide-react/icons/folder-open'
import Plus from 'lucide-react/icons/plus'
import { ThemeButton } from '#editor/frame/theme-button.tsx'
import { isShortcut, takesText } from '#editor/keys.ts'
import { Button } from '#ui/actions/button.tsx'
import { Kbd } from '#ui/display/kbd.tsx'
import { pickFiles } from '../files/pick.ts'
import { blankDesign, startWith } from '../open/new-designs.ts'
import type { LibrarySection } from '../routes.ts'
import { Bar, HomeLink } from '../shell/bar.tsx'
import { PracticeSection } from '../starts/practice-section.tsx'
import { TemplatesSection } from '../starts/templates-section.tsx'
import { useStarts, type Starts } from '../starts/use-starts.ts'
import { DesignsSection } from './designs-section.tsx'
import { tagsOf } from './listing.ts'
import { LibraryNav } from './library-nav.tsx'
import styles from './library.module.css'
import { StorageCard } from './storage-card.tsx'
import { TagFilter } from './tag-filter.tsx'
import { TrashSection } from './trash-section.tsx'
import { useDesigns, type Designs } from './use-designs.ts'

export type Section = LibrarySection | 'practice'

export function LibraryPage({ section }: { readonly section: Section }): ReactElement {
  const designs = useDesigns()
  const starts = useStarts()
  const [tag, setTag] = useState<string | null>(null)
  const tags = tagsOf(designs.cards)
  const known = tags.some((each) => each.tag === tag) ? tag : null
  useLibraryKeys()
  return (
    <div className={styles.page}>
      <Bar>
        <HomeLink />
        <span className={styles.grow} />
        <Button icon={<FolderOpen />} shortcut="Mod+O" onClick={pickFiles}>
          Open a file
        </Button>
        <ThemeButton />
      </Bar>
      <div className={styles.side}>
        <Button
          look="primary"
          full
          size="lg"
          icon={<Plus />}
          trailing={<Kbd keys="N" />}
          className={styles.new}
          onClick={() => void startWith(blankDesign())}
        >
          New design
        </Button>
        <LibraryNav
          section={section}
          counts={{
            designs: designs.isLoading ? null : designs.cards.length,
            trash: designs.isLoading ? null : designs.trashed.length,
            templates: starts.templates?.length ?? null,
            practice: starts.cases?.length ?? null,
          }}
        />
        {section === 'designs' && <TagFilter tags={tags} chosen={known} onChoose={setTag} />}
        <StorageCard />
      </div>
      <main className={styles.main}>
        <Content section={section} designs={designs} starts={starts} tag={known} />
      </main>
    </div>
  )
}

interface ContentProps {
  readonly section: Section
  readonly designs: Designs
  readonly starts: Starts
  readonly tag: string | null
}

function Content({ section, designs, starts, tag }: ContentProps): ReactElement {
  switch (section) {
    case 'designs':
      return <DesignsSection designs={designs} tag={tag} />
    case 'trash':
      return <TrashSection designs={designs} />
    case 'templates':
      return <TemplatesSection templates={starts.templates} />
    case 'practice':
      return <PracticeSection cases={starts.cases} />
  }
}

function useLibraryKeys(): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || takesText(event.target) || document.querySelector('[role="dialog"], [role="menu"]'))
        return
      const action = keys.find(([shortcut]) => isShortcut(event, shortcut))?.[1]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const keys: readonly (readonly [shortcut: string, action: () => void])[] = [
  ['N', () => void startWith(blankDesign())],
  ['Mod+O', pickFiles],
  ['/', () => document.querySelector<HTMLElement>('[data-library-search]')?.focus()],
]
