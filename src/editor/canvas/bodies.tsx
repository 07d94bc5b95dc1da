/** The bodies of nodes on the canvas: a part, a boundary, and the card of a collapsed boundary. */
import type { NodeProps } from '@xyflow/react'
import { memo, useContext, useMemo, type ReactElement } from 'react'
import { useStore } from 'zustand'
import { boundaryFace, cardFace, cardSize, titleTab } from '#drawing/boundary-face.ts'
import { partFace } from '#drawing/part-face.ts'
import { contentsOf } from '#drawing/scene.ts'
import type { DesignNode } from '#design/design.ts'
import { useEditor, useView } from '#editor/context.ts'
import { reading } from '#editor/session/reading-progress.ts'
import { counted } from './counters.ts'
import styles from './canvas.module.css'
import { Marks } from './marks.tsx'
import type { BodyData, FlowNode } from './project.ts'
import { Sketched } from './sketch/sketched.ts'
// Not loaded on demand: letters typed before it came would run as commands.
import { RenameField } from './rename-field.tsx'

type BodyProps = NodeProps<FlowNode>

/** A node as its body draws it: while it is being resized its size comes from the hand, not from the document. */
function drawn({ node, size }: BodyData): DesignNode {
  return size.width === node.size.width && size.height === node.size.height ? node : { ...node, size }
}

const PartBody = memo(function PartBody({ data, id }: BodyProps): ReactElement {
  counted('body')
  const node = drawn(data)
  const renaming = useView((view) => view.renaming === id)
  const sketched = useContext(Sketched)
  return (
    <>
      {!sketched && <PartFace node={node} />}
      {renaming && <RenameField node={node} />}
    </>
  )
})

const PartFace = memo(function PartFace({ node }: { readonly node: DesignNode }): ReactElement {
  const progress = useStore(reading, (state) => state.byPattern[node.pattern])
  const marks = useMemo(() => partFace(node, progress ?? null), [node, progress])
  return (
    <svg className={styles.face} width={node.size.width} height={node.size.height} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
})

const BoundaryBody = memo(function BoundaryBody({ data, id }: BodyProps): ReactElement {
  counted('body')
  const node = drawn(data)
  const renaming = useView((view) => view.renaming === id)
  const target = useView((view) => view.gesture?.target === id || isCarriedOver(view.carrying?.over, id))
  const marks = useMemo(() => boundaryFace(node), [node])
  return (
    <>
      <svg className={styles.face} width={node.size.width} height={node.size.height} aria-hidden="true">
        {target && <rect className={styles.target} width={node.size.width} height={node.size.height} rx={12} />}
        <Marks marks={marks} />
      </svg>
      {renaming && <RenameField node={node} left={titleTab(node).x} />}
    </>
  )
})

function isCarriedOver(over: { type: string; id?: string } | undefined, id: string): boolean {
  return over?.type === 'node' && over.id === id
}

const CardBody = memo(function CardBody({ data }: BodyProps): ReactElement {
  counted('body')
  const { session } = useEditor()
  const { node } = data
  const marks = cardFace(node, contentsOf(session.design(), node.id))
  return (
    <svg className={styles.face} width={cardSize.width} height={cardSize.height} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
})

export const nodeTypes = { part: PartBody, boundary: BoundaryBody, card: CardBody }
