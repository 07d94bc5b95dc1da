/** The field that renames a node in place: Enter or leaving it commits, Escape keeps the old name. */
import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react'
import type { DesignNode } from '#design/design.ts'
import { isBoundary } from '#drawing/look.ts'
import { useEditor } from '#editor/context.ts'
import { rename } from '#editor/edits.ts'
import styles from './canvas.module.css'

export function RenameField({ node, left }: { readonly node: DesignNode; readonly left?: number }): ReactElement {
  const editor = useEditor()
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  function finish(keep: boolean): void {
    if (done.current) return
    done.current = true
    const label = field.current?.value.trim() ?? ''
    editor.session.setView({ renaming: null })
    if (keep) rename(editor, node.id, label)
    editor.canvas()?.focus(node.id)
  }

  const place: CSSProperties =
    left === undefined ? {} : { left, width: Math.min(280, Math.max(160, node.size.width / 2)) }
  return (
    <input
      ref={field}
      className={`nodrag nopan ${isBoundary(node.pattern) ? styles.renameBoundary : styles.rename}`}
      style={place}
      aria-label="Name"
      defaultValue={node.label}
      maxLength={2000}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') finish(true)
        if (event.key === 'Escape') finish(false)
      }}
    />
  )
}
