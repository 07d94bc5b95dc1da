/** Where the designs are kept, how much that is, and what would delete them. */
import { useEffect, useState, type ReactElement } from 'react'
import HardDrive from 'lucide-react/icons/hard-drive'
import { persistence } from '#storage/database.ts'
import styles from './library.module.css'
import { sizeWords } from './when.ts'

interface Kept {
  readonly isKept: boolean
  /** Bytes; null when the browser does not say. */
  readonly used: number | null
  /** Whether the browser has agreed not to clear the storage by itself. */
  readonly isPersistent: boolean
}

export function StorageCard(): ReactElement | null {
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    let isLeft = false
    void keptNow().then((found) => !isLeft && setKept(found))
    return () => {
      isLeft = true
    }
  }, [])
  if (!kept) return null
  const title = kept.isKept ? 'Kept in this browser' : 'Not kept'
  return (
    <section className={styles.storage} aria-label={title}>
      <p>
        <HardDrive aria-hidden="true" />
        <b>{title}</b>
      </p>
      <p>
        {kept.isKept
          ? sentences(kept)
          : 'This browser stores nothing for Lintel. Download what matters before you close this tab.'}
      </p>
    </section>
  )
}

function sentences({ used, isPersistent }: Kept): string {
  const size = used === null ? '' : `${sizeWords(used)}. `
  const clearing = isPersistent
    ? 'The browser will not clear it by itself; clearing site data deletes it.'
    : 'Clearing site data deletes it, and the browser may do so when space runs short. Download what matters.'
  return size + clearing
}

async function keptNow(): Promise<Kept> {
  const isKept = (await persistence()) === 'browser'
  try {
    const [{ usage }, isPersistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
    return { isKept, used: usage ?? null, isPersistent }
  } catch {
    return { isKept, used: null, isPersistent: false }
  }
}
