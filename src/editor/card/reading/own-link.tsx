/** A link of the user's own to something that was listed without an address, kept on this device. */
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react'
import { preferences } from '#storage/preferences.ts'
import { Button } from '#ui/actions/button.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { AddressForm } from './address-form.tsx'
import styles from './reading.module.css'

/** The user's link for this key; undefined while there is none, and for null. */
export function useOwnLink(key: string | null): string | undefined {
  return useSyncExternalStore(subscribe, () => (key === null ? undefined : preferences.get().ownLinks[key]))
}

function subscribe(listener: () => void): () => void {
  return preferences.subscribe(listener)
}

interface OwnLinkProps {
  readonly itemKey: string
  readonly link: string | undefined
  /** The id of the title. */
  readonly about: string
}

export function OwnLink({ itemKey, link, about }: OwnLinkProps): ReactElement {
  const [editing, setEditing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  // What was pressed is gone once it has done its work.
  useEffect(() => {
    if (wantsFocus.current) box.current?.querySelector('button')?.focus()
    wantsFocus.current = false
  })

  function close(): void {
    wantsFocus.current = true
    setEditing(false)
  }

  function keep(next: string | undefined): void {
    keepOwnLink(itemKey, next)
    close()
  }

  if (editing)
    return (
      <AddressForm
        label="Your link"
        layout="stack"
        start={link}
        keep="Keep"
        className={styles.linkForm}
        buttonsClassName={styles.ownLink}
        onKeep={({ href }) => keep(href)}
        onCancel={close}
      />
    )
  return (
    <div ref={box} className={styles.ownLink}>
      <Button size="sm" aria-describedby={about} onClick={() => setEditing(true)}>
        {link === undefined ? 'Add your own link' : 'Change your link'}
      </Button>
      {link !== undefined && (
        <Button size="sm" look="ghost" aria-describedby={about} onClick={() => keep(undefined)}>
          Remove <VisuallyHidden>your link</VisuallyHidden>
        </Button>
      )}
    </div>
  )
}

function keepOwnLink(key: string, link: string | undefined): void {
  const { [key]: _, ...others } = preferences.get().ownLinks
  preferences.set({ ownLinks: link === undefined ? others : { ...others, [key]: link } })
}
