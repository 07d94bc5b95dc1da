/** A text that is typed freely and handed over only when it is finished: on Enter or on leaving; Escape takes it back. */
import { useState, type KeyboardEvent } from 'react'

export interface Draft {
  readonly text: string
  readonly type: (text: string) => void
  /** Hands the text over and forgets it. */
  readonly finish: () => void
  /** Forgets the text. */
  readonly drop: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** `settled` is shown while nothing is being typed; `commit` gets the typed text, once, if it differs. */
export function useDraft(settled: string, commit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null)

  function finish() {
    if (draft !== null && draft !== settled) commit(draft)
    setDraft(null)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Enter') finish()
    if (event.key !== 'Escape' || draft === null) return
    // Escape takes back the typing; only the next one leaves the dialog or the field.
    event.preventDefault()
    event.stopPropagation()
    setDraft(null)
  }

  return { text: draft ?? settled, type: setDraft, finish, drop: () => setDraft(null), onKeyDown }
}
