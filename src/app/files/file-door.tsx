/** Lets files in: through the file input, dropped anywhere on the window, or pasted. */
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react'
import FileDown from 'lucide-react/icons/file-down'
import { plural } from '#drawing/names.ts'
import styles from '../shell/shell.module.css'
import { openFiles } from './open-files.ts'
import { setFileInput } from './pick.ts'
import { listedProblems, subscribeProblems } from './problems.ts'

const ProblemsDialog = lazy(() =>
  import('./problems-dialog.tsx').then((module) => ({ default: module.ProblemsDialog })),
)

export function FileDoor(): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const dragged = useDroppedFiles()
  const problems = useSyncExternalStore(subscribeProblems, listedProblems)
  usePastedFiles()
  useEffect(() => {
    setFileInput(input.current)
    return () => setFileInput(null)
  }, [])
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Open a file"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // So that choosing the same file again is a change again.
          currentTarget.value = ''
          void openFiles(files)
        }}
      />
      {dragged !== null && <DropArea kinds={dragged} />}
      {problems && (
        <Suspense fallback={null}>
          <ProblemsDialog {...problems} />
        </Suspense>
      )}
    </>
  )
}

/** The state while files hang over the window. Before they are dropped a browser tells their kinds and nothing else. */
function DropArea({ kinds }: { readonly kinds: readonly string[] }): ReactElement {
  return (
    <div className={styles.drop}>
      <div className={styles.dropInner}>
        <FileDown aria-hidden="true" />
        <b>Drop to open as {kinds.length > 1 ? 'new designs' : 'a new design'}</b>
        <span>{kinds.length > 1 ? plural(kinds.length, 'file') : (kinds[0] ?? 'A file')}</span>
        <span>The open design stays as it is.</span>
      </div>
    </div>
  )
}

const kindNames: Readonly<Record<string, string>> = {
  'application/json': 'JSON: a design file?',
  'image/png': 'PNG: a picture that may carry its design',
  'image/svg+xml': 'SVG: a picture that may carry its design',
  'text/markdown': 'Markdown: a list of patterns',
}

/** The kinds of the files over the window, in words; null while there are none. */
function useDroppedFiles(): readonly string[] | null {
  const [kinds, setKinds] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      const transfer = event.dataTransfer
      if (!transfer?.types.includes('Files')) return
      event.preventDefault()
      transfer.dropEffect = 'copy'
      if (event.type !== 'dragenter') return
      const files = [...transfer.items].filter((item) => item.kind === 'file')
      setKinds(files.map(({ type }) => kindNames[type] ?? 'A file'))
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setKinds(null)
    }
    const drop = (event: DragEvent): void => {
      setKinds(null)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void openFiles(files)
    }
    return listenToWindow({ dragenter: over, dragover: over, dragleave: leave, drop })
  }, [])
  return kinds
}

function usePastedFiles(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || event.defaultPrevented) return
      event.preventDefault()
      void openFiles(files)
    }
    return listenToWindow({ paste })
  }, [])
}

type WindowListeners = { readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void }

function listenToWindow(listeners: WindowListeners): () => void {
  const entries = Object.entries(listeners) as [string, EventListener][]
  for (const [name, listener] of entries) window.addEventListener(name, listener)
  return () => {
    for (const [name, listener] of entries) window.removeEventListener(name, listener)
  }
}
