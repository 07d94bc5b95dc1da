/** What several selected things have in common: what can be done with them, and the numbers they share. */
import type { ReactElement } from 'react'
import { kindList } from '#catalog/link-kinds.ts'
import { patternOf } from '#catalog/catalog.ts'
import { sentenceCase } from '#catalog/phrases.ts'
import type { Design, DesignNode, Link, LinkId, LinkKindId, NodeId } from '#design/design.ts'
import { setKind } from '#design/operations/links.ts'
import { setFact } from '#design/operations/nodes.ts'
import { isBoundary } from '#drawing/look.ts'
import { plural } from '#drawing/names.ts'
import type { Command } from '#editor/commands/command.ts'
import remove from '#editor/commands/delete.tsx'
import duplicate from '#editor/commands/duplicate.tsx'
import { run } from '#editor/run.ts'
import tidyUp from '#editor/commands/tidy-up.tsx'
import wrap from '#editor/commands/wrap.tsx'
import { useDocument, useEditor } from '#editor/context.ts'
import { Button } from '#ui/actions/button.tsx'
import { Select } from '#ui/choices/select.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { useCards } from '#editor/card/knowledge.ts'
import { counts, daggerMeans, defaultText, unitText } from './facts/field-words.ts'
import { commonOf, fieldsOf, sharedNumbers, type SharedNumber } from './facts/fields-of.ts'
import { Header } from './header/header.tsx'
import header from './header/header.module.css'
import styles from './inspector.module.css'

interface SeveralInspectorProps {
  readonly nodes: readonly NodeId[]
  readonly links: readonly LinkId[]
}

export function SeveralInspector({ nodes, links }: SeveralInspectorProps): ReactElement {
  const words = useDocument(({ design }) => selectionWords(design, nodes, links))
  return (
    <>
      <Header title={<h3 className={header.heading}>{nodes.length + links.length} selected</h3>} detail={words} />
      <div className={styles.block}>
        <div className={styles.buttons}>
          {nodes.length > 0 && [duplicate, wrap].map((command) => <Act key={command.id} command={command} />)}
          {nodes.length > 1 && <Act command={tidyUp} />}
          <Act command={remove} />
        </div>
      </div>
      {nodes.length > 1 && links.length === 0 && <SharedFacts ids={nodes} />}
      {links.length > 1 && nodes.length === 0 && <SharedKind ids={links} />}
    </>
  )
}

function Act({ command }: { readonly command: Command }): ReactElement {
  const editor = useEditor()
  return (
    <Button size="sm" icon={command.icon} shortcut={command.keys?.[0]} onClick={() => void run(editor, command)}>
      {command.title}
    </Button>
  )
}

/** "2 parts, 1 boundary, 1 link". */
function selectionWords(design: Design, nodes: readonly NodeId[], links: readonly LinkId[]): string {
  const boundaries = nodes.filter((id) => isBoundary(design.nodes[id]?.pattern ?? '')).length
  const parts = nodes.length - boundaries
  return [
    ...(parts > 0 ? [plural(parts, 'part')] : []),
    ...(boundaries > 0 ? [`${boundaries} ${boundaries === 1 ? 'boundary' : 'boundaries'}`] : []),
    ...(links.length > 0 ? [plural(links.length, 'link')] : []),
  ].join(', ')
}

function SharedFacts({ ids }: { readonly ids: readonly NodeId[] }): ReactElement | null {
  const all = useDocument(({ design }) => design.nodes)
  const nodes = ids.flatMap((id) => all[id] ?? [])
  const { card } = useCards(nodes.map(({ pattern }) => pattern))
  const shared = sharedNumbers(nodes.map(({ pattern }) => fieldsOf(patternOf(pattern), card(pattern))))
  if (shared.length === 0) return null
  const marked = shared.some(
    ({ field, agreed }) =>
      agreed && field.source === 'unsourced' && nodes.every(({ facts }) => facts[field.name] === undefined),
  )
  return (
    <section aria-label="Shared properties" className={styles.block}>
      {shared.map((each) => (
        <SharedFact key={each.field.name} shared={each} nodes={nodes} />
      ))}
      {marked && <p className={styles.note}>{daggerMeans}</p>}
    </section>
  )
}

interface SharedFactProps {
  readonly shared: SharedNumber
  readonly nodes: readonly DesignNode[]
}

function SharedFact({ shared: { field, agreed }, nodes }: SharedFactProps): ReactElement {
  const { session } = useEditor()
  const { name, unit } = field
  const common = commonOf(nodes.map(({ facts }) => facts[name]))
  const isCount = counts.has(name)

  function change(value: number | null): void {
    const ids = nodes.map(({ id }) => id)
    const label = `${value === null ? 'Clear' : 'Set'} ${name} of ${plural(ids.length, 'part')}`
    session.edit(label, (design) => setFact(design, ids, name, value ?? undefined), {
      merge: `fact:${ids.join(',')}:${name}`,
    })
  }

  return (
    <NumberField
      label={sentenceCase(name)}
      value={!common.mixed && typeof common.value === 'number' ? common.value : null}
      placeholder={common.mixed ? 'Mixed' : agreed ? defaultText(field) : undefined}
      origin={agreed ? field.default : undefined}
      unit={unitText(unit)}
      min={isCount ? 1 : 0}
      decimals={4}
      optional
      onChange={change}
    />
  )
}

function SharedKind({ ids }: { readonly ids: readonly LinkId[] }): ReactElement {
  const { session } = useEditor()
  const all = useDocument(({ design }) => design.links)
  const links = ids.flatMap((id): Link[] => (all[id] ? [all[id]] : []))
  const common = commonOf(links.map(({ kind }) => kind))
  const kinds = kindList.map(({ id, title }) => ({ value: id, label: title }))

  function change(kind: LinkKindId | 'mixed'): void {
    if (kind === 'mixed') return
    session.edit(`Change the kind of ${plural(ids.length, 'link')}`, (design) => setKind(design, ids, kind))
  }

  return (
    <section aria-label="Shared properties" className={styles.block}>
      <Select<LinkKindId | 'mixed'>
        label="Kind"
        value={common.mixed || common.value === undefined ? 'mixed' : common.value}
        options={common.mixed ? [{ value: 'mixed', label: 'Mixed', disabled: true }, ...kinds] : kinds}
        onChange={change}
      />
    </section>
  )
}
