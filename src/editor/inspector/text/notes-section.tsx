/** A longer text in Markdown, written and previewed; every keystroke is kept. */
import { lazy, Suspense, useState, type ReactElement } from 'react'
import { Segmented } from '#ui/choices/segmented.tsx'
import { Section } from '#ui/display/section.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import panel from '../inspector.module.css'

const NotePreview = lazy(async () => ({ default: (await import('./note-preview.tsx')).NotePreview }))

interface NotesSectionProps {
  readonly title: string
  readonly value: string
  readonly placeholder: string
  readonly onChange: (text: string) => void
}

const modes = [
  { value: 'write', label: 'Write' },
  { value: 'preview', label: 'Preview' },
] as const

export function NotesSection({ title, value, placeholder, onChange }: NotesSectionProps): ReactElement {
  const [mode, setMode] = useState<'write' | 'preview'>('write')
  const written = value.trim() !== ''
  return (
    <Section
      title={title}
      trailing={
        (written || mode === 'preview') && (
          <Segmented label={`${title} view`} size="sm" value={mode} options={modes} onChange={setMode} />
        )
      }
    >
      {mode === 'write' ? (
        <TextArea label={title} hideLabel placeholder={placeholder} value={value} onChange={onChange} />
      ) : (
        <Suspense fallback={<p className={panel.note}>Loading the preview…</p>}>
          <NotePreview text={written ? value : 'Nothing written yet.'} />
        </Suspense>
      )}
    </Section>
  )
}
