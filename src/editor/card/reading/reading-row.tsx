/** One thing to read: a tick that counts everywhere, the link, its host, and what is known about it. */
import ExternalLink from 'lucide-react/icons/external-link'
import X from 'lucide-react/icons/x'
import { memo, useId, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { sentenceCase } from '#catalog/phrases.ts'
import type { ReadingItem } from '#catalog/reading.ts'
import { reading } from '#editor/session/reading-progress.ts'
import { setRead } from '#storage/reading.ts'
import { Button } from '#ui/actions/button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Checkbox } from '#ui/choices/checkbox.tsx'
import { classNames } from '#ui/class-names.ts'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { focusBeside } from '#editor/inspector/focus-beside.ts'
import { flagWords } from './flag-words.ts'
import { OwnLink, useOwnLink } from './own-link.tsx'
import styles from './reading.module.css'
import { archiveAddress, hostOf, webAddress } from './web-address.ts'

/** What a row needs of a catalogue item; the user's own references have no more than title and address. */
export type Readable = Pick<ReadingItem, 'title' | 'url'> &
  Partial<Pick<ReadingItem, 'key' | 'flags' | 'fix' | 'note' | 'given'>> & {
    readonly also?: readonly { readonly title: string }[]
  }

interface ReadingRowProps {
  readonly item: Readable
  /** What kind of work it is, to stand beside the host. */
  readonly kind?: string | undefined
  /** Absent for what belongs to the catalogue. */
  readonly onRemove?: (() => void) | undefined
  /** Stands at the end of the row. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
}

export const ReadingRow = memo(function ReadingRow({ item, kind, onRemove, aside, className }: ReadingRowProps) {
  const title = useId()
  const row = useRef<HTMLLIElement>(null)
  const key = item.key ?? item.url
  const [read, mark] = useMark(key)
  const [opened, setOpened] = useState(false)
  const hasAddress = item.url !== ''
  const ownLink = useOwnLink(hasAddress ? null : key)
  const address = webAddress(ownLink ?? item.fix ?? item.url)

  /** The button goes once it is pressed, so the tick gets the focus. */
  function confirm(): void {
    row.current?.querySelector('input')?.focus()
    mark(true)
  }

  return (
    <li ref={row} className={classNames(styles.row, className)} data-read={read || undefined}>
      <Checkbox label="Read" hideLabel describedBy={title} checked={read} onChange={mark} />
      <div className={styles.words}>
        <Title id={title} words={item.title} address={address} onOpen={() => setOpened(true)} />
        <Details item={item} kind={kind} address={address} />
        {!hasAddress && <OwnLink itemKey={key} link={ownLink} about={title} />}
        {opened && !read && (
          <Button size="sm" look="ghost" className={styles.ask} aria-describedby={title} onClick={confirm}>
            Read it?
          </Button>
        )}
      </div>
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
      {aside}
    </li>
  )
})

interface TitleProps {
  readonly id: string
  readonly words: string
  readonly address: URL | null
  readonly onOpen: () => void
}

/** What has no web address is only shown. */
function Title({ id, words, address, onOpen }: TitleProps): ReactElement {
  if (!address) {
    return (
      <span id={id} className={styles.title}>
        {words}
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
      {words}
      <ExternalLink aria-hidden="true" />
    </a>
  )
}

interface DetailsProps {
  readonly item: Readable
  readonly kind: string | undefined
  /** The one that is opened. */
  readonly address: URL | null
}

function Details({ item, kind, address }: DetailsProps): ReactElement {
  const { title, url, fix = null } = item
  const where = url === '' ? ownPlace(address) : hostOf(fix ?? url)
  const given = fix === null ? null : webAddress(url)
  return (
    <div className={styles.details}>
      <span className={styles.line}>
        <span>{[where, ...(kind === undefined ? [] : [kind])].join(' · ')}</span>
        {address && <Archive address={address} of={title} />}
      </span>
      {fix !== null && (
        <span className={styles.line}>
          <span>
            Address corrected; given as <span className={styles.given}>{url}</span>
          </span>
          {given && <Archive address={given} of={`the given address of ${title}`} />}
        </span>
      )}
      <Remarks item={item} />
    </div>
  )
}

/** What was listed without an address may have got one of the user. */
function ownPlace(address: URL | null): string {
  return address ? `Your link: ${hostOf(address.href)}` : 'No address was given'
}

/** What else is known about it, and what is odd. */
function Remarks({
  item: { flags = [], also = [], note = '', given = '' },
}: {
  readonly item: Readable
}): ReactElement {
  const odd = flagWords(flags)
  return (
    <>
      {odd !== '' && <span>{odd}</span>}
      {given !== '' && <span>Title given as “{given}”</span>}
      {also.length > 0 && <span>Also listed as {also.map((other) => `“${other.title}”`).join(', ')}</span>}
      {note !== '' && <span className={styles.note}>{sentenceCase(note)}</span>}
    </>
  )
}

/** Leads to what the Internet Archive has kept of a page, for when it is gone. */
function Archive({ address, of }: { readonly address: URL; readonly of: string }): ReactElement {
  return (
    <a
      className={styles.archive}
      href={archiveAddress(address)}
      target="_blank"
      rel="noopener noreferrer"
      title="What the Internet Archive has kept of this page; opens in a new tab"
    >
      Archived copies<VisuallyHidden> of {of}</VisuallyHidden>
    </a>
  )
}

/** Whether what this key stands for is read, and how to say so. The tick shows at once; it goes back when it could not be kept. */
function useMark(key: string): readonly [read: boolean, mark: (read: boolean) => void] {
  const kept = useStore(reading, ({ marks }) => marks.has(key))
  const [wanted, setWanted] = useState<boolean | null>(null)
  if (wanted === kept) setWanted(null)

  function mark(next: boolean): void {
    setWanted(next)
    setRead(key, next).catch((error: unknown) => {
      setWanted(null)
      const reason = error instanceof Error ? ` ${error.message}` : ''
      showToast({ tone: 'error', text: `The mark was not kept.${reason}` })
    })
  }

  return [wanted ?? kept, mark]
}
