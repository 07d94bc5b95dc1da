/** The beginning of a text file, as it will be saved. */
import type { ReactElement } from 'react'
import { plural } from '#drawing/names.ts'
import { firstLines } from './first-lines.ts'
import styles from '../export.module.css'

/** A page of this many lines renders at once; nobody reads further here. */
const most = 400

export function TextPreview({ text, fileName }: { readonly text: string; readonly fileName: string }): ReactElement {
  const { shown, more } = firstLines(text, most)
  return (
    // Focusable, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={`Text of ${fileName}`} tabIndex={0} className={styles.text}>
      <pre>{shown}</pre>
      {more > 0 && <p className={styles.more}>… and {plural(more, 'more line')}</p>}
    </div>
  )
}
