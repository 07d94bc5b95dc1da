/** One design in the library: picture, name, when it was edited, tags, and what can be done to it. */
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import FolderOpen from 'lucide-react/icons/folder-open'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import type { DesignId } from '#design/design.ts'
import { plural } from '#drawing/names.ts'
import type { DesignCard as Card } from '#storage/shelf/shelf.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'
import { formatRoute } from '../routes.ts'
import { go } from '../location.ts'
import { DesignThumbnail } from '../picture/design-thumbnail.tsx'
import { downloadFile, nameOf, rename } from './actions.ts'
import styles from './card.module.css'
import { CardName, NameField } from './card-name.tsx'
import { reloadDesigns } from './use-designs.ts'
import { whenWords } from './when.ts'

interface DesignCardProps {
  readonly card: Card
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly isCurrent: boolean
  readonly onFocus: () => void
  /** Keys that lead to other cards. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}

/** The id of the link of a design's card, for whoever moves the focus there. */
export function cardId(design: DesignId): string {
  return `card-${design}`
}

export function DesignCard(props: DesignCardProps): ReactElement {
  const { card, now, isCurrent, onFocus, onKeyDown, onDuplicate, onDelete } = props
  const [naming, setNaming] = useState<'not yet' | 'now' | 'done'>('not yet')
  const name = nameOf(card)
  // The whole grid is one tab stop: the current card, and then its tools.
  const tabIndex = isCurrent ? 0 : -1
  const whenId = `when-${card.id}`
  const route = { page: 'design', id: card.id } as const

  async function finishRename(text: string | null): Promise<void> {
    if (text !== null && (await rename(card, text))) await reloadDesigns()
    setNaming('done')
  }

  function press(event: KeyboardEvent<HTMLElement>): void {
    const action = event.key === 'F2' ? () => setNaming('now') : event.key === 'Delete' ? onDelete : null
    if (!action) {
      onKeyDown(event)
      return
    }
    event.preventDefault()
    action()
  }

  const entries: readonly MenuEntry[] = [
    { label: 'Open', icon: <FolderOpen />, onSelect: () => go(route) },
    { label: 'Rename', icon: <Pencil />, shortcut: 'F2', onSelect: () => setNaming('now') },
    { label: 'Duplicate', icon: <Copy />, onSelect: onDuplicate },
    { label: 'Download design file', icon: <Download />, onSelect: () => void downloadFile(card) },
    { kind: 'separator' },
    { label: 'Delete', icon: <Trash2 />, shortcut: 'Delete', danger: true, onSelect: onDelete },
  ]
  return (
    <li className={styles.card} data-id={card.id}>
      <DesignThumbnail card={card} />
      <div className={styles.body}>
        <h2 className={styles.name}>
          {naming === 'now' ? (
            <NameField name={name} onDone={(text) => void finishRename(text)} />
          ) : (
            <CardName
              id={cardId(card.id)}
              name={name}
              href={formatRoute(route)}
              isCurrent={isCurrent}
              takesFocus={naming === 'done'}
              describedBy={whenId}
              onFocus={onFocus}
              onKeyDown={press}
            />
          )}
        </h2>
        <p id={whenId} className={styles.when}>
          Edited {whenWords(card.updatedAt, now)}, {plural(card.parts, 'part')}
        </p>
        {card.tags.length > 0 && (
          <ul className={styles.tags} aria-label="Tags">
            {card.tags.slice(0, 5).map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.tools} role="group" aria-label={name}>
        <IconButton label="Duplicate" size="sm" icon={<Copy />} tabIndex={tabIndex} onClick={onDuplicate} />
        <IconButton
          label="Download design file"
          size="sm"
          icon={<Download />}
          onClick={() => void downloadFile(card)}
          tabIndex={tabIndex}
        />
        <MenuButton
          label={`More for ${name}`}
          size="sm"
          align="end"
          icon={<Ellipsis />}
          items={entries}
          tabIndex={tabIndex}
        />
      </div>
    </li>
  )
}
