/** How large things are shown, in percent; a press shows them at their own size. */
import { useEffect, useState, type ReactElement } from 'react'
import { useEditor } from '#editor/context.ts'
import { Button } from '#ui/actions/button.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './tools.module.css'

export function ZoomLevel(): ReactElement {
  const { canvas } = useEditor()
  const [zoom, setZoom] = useState(1)
  useEffect(() => canvas()?.onView((view) => setZoom(view.zoom)), [canvas])
  const percent = `${Math.round(zoom * 100)}%`
  return (
    <Button
      look="ghost"
      className={classNames(styles.zoom, styles.wide)}
      aria-label={`Zoom ${percent}. Zoom to 100 %`}
      onClick={() => canvas()?.zoomTo(1)}
    >
      {percent}
    </Button>
  )
}
