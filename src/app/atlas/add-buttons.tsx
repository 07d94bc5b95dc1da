/** Adds the pattern of the page to the design last open, or to a new one. */
import Plus from 'lucide-react/icons/plus'
import type { ReactElement } from 'react'
import type { Pattern } from '#catalog/pattern.ts'
import { wantPattern } from '#editor/adding/wanted.ts'
import { Button } from '#ui/actions/button.tsx'
import { go } from '../location.ts'
import { blankDesign, startWith, untitled } from '../open/new-designs.ts'
import { useLastDesign } from '../open/use-last-design.ts'
import styles from './pattern-page.module.css'

export function AddButtons({ pattern }: { readonly pattern: Pattern }): ReactElement {
  const last = useLastDesign()

  function addToLast(): void {
    if (!last) return
    wantPattern(pattern.id)
    go({ page: 'design', id: last.id })
  }

  function addToNew(): void {
    wantPattern(pattern.id)
    void startWith(blankDesign())
  }

  const title = last && last.meta.title !== '' ? last.meta.title : untitled
  return (
    <>
      {last && (
        <Button look="primary" icon={<Plus />} onClick={addToLast}>
          <span className={styles.design}>Add to “{title}”</span>
        </Button>
      )}
      <Button onClick={addToNew}>New design with it</Button>
    </>
  )
}
