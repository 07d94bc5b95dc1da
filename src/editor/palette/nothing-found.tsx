/** What stands in place of results when there are none: a way on. */
import Plus from 'lucide-react/icons/plus'
import { useEffect, type ReactElement } from 'react'
import { Button } from '#ui/actions/button.tsx'
import { announce } from '#ui/speech/announcements.ts'
import { useEditor } from '../context.ts'
import { usePalette } from './palette-state.ts'
import styles from './palette.module.css'
import { addPlainBox } from './adding/plain-box.ts'

export function NothingFound(): ReactElement {
  const editor = useEditor()
  const name = usePalette((state) => state.query.trim())
  const sentence = `No pattern called ‘${name}’.`
  useEffect(() => announce(sentence), [sentence])
  return (
    <div className={styles.nothing}>
      <p>{sentence}</p>
      <Button icon={<Plus />} onClick={() => addPlainBox(editor, name)}>
        {`Add a plain box named ${name}`}
      </Button>
    </div>
  )
}
