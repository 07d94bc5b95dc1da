/** A link of the user's own to something that was listed without an address, kept on this device. */
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react'
import { limits } from '#design/limits.ts'
import { preferences } from '#storage/preferences.ts'
import { Button } from '#ui/actions/button.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import styles from './reading.module.css'
import { typedAddress, whyNoAddress } from './web-address.ts'

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

  if (editing) return <LinkForm link={link ?? ''} onKeep={keep} onCancel={close} />
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

interface LinkFormProps {
  readonly link: string
  readonly onKeep: (link: string) => void
  readonly onCancel: () => void
}

function LinkForm({ link, onKeep, onCancel }: LinkFormProps): ReactElement {
  const [address, setAddress] = useState(link)
  const [error, setError] = useState<string>()

  function submit(event: FormEvent): void {
    event.preventDefault()
    const url = typedAddress(address)
    const problem = url ? problemOf(url) : whyNoAddress(address)
    setError(problem)
    if (url && problem === undefined) onKeep(url.href)
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }

  return (
    <form noValidate className={styles.linkForm} onSubmit={submit}>
      <TextField
        label="Your link"
        layout="stack"
        ref={focusAtOnce}
        inputMode="url"
        placeholder="https://"
        value={address}
        error={error}
        onChange={setAddress}
        onKeyDown={leave}
      />
      <div className={styles.ownLink}>
        <Button type="submit" look="primary" size="sm">
          Keep
        </Button>
        <Button size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** The user asked for the form with the press before. */
function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus()
}

function problemOf(url: URL): string | undefined {
  return url.href.length > limits.label ? 'This address is too long to keep.' : undefined
}
