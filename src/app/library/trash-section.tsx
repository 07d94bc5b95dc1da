/** The trash: designs that can be restored, or deleted for good. */
import { lazy, Suspense, useState, type ReactElement } from 'react'
import Trash2 from 'lucide-react/icons/trash-2'
import { milliseconds } from '#editor/session/clock.ts'
import type { DesignCard } from '#storage/shelf/shelf.ts'
import { Button } from '#ui/actions/button.tsx'
import { EmptyState } from '#ui/display/empty-state.tsx'
import { DesignThumbnail } from '../picture/design-thumbnail.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { nameOf, remove, restore } from './actions.ts'
import styles from './card.module.css'
import { reloadDesigns, type Designs } from './use-designs.ts'
import { whenWords } from './when.ts'

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx').then((module) => ({ default: module.ConfirmDialog })))

export function TrashSection({ designs }: { readonly designs: Designs }): ReactElement {
  const [doomed, setDoomed] = useState<DesignCard | null>(null)
  const { trashed, isLoading } = designs

  async function after(work: Promise<boolean>): Promise<void> {
    if (!(await work)) return
    await reloadDesigns()
    document.querySelector<HTMLElement>('h1')?.focus()
  }

  return (
    <>
      <SectionHead title="Trash" />
      {trashed.length === 0 && !isLoading && (
        <EmptyState icon={<Trash2 />} title="The trash is empty">
          Deleted designs stay here until you delete them for good.
        </EmptyState>
      )}
      {trashed.length > 0 && (
        <ul className={styles.grid} aria-label="Trash">
          {trashed.map((card) => (
            <li key={card.id} className={styles.card} data-id={card.id}>
              <DesignThumbnail card={card} />
              <div className={styles.body}>
                <h2 className={styles.name}>{nameOf(card)}</h2>
                <p className={styles.when}>Deleted {whenWords(card.deletedAt ?? '', milliseconds())}</p>
                <div className={styles.buttons}>
                  <Button size="sm" aria-label={`Restore ${nameOf(card)}`} onClick={() => void after(restore(card))}>
                    Restore
                  </Button>
                  <Button
                    size="sm"
                    look="ghost"
                    aria-label={`Delete for good: ${nameOf(card)}`}
                    onClick={() => setDoomed(card)}
                  >
                    Delete for good
                  </Button>
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {doomed && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title="Delete for good?"
            text={`“${nameOf(doomed)}” cannot be brought back then.`}
            action="Delete for good"
            onConfirm={() => void after(remove(doomed))}
            onClose={() => setDoomed(null)}
          />
        </Suspense>
      )}
    </>
  )
}
