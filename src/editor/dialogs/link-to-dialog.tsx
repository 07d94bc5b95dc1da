/** Links the selected part to another one without a pointer: type its name, choose the kind, press Enter. */
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink } from '#catalog/grammar.ts'
import { kindList } from '#catalog/link-kinds.ts'
import type { Design, DesignNode, LinkKindId, NodeId } from '#design/design.ts'
import { refusal } from '#design/link-rules.ts'
import { linksOf, nodeOf } from '#design/queries.ts'
import { lookOf } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useEditor } from '#editor/context.ts'
import { link } from '#editor/link-nodes.ts'
import { Segmented } from '#ui/choices/segmented.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { Dialog } from '#ui/floating/dialog.tsx'
import styles from './link-to-dialog.module.css'

/** The parts a link may go to: unlinked ones first, then by distance. */
function targetsFor(design: Design, source: NodeId, query: string): readonly DesignNode[] {
  const scene = sceneOf(design)
  const from = scene.nodes.get(source)?.box
  const linked = new Set(linksOf(design, source).flatMap((each) => [each.source, each.target]))
  const wanted = query.trim().toLowerCase()
  const distance = (id: NodeId): number => {
    const box = scene.nodes.get(id)?.box
    const gap = box && from ? Math.hypot(box.x - from.x, box.y - from.y) : 0
    return gap + (linked.has(id) ? 100_000 : 0)
  }
  return [...scene.nodes.values()]
    .map((visible) => visible.node)
    .filter((node) => refusal(design, source, node.id) === null)
    .filter((node) => `${titleOf(node)} ${lookOf(node.pattern).name}`.toLowerCase().includes(wanted))
    .sort((a, b) => distance(a.id) - distance(b.id))
}

export function LinkToDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const editor = useEditor()
  const { session } = editor
  const design = session.design()
  const [source] = session.view.getState().selection.nodes
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<LinkKindId | null>(null)
  const list = useId()
  const targets = useMemo(
    () => (source === undefined ? [] : targetsFor(design, source, query)),
    [design, source, query],
  )
  const from = source === undefined ? undefined : nodeOf(design, source)
  const target = targets[Math.min(at, targets.length - 1)]
  if (!from) return null
  const usual = judgeLink(patternOf(from.pattern), target && patternOf(target.pattern)).kind

  function finish(to: DesignNode | undefined): void {
    if (!to || source === undefined) return
    link(editor, { source, target: to.id, ...(chosen === null ? {} : { kind: chosen }) })
    onClose()
    editor.canvas()?.focus(source)
  }

  function press(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(targets.length - 1, at + step)))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      finish(target)
    }
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={`Link from ${titleOf(from)}`} size="sm">
      <SearchField
        label="Link to"
        placeholder="Type the name of a part"
        value={query}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={target ? `${list}-${target.id}` : undefined}
        onChange={(value) => {
          setQuery(value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div className={styles.kinds}>
        <Segmented
          label="Kind"
          size="sm"
          full
          value={chosen ?? usual}
          options={kindList.slice(0, 4).map((kind) => ({ value: kind.id, label: kind.title }))}
          onChange={setChosen}
        />
      </div>
      <div className={styles.targets} role="listbox" id={list} aria-label="Parts">
        {targets.map((node) => (
          <Target
            key={node.id}
            id={`${list}-${node.id}`}
            node={node}
            selected={node === target}
            onChoose={() => finish(node)}
          />
        ))}
      </div>
      {targets.length === 0 && <p className={styles.none}>No part matches. Add one from the palette first.</p>}
    </Dialog>
  )
}

interface TargetProps {
  readonly id: string
  readonly node: DesignNode
  readonly selected: boolean
  readonly onChoose: () => void
}

function Target({ id, node, selected, onChoose }: TargetProps): ReactElement {
  const look = lookOf(node.pattern)
  return (
    // The search field keeps the focus and names the active option; options are never focused themselves.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={id} role="option" aria-selected={selected} className={styles.target} onClick={onChoose}>
      <Tile ink={look.ink} look={look.tile} path={look.icon} />
      <span>{titleOf(node)}</span>
      <small>{look.name}</small>
    </div>
  )
}
