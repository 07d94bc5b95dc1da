/** The library: designs, practice, templates and trash beside one navigation. */
import { useState, type ReactElement } from 'react'
import type { LibrarySection } from '../routes.ts'
import { Frame } from '../shell/frame.tsx'
import { PracticeSection } from '../starts/practice-section.tsx'
import { TemplatesSection } from '../starts/templates-section.tsx'
import { useStarts, type Starts } from '../starts/use-starts.ts'
import { DesignsSection } from './designs-section.tsx'
import { tagsOf } from './listing.ts'
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
  return (
    <Frame
      place={section}
      counts={{
        designs: designs.isLoading ? null : designs.cards.length,
        trash: designs.isLoading ? null : designs.trashed.length,
        templates: starts.templates?.length ?? null,
        practice: starts.cases?.length ?? null,
      }}
      side={
        <>
          {section === 'designs' && <TagFilter tags={tags} chosen={known} onChoose={setTag} />}
          <StorageCard />
        </>
      }
    >
      <Content section={section} designs={designs} starts={starts} tag={known} />
    </Frame>
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
