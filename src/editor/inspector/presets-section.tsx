/** Values out of examples of the seeds, taken over with one press and as one step. */
import type { ReactElement } from 'react'
import type { Preset } from '#catalog/pattern.ts'
import type { DesignNode } from '#design/design.ts'
import { setFact } from '#design/operations/nodes.ts'
import { titleOf } from '#drawing/names.ts'
import { PresetList } from '#editor/card/preset-list.tsx'
import { useEditor } from '#editor/context.ts'
import { Section } from '#ui/display/section.tsx'
import { announce } from '#ui/speech/announcements.ts'

interface PresetsSectionProps {
  readonly presets: readonly Preset[]
  readonly node: DesignNode
}

export function PresetsSection({ presets, node }: PresetsSectionProps): ReactElement | null {
  const { session } = useEditor()
  if (presets.length === 0) return null

  function take({ title, values }: Preset): void {
    const facts = Object.entries(values)
    const done = session.edit(`Set ${titleOf(node)} as in ${title}`, (design) =>
      facts.reduce((next, [name, value]) => setFact(next, [node.id], name, value), design),
    )
    announce(done ? `Set as in ${title}` : `${titleOf(node)} has these values already`)
  }

  return (
    <Section title="Set as in" collapsible defaultOpen={false}>
      <PresetList presets={presets} onTake={take} />
    </Section>
  )
}
