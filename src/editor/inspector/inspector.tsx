/** The content of the right panel: what is selected as a form, or the design itself. Ignorant of gestures, so that a drag does not render it. */
import type { ReactElement } from 'react'
import { useView } from '#editor/context.ts'
import type { Selection } from '#editor/session/view.ts'
import { DesignInspector } from './design-inspector.tsx'
import styles from './inspector.module.css'
import { LinkInspector } from './link-inspector.tsx'
import { NodeInspector } from './node-inspector.tsx'
import { SeveralInspector } from './several-inspector.tsx'
import { useSettledFields } from './use-settled-fields.ts'

export function Inspector(): ReactElement {
  const selection = useView((view) => view.selection)
  const root = useSettledFields()
  return (
    <div ref={root} className={styles.inspector}>
      <Selected selection={selection} />
    </div>
  )
}

function Selected({ selection: { nodes, links } }: { readonly selection: Selection }): ReactElement {
  const [node] = nodes
  const [link] = links
  if (nodes.length + links.length > 1) return <SeveralInspector nodes={nodes} links={links} />
  if (node !== undefined) return <NodeInspector key={node} id={node} />
  if (link !== undefined) return <LinkInspector key={link} id={link} />
  return <DesignInspector />
}
