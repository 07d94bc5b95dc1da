/** A link as a form. */
import { useRef, type ReactElement, type RefObject } from 'react'
import { wordsOf } from '#catalog/words.ts'
import { kindList, kindTable, modifierList, modifierTable } from '#catalog/link-kinds.ts'
import type { DesignNode, Link, LinkId, LinkKindId, LinkModifier } from '#design/design.ts'
import { editLink, setKind } from '#design/operations/links.ts'
import { lookOf } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import type { Command } from '#editor/commands/command.ts'
import remove from '#editor/commands/delete.tsx'
import { run } from '#editor/run.ts'
import reverse from '#editor/commands/reverse-link.tsx'
import { useDocument, useEditor } from '#editor/context.ts'
import { labelLink } from '#editor/edits.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Select } from '#ui/choices/select.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { BehavioursSection } from './behaviours/behaviours-section.tsx'
import { Header } from './header/header.tsx'
import header from './header/header.module.css'
import styles from './inspector.module.css'
import { OddLinkNotice } from './link/odd-link-notice.tsx'
import { ReadingSection } from '#editor/card/reading/reading-section.tsx'
import { midSentence } from './words.ts'

export function LinkInspector({ id }: { readonly id: LinkId }): ReactElement | null {
  const link = useDocument(({ design }) => design.links[id])
  const source = useDocument(({ design }) => design.nodes[design.links[id]?.source ?? ''])
  const target = useDocument(({ design }) => design.nodes[design.links[id]?.target ?? ''])
  return link && source && target ? <LinkForm link={link} source={source} target={target} /> : null
}

interface LinkFormProps {
  readonly link: Link
  readonly source: DesignNode
  readonly target: DesignNode
}

function LinkForm({ link, source, target }: LinkFormProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  const { id, kind, modifier, behaviours } = link
  const title = `${titleOf(source)} to ${titleOf(target)}`
  return (
    <>
      <LinkHeader link={link} source={source} target={target} heading={heading} />
      <LinkProperties link={link} title={title} />
      <BehavioursSection
        carrier={{ id, title, point: { link: kind, modifier } }}
        behaviours={behaviours}
        often={[source, target].flatMap(({ pattern }) => wordsOf(pattern).pairs)}
      />
      <OddLinkNotice link={link} source={source} target={target} onSettled={() => heading.current?.focus()} />
      {behaviours.map(({ pattern }) => (
        <ReadingSection
          key={pattern}
          pattern={pattern}
          list={`References about ${midSentence(lookOf(pattern).name)}`}
        />
      ))}
    </>
  )
}

type LinkHeaderProps = LinkFormProps & { readonly heading: RefObject<HTMLHeadingElement | null> }

function LinkHeader({ link, source, target, heading }: LinkHeaderProps): ReactElement {
  return (
    <Header
      title={
        // Takes the focus when what had it is gone.
        <h3 ref={heading} tabIndex={-1} className={header.heading}>
          {titleOf(source)} <span aria-hidden="true">→</span>
          <VisuallyHidden>to</VisuallyHidden> {titleOf(target)}
        </h3>
      }
      detail={kindTable[link.kind].summary}
      actions={
        <>
          <Act command={reverse} />
          <Act command={remove} />
        </>
      }
    />
  )
}

function Act({ command }: { readonly command: Command }): ReactElement {
  const editor = useEditor()
  const { title, icon, keys } = command
  return <IconButton label={title} icon={icon} shortcut={keys?.[0]} onClick={() => void run(editor, command)} />
}

const kinds = kindList.map(({ id, title }) => ({ value: id, label: title }))
const modifiers = [
  { value: 'none', label: 'None' },
  ...modifierList.map(({ id, title }) => ({ value: id, label: title })),
] as const

function LinkProperties({ link, title }: { readonly link: Link; readonly title: string }): ReactElement {
  const editor = useEditor()
  const { session } = editor
  const { id } = link

  function changeKind(kind: LinkKindId): void {
    session.edit(`Make ${title} ${kindTable[kind].title.toLowerCase()}`, (design) => setKind(design, [id], kind))
  }

  function changeModifier(modifier: LinkModifier): void {
    session.edit(`Change how ${title} is marked`, (design) => editLink(design, id, { modifier }))
  }

  function changeTechnology(technology: string): void {
    session.edit(`Set technology of ${title}`, (design) => editLink(design, id, { technology }), {
      merge: `technology:${id}`,
    })
  }

  return (
    <section aria-label="Properties" className={styles.block}>
      <Select label="Kind" value={link.kind} options={kinds} onChange={changeKind} />
      <Select
        label="Modifier"
        value={link.modifier}
        options={modifiers}
        hint={link.modifier === 'none' ? undefined : modifierTable[link.modifier].summary}
        onChange={changeModifier}
      />
      <TextField label="Label" value={link.label} onChange={(label) => labelLink(editor, id, label)} />
      <TextField label="Technology" mono value={link.technology} onChange={changeTechnology} />
    </section>
  )
}
