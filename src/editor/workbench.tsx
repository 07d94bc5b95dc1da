/** The whole editor around one open design: top bar, palette, canvas with its tools, inspector, dialogs. */
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import type { Keeper } from './session/keep.ts'
import type { Session } from './session/session.ts'
import { followReading } from './session/reading-progress.ts'
import { Canvas } from './canvas/canvas.tsx'
import {
  EditorProvider,
  useDocument,
  type CanvasHandle,
  type DialogName,
  type EditorContext,
  type Surroundings,
} from './context.ts'
import { closeToastsAbout } from '#ui/floating/toasts.ts'
import { late } from '#ui/late.ts'
import { takeWanted } from './adding/wanted.ts'
import { keepKeys } from './frame/early-keys.ts'
import { Panels } from './frame/panels.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { usePreferences } from './frame/use-preferences.ts'
import styles from './frame/frame.module.css'

const Keys = late(() => import('./frame/keys.tsx').then((module) => module.Keys))
const Tools = late(() => import('./tools/tools.tsx').then((module) => module.Tools))
const Ghost = late(() => import('./palette/ghost.tsx').then((module) => module.Ghost))
const Dialogs = late(() => import('./dialogs/dialogs.tsx').then((module) => module.Dialogs))

interface WorkbenchProps {
  readonly session: Session
  readonly keeper: Keeper
  readonly surroundings: Surroundings
  /** The visit that began with the example: the right panel offers first steps while nothing is selected. */
  readonly firstRun: boolean
}

export function Workbench({ session, keeper, surroundings, firstRun }: WorkbenchProps): ReactElement {
  const canvas = useRef<CanvasHandle | null>(null)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const editor = useMemo<EditorContext>(
    () => ({ session, canvas: () => canvas.current, dialogs: { open: setDialog }, surroundings }),
    [session, surroundings],
  )
  const onReady = useCallback(
    (handle: CanvasHandle | null) => {
      canvas.current = handle
      const wanted = handle && takeWanted()
      if (wanted !== null)
        void import('./adding/place.ts').then(({ addBeside }) => addBeside(editor, wanted, { linked: false }))
    },
    [editor],
  )
  useEffect(keepKeys, [])
  useEffect(() => followReading(), [])
  useEffect(() => withdrawOffers(session), [session])
  useIdleWarmUp()
  return (
    <EditorProvider value={editor}>
      <Suspense fallback={null}>
        <Keys />
      </Suspense>
      <div className={styles.workbench}>
        <TopBar keeper={keeper} />
        <Panels firstRun={firstRun}>
          <Stage onReady={onReady} />
        </Panels>
      </div>
      <Suspense fallback={null}>
        <Ghost />
      </Suspense>
      <Suspense fallback={null}>{dialog && <Dialogs open={dialog} onClose={() => setDialog(null)} />}</Suspense>
    </EditorProvider>
  )
}

function Stage({ onReady }: { readonly onReady: (canvas: CanvasHandle | null) => void }): ReactElement {
  const { wheel } = usePreferences()
  const title = useDocument((state) => state.design.meta.title)
  return (
    <main className={styles.stage}>
      <h1 className="visually-hidden">{title === '' ? 'Untitled design' : title}</h1>
      <Canvas onReady={onReady} wheel={wheel} />
      <Suspense fallback={null}>
        <Tools />
      </Suspense>
    </main>
  )
}

/** Takes away messages that offer to undo a step once another follows it or the design is left; returns what stops it. */
function withdrawOffers(session: Session): () => void {
  const stop = session.onChange((_, origin) => {
    if (origin !== 'received') closeToastsAbout(session)
  })
  return () => {
    stop()
    closeToastsAbout(session)
  }
}

/** Fetches what comes later once the page is quiet. */
function useIdleWarmUp(): void {
  useEffect(() => {
    const start = (): void =>
      void import('./warm-up.ts').then(
        ({ warmUp }) => warmUp(),
        () => undefined,
      )
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(start, 1500)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(start, { timeout: 4000 })
    return () => cancelIdleCallback(idle)
  }, [])
}
