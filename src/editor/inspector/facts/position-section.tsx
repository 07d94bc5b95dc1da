/** Place and size as numbers: the way to move and resize without dragging. */
import type { ReactElement } from 'react'
import type { Box, Design, DesignNode } from '#design/design.ts'
import { boxOf } from '#design/geometry.ts'
import { limits } from '#design/limits.ts'
import { growToHold } from '#design/operations/grow.ts'
import { placeNodes } from '#design/operations/nodes.ts'
import { isBoundary } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import { useDocument, useEditor } from '#editor/context.ts'
import { Section } from '#ui/display/section.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import styles from '../inspector.module.css'

const sides = [
  { key: 'x', label: 'X', verb: 'Move' },
  { key: 'y', label: 'Y', verb: 'Move' },
  { key: 'width', label: 'Width', verb: 'Resize' },
  { key: 'height', label: 'Height', verb: 'Resize' },
] as const

export function PositionSection({ node }: { readonly node: DesignNode }): ReactElement {
  const { session } = useEditor()
  const parent = useDocument(({ design }) => (node.parent === null ? undefined : design.nodes[node.parent]))
  const box = boxOf(node.position, node.size)

  function change(side: (typeof sides)[number], value: number | null): void {
    if (value === null) return
    const label = `${side.verb} ${titleOf(node)}`
    const next = { ...box, [side.key]: value }
    session.edit(label, (design) => placed(design, node, next), { merge: `place:${node.id}:${side.key}` })
  }

  return (
    <Section title="Position" collapsible defaultOpen={false}>
      <div className={styles.fields}>
        <div className={styles.pairs}>
          {sides.map((side) => (
            <NumberField
              key={side.key}
              label={side.label}
              layout="stack"
              value={box[side.key]}
              unit="px"
              step={8}
              decimals={0}
              disabled={node.locked}
              {...(side.verb === 'Resize' ? { min: 24, max: limits.largest } : {})}
              onChange={(value) => change(side, value)}
            />
          ))}
        </div>
        {node.locked && <p className={styles.note}>Locked. Unlock it to move or resize it.</p>}
        {parent && !node.locked && (
          <p className={styles.note}>Counted from the top left corner of {titleOf(parent)}.</p>
        )}
      </div>
    </Section>
  )
}

/** Boundaries grow to hold what would stick out, as after a drag. */
function placed(design: Design, node: DesignNode, box: Box): Design {
  const moved = placeNodes(design, { [node.id]: box })
  const holder = isBoundary(node.pattern) ? node.id : node.parent
  return holder === null ? moved : growToHold(moved, holder)
}
