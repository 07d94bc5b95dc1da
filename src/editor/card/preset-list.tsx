/** Examples of the seeds, with what they set; each with a button where its values can be taken over. */
import type { ReactElement } from 'react'
import type { Preset } from '#catalog/pattern.ts'
import { Button } from '#ui/actions/button.tsx'
import styles from './card.module.css'

interface PresetListProps {
  readonly presets: readonly Preset[]
  readonly onTake?: ((preset: Preset) => void) | undefined
}

export function PresetList({ presets, onTake }: PresetListProps): ReactElement {
  return (
    <ul className={styles.presets}>
      {presets.map((preset) => (
        <li key={preset.title}>
          <span>{preset.title}</span>
          {onTake && Object.keys(preset.values).length > 0 && (
            <Button size="sm" aria-label={`Set as in ${preset.title}`} onClick={() => onTake(preset)}>
              Set
            </Button>
          )}
          <small>{wordsOf(preset)}</small>
        </li>
      ))}
    </ul>
  )
}

/**
 * "min 2, max 10, target 70. It reads the log of a MySQL server." Where it stands is told of examples of own lists; a
 * place in the seeds says nothing to a learner.
 */
function wordsOf({ values, says, from }: Preset): string {
  const set = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  const sentences = [set.length > 0 ? `${set.join(', ')}.` : '', says, /^S\d /u.test(from) ? '' : `From ${from}.`]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
