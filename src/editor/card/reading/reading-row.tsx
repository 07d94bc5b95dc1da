/** One thing to read: a tick that counts everywhere, the link, its host, and what is known to be odd about it. */
import ExternalLink from 'lucide-react/icons/external-link'
import X from 'lucide-react/icons/x'
import { memo, useId, useRef, useState, type ReactElement } from 'react'
import { useStore } from 'zustand'
import { sentenceCase } from '#catalog/phrases.ts'
import type { ReadingItem } from '#catalog/reading.ts'
import { reading } from '#editor/session/reading-progress.ts'
import { setRead } from '#storage/reading.ts'
import { Button } from '#ui/actions/button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Checkbox } from '#ui/choices/checkbox.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { focusBeside } from '#editor/inspector/focus-beside.ts'
import styles from './reading.module.css'
import { hostOf, webAddress } from './web-address.ts'

/** What a row needs of a catalogue item; the user's own references have no more than title and address. */
export type Readable = Pick<ReadingItem, 'title' | 'url'> & Partial<Pick<ReadingItem, 'also' | 'flags' | 'fix'>>

interface ReadingRowProps {
  readonly item: Readable
  /** Absent for what belongs to the catalogue. */
  readonly onRemove?: (() => void) | undefined
}

export const ReadingRow = memo(function ReadingRow({ item, onRemove }: ReadingRowProps): ReactElement {
  const title = useId()
  const row = useRef<HTMLLIElement>(null)
  const [read, mark] = useMark(item.url)
  const [opened, setOpened] = useState(false)

  /** The button goes once it is pressed, so the tick gets the focus. */
  function confirm(): void {
    row.current?.querySelector('input')?.focus()
    mark(true)
  }

  return (
    <li ref={row} className={styles.row} data-read={read || undefined}>
      <Checkbox label="Read" hideLabel describedBy={title} checked={read} onChange={mark} />
      <div className={styles.words}>
        <Title id={title} item={item} onOpen={() => setOpened(true)} />
        <Details item={item} />
      </div>
      {opened && !read && (
        <Button size="sm" look="ghost" className={styles.ask} aria-describedby={title} onClick={confirm}>
          Read it?
        </Button>
      )}
      {onRemove && (
        <IconButton
          label={`Remove ${item.title}`}
          icon={<X />}
          size="sm"
          onClick={(event) => {
            focusBeside(event.currentTarget)
            onRemove()
          }}
        />
      )}
    </li>
  )
})

interface TitleProps {
  readonly id: string
  readonly item: Readable
  readonly onOpen: () => void
}

/** The corrected address is opened where there is one; what is no web address is only shown. */
function Title({ id, item, onOpen }: TitleProps): ReactElement {
  const address = webAddress(item.fix ?? item.url)
  if (!address) {
    return (
      <span id={id} className={styles.title}>
        {item.title}
      </span>
    )
  }
  return (
    <a
      id={id}
      href={address.href}
      target="_blank"
      rel="noopener noreferrer"
      title="Opens in a new tab"
      className={styles.title}
      onClick={onOpen}
      onAuxClick={onOpen}
    >
      {item.title}
      <ExternalLink aria-hidden="true" />
    </a>
  )
}

function Details({ item: { url, fix = null, flags = [], also = [] } }: { readonly item: Readable }): ReactElement {
  return (
    <div className={styles.details}>
      <span>{[hostOf(fix ?? url), ...flags.map(sentenceCase)].join(' · ')}</span>
      {fix !== null && (
        <span>
          Address corrected; given as <span className={styles.given}>{url}</span>
        </span>
      )}
      {also.length > 0 && <span>Also listed as {also.map((other) => `“${other.title}”`).join(', ')}</span>}
    </div>
  )
}

/** Whether an address is read, and how to say so. The tick shows at once; it goes back when it could not be kept. */
function useMark(url: string): readonly [read: boolean, mark: (read: boolean) => void] {
  const kept = useStore(reading, ({ marks }) => marks.has(url))
  const [wanted, setWanted] = useState<boolean | null>(null)
  if (wanted === kept) setWanted(null)

  function mark(next: boolean): void {
    setWanted(next)
    setRead(url, next).catch((error: unknown) => {
      setWanted(null)
      const reason = error instanceof Error ? ` ${error.message}` : ''
      showToast({ tone: 'error', text: `The mark was not kept.${reason}` })
    })
  }

  return [wanted ?? kept, mark]
}
