/** Says why a link is unusual and offers to repair it; nothing for a usual one. */
import { useMemo, type ReactElement } from 'react'
import { judgeLink } from '#catalog/grammar.ts'
import { patternOf } from '#catalog/catalog.ts'
import type { DesignNode, Link, NodeId } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { boundsOf } from '#design/queries.ts'
import { plural, titleOf } from '#drawing/names.ts'
import { oddity } from '#editor/link-nodes.ts'
import { useDocument, useEditor, type EditorContext } from '#editor/context.ts'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { announce } from '#ui/speech/announcements.ts'
import styles from '../inspector.module.css'
import { repairLink, repairWords } from './repair-link.ts'

interface OddLinkNoticeProps {
  readonly link: Link
  readonly source: DesignNode
  readonly target: DesignNode
  /** Called when the repair took the notice away and the link is still selected. */
  readonly onSettled: () => void
}

export function OddLinkNotice({ link, source, target, onSettled }: OddLinkNoticeProps): ReactElement | null {
  const editor = useEditor()
  const reason = useDocument(({ design }) => oddity(design, link))
  const words = useDocument(({ design }) => repairWords(design, link))
  const odd = useMemo(() => judgeLink(patternOf(source.pattern), patternOf(target.pattern)).odd, [source, target])
  if (reason === null) return null

  function repair(label: string): void {
    const ids = applyRepair(editor, link, `${label}: ${titleOf(source)} to ${titleOf(target)}`)
    if (ids.length === 0) onSettled()
    else editor.canvas()?.focus(ids[0] ?? null)
  }

  return (
    <section aria-label="Checks" className={styles.block}>
      <Notice
        tone="warn"
        actions={
          words !== null && (
            <Button size="sm" onClick={() => repair(words)}>
              {words}
            </Button>
          )
        }
      >
        {[reason, ...(odd ? [odd.repair] : [])].join(' ')}
      </Notice>
    </section>
  )
}

/** Repairs the link as one undo step and shows the parts that came between. */
function applyRepair({ session, canvas }: EditorContext, link: Link, label: string): readonly NodeId[] {
  let ids: readonly NodeId[] = []
  session.edit(label, (design) => {
    const repaired = repairLink(design, link.id, randomId)
    ids = repaired.ids
    return repaired.design
  })
  if (ids.length === 0) {
    announce('Repaired the link')
    return ids
  }
  session.select({ nodes: ids })
  const box = boundsOf(session.design(), ids)
  if (box) canvas()?.reveal(box)
  announce(`Inserted ${plural(ids.length, 'part')} into the link`)
  return ids
}
