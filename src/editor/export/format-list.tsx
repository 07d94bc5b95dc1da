/** The formats to choose from, each with its extension; native radios, so that arrows just work. */
import { useId, type ReactElement, type RefObject } from 'react'
import Braces from 'lucide-react/icons/braces'
import Code from 'lucide-react/icons/code'
import FileText from 'lucide-react/icons/file-text'
import Image from 'lucide-react/icons/image'
import SquarePen from 'lucide-react/icons/square-pen'
import type { Format } from '#formats/format.ts'
import styles from './export.module.css'

/** Formats without an icon of their own get one by their kind. */
const icons: Readonly<Record<string, ReactElement>> = {
  png: <Image />,
  svg: <SquarePen />,
  mermaid: <Code />,
  json: <Braces />,
}

interface FormatListProps {
  readonly formats: readonly Format[]
  readonly chosen: Format
  readonly onChoose: (format: Format) => void
  /** The radio that is on. */
  readonly checked: RefObject<HTMLInputElement | null>
}

export function FormatList({ formats, chosen, onChoose, checked }: FormatListProps): ReactElement {
  const name = useId()
  return (
    <div role="radiogroup" aria-label="Format" className={styles.formats}>
      {formats.map((format) => (
        <label key={format.id} className={styles.format}>
          <input
            ref={format === chosen ? checked : undefined}
            type="radio"
            name={name}
            value={format.id}
            checked={format === chosen}
            aria-label={format.title}
            aria-describedby={`${name}-${format.id}`}
            className={styles.radio}
            onChange={() => onChoose(format)}
          />
          {icons[format.id] ?? (format.kind === 'picture' ? <Image /> : <FileText />)}
          <span>{format.title}</span>
          <span id={`${name}-${format.id}`} className={styles.extension}>
            {format.extensions[0]}
          </span>
        </label>
      ))}
    </div>
  )
}
