/** A part or a boundary as a form. */
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react'
import { categoryOf, patternOf } from '#catalog/catalog.ts'
import { wordsOf } from '#catalog/words.ts'
import type { DesignNode, NodeId } from '#design/design.ts'
import { editNode } from '#design/operations/nodes.ts'
import { isBoundary, lookOf } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import { useDocument, useEditor } from '#editor/context.ts'
import { changePattern } from '#editor/edits.ts'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { AboutPattern } from './about-pattern.tsx'
import { BehavioursSection } from './behaviours/behaviours-section.tsx'
import { PracticesSection } from './behaviours/practices-section.tsx'
import { useCard } from '#editor/card/knowledge.ts'
import { FactsBlock } from './facts/facts-block.tsx'
import { fieldsOf } from './facts/fields-of.ts'
import { PositionSection } from './facts/position-section.tsx'
import { Header } from './header/header.tsx'
import { NameField } from './header/name-field.tsx'
import { NodeMenu } from './header/node-menu.tsx'
import styles from './inspector.module.css'
import { OwnReferences } from '#editor/card/reading/own-references.tsx'
import { ReadingSection } from '#editor/card/reading/reading-section.tsx'
import { NotesSection } from './text/notes-section.tsx'
import { contentsOf, midSentence } from './words.ts'

const ChangePatternDialog = lazy(async () => ({
  default: (await import('./header/change-pattern-dialog.tsx')).ChangePatternDialog,
}))

export function NodeInspector({ id }: { readonly id: NodeId }): ReactElement | null {
  const node = useDocument(({ design }) => design.nodes[id])
  return node ? <NodeForm node={node} /> : null
}

function NodeForm({ node }: { readonly node: DesignNode }): ReactElement {
  const { session } = useEditor()
  const pattern = patternOf(node.pattern)
  const card = useCard(node.pattern)
  const boundary = isBoundary(node.pattern)
  const carrier = { id: node.id, title: titleOf(node), point: { node: pattern } }
  return (
    <>
      <NodeHeader node={node} />
      <FactsBlock node={node} fields={fieldsOf(pattern, card)}>
        {boundary ? <Holding node={node} /> : undefined}
      </FactsBlock>
      <PositionSection node={node} />
      {boundary && <PracticesSection boundary={node.id} where={node.pattern} practices={node.practices} />}
      <BehavioursSection carrier={carrier} behaviours={node.behaviours} often={wordsOf(node.pattern).pairs} />
      {pattern && <AboutPattern pattern={pattern} node={node} />}
      {node.behaviours.map(({ pattern: behaviour }) => (
        <ReadingSection
          key={behaviour}
          pattern={behaviour}
          folded
          list={`References about ${midSentence(lookOf(behaviour).name)}`}
        />
      ))}
      <OwnReferences node={node} />
      <NotesSection
        title="Notes"
        value={node.note}
        placeholder="What should be remembered? Markdown works."
        onChange={(note) =>
          session.edit(`Write notes of ${titleOf(node)}`, (design) => editNode(design, node.id, { note }), {
            merge: `note:${node.id}`,
          })
        }
      />
    </>
  )
}

/** The head with its menu, and the dialog that both the menu and an unknown pattern open. */
function NodeHeader({ node }: { readonly node: DesignNode }): ReactElement {
  const editor = useEditor()
  const [choosing, setChoosing] = useState<'never' | 'open' | 'closed'>('never')
  const menu = useRef<HTMLElement | null>(null)
  const look = lookOf(node.pattern)
  const pattern = patternOf(node.pattern)
  const choose = isBoundary(node.pattern) ? null : () => setChoosing('open')
  return (
    <>
      <Header
        look={look}
        title={<NameField node={node} />}
        detail={pattern ? `${pattern.name} · ${categoryOf(pattern).name}` : 'Unknown pattern'}
        actions={
          <span
            ref={(holder) => {
              menu.current = holder?.querySelector('button') ?? null
            }}
          >
            <NodeMenu node={node} onChangePattern={choose} />
          </span>
        }
      />
      {!look.known && (
        <div className={styles.block}>
          <Notice
            tone="info"
            actions={
              <Button size="sm" onClick={() => setChoosing('open')}>
                Change pattern…
              </Button>
            }
          >
            Nothing here knows the pattern “{look.name}”. It is drawn as a plain box and kept as it is.
            {node.pattern.includes('/') && ' It is of a list that is not open: see Your lists.'}
          </Notice>
        </div>
      )}
      {choosing !== 'never' && (
        <Suspense fallback={null}>
          <ChangePatternDialog
            open={choosing === 'open'}
            current={node.pattern}
            finalFocus={menu}
            onOpenChange={(open) => setChoosing(open ? 'open' : 'closed')}
            onChoose={(next) => changePattern(editor, node.id, next)}
          />
        </Suspense>
      )}
    </>
  )
}

/** What a boundary holds now, and what it is for. */
function Holding({ node }: { readonly node: DesignNode }): ReactElement {
  const contents = useDocument(({ design }) => contentsOf(design, node.id))
  const card = useCard(node.pattern)
  return (
    <dl className={styles.facts}>
      <dt>Holds now</dt>
      <dd>{contents}</dd>
      {card && card.holds !== '' && (
        <>
          <dt>May hold</dt>
          <dd>{card.holds}</dd>
        </>
      )}
      {card && card.sitsIn !== '' && (
        <>
          <dt>Sits in</dt>
          <dd>{card.sitsIn}</dd>
        </>
      )}
    </dl>
  )
}
