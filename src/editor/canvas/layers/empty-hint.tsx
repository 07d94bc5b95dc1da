/** What an empty canvas says: one line, and three parts to start from. */
import type { ReactElement } from 'react'
import { Button } from '#ui/actions/button.tsx'
import { Kbd } from '#ui/display/kbd.tsx'
import { lookOf } from '#drawing/look.ts'
import { useEditor } from '#editor/context.ts'
import styles from '../canvas.module.css'

const starters = ['web-client', 'service', 'relational-database']

export function EmptyHint(): ReactElement {
  const editor = useEditor()
  return (
    <div className={styles.empty}>
      <p>
        Drag a pattern here, or press <Kbd keys="/" /> to search
      </p>
      <div className={styles.starters}>
        {starters.map((id) => (
          <Button
            key={id}
            look="ghost"
            onClick={() =>
              void import('#editor/adding/place.ts').then((module) => module.addBeside(editor, id, { linked: false }))
            }
          >
            {lookOf(id).name}
          </Button>
        ))}
      </div>
    </div>
  )
}
