/** A small picture of a design, drawn when it comes into view and again when the theme changes. */
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore, type ReactElement } from 'react'
import type { Design } from '#design/design.ts'
import { currentTheme, subscribeTheme } from '#ui/theme.ts'
import styles from './thumbnail.module.css'
import { draw } from './thumbnails.ts'
import { useSeen } from './use-seen.ts'

interface ThumbnailProps {
  /** Changes whenever the picture would. */
  readonly drawingKey: string
  readonly source: () => Promise<Design | null>
}

export function Thumbnail({ drawingKey, source }: ThumbnailProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null)
  const theme = useSyncExternalStore(subscribeTheme, currentTheme)
  const seen = useSeen(frame)
  const read = useEffectEvent(source)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!seen) return
    let isOver = false
    void draw({ key: drawingKey, theme, source: () => read(), isOver: () => isOver }).then((drawn) => {
      if (!isOver && drawn !== null) setAddress(drawn)
    })
    return () => {
      isOver = true
    }
  }, [seen, drawingKey, theme])
  return (
    <div ref={frame} className={styles.picture}>
      {address !== null && <img src={address} alt="" draggable={false} />}
    </div>
  )
}
