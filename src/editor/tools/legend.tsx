/** The legend over the canvas: only the kinds of links in use. */
import type { ReactElement } from 'react'
import { usedLines, sampleMarks } from '#drawing/legend.ts'
import { useDocument } from '#editor/context.ts'
import { Marks } from '#editor/canvas/marks.tsx'
import styles from './tools.module.css'

export function Legend(): ReactElement | null {
  const links = useDocument((state) => state.design.links)
  const lines = usedLines(Object.values(links))
  if (lines.length === 0) return null
  return (
    <ul className={styles.legend} aria-label="Legend">
      {lines.map((line) => (
        <li key={line.title}>
          <svg width={36} height={19} aria-hidden="true">
            <Marks marks={sampleMarks(line)} />
          </svg>
          {line.title}
        </li>
      ))}
    </ul>
  )
}
