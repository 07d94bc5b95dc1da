/** The small picture of a stored design, or a word for one in which nothing is drawn. */
import type { ReactElement } from 'react'
import { loadDesign } from '#storage/designs.ts'
import type { DesignCard } from '#storage/shelf/shelf.ts'
import { Thumbnail } from './thumbnail.tsx'
import styles from './thumbnail.module.css'

export function DesignThumbnail({ card }: { readonly card: DesignCard }): ReactElement {
  if (card.parts === 0) return <p className={styles.picture}>Nothing drawn yet</p>
  return (
    <Thumbnail drawingKey={`${card.id} ${card.rev}`} source={async () => (await loadDesign(card.id))?.design ?? null} />
  )
}
