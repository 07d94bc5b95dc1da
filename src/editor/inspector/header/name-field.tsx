/** The name of a part or boundary; the canvas shows each letter as it is typed. */
import { useState, type ReactElement } from 'react'
import type { DesignNode } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { useEditor } from '#editor/context.ts'
import { rename } from '#editor/edits.ts'
import { TextField } from '#ui/fields/text-field.tsx'
import styles from './header.module.css'

export function NameField({ node }: { readonly node: DesignNode }): ReactElement {
  const editor = useEditor()
  // An emptied name becomes the pattern's only on leaving, or nobody could type another one.
  const [emptied, setEmptied] = useState(false)

  function type(text: string): void {
    const isEmpty = text.trim() === ''
    setEmptied(isEmpty)
    if (!isEmpty) rename(editor, node.id, text)
  }

  function leave(): void {
    if (emptied) rename(editor, node.id, '')
    setEmptied(false)
  }

  const name = node.label === '' ? lookOf(node.pattern).name : node.label
  return (
    <TextField
      label="Name"
      hideLabel
      className={styles.name}
      value={emptied ? '' : name}
      placeholder={lookOf(node.pattern).name}
      onChange={type}
      onBlur={leave}
    />
  )
}
