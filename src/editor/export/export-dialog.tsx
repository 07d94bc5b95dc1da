/** Saves or copies the design in another notation, with a preview of the very file. */
import {
  startTransition,
  use,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type RefObject,
} from 'react'
import type { Format } from '#formats/format.ts'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { Dialog } from '#ui/floating/dialog.tsx'
import { currentTheme, subscribeTheme } from '#ui/theme.ts'
import { preferences } from '#storage/preferences.ts'
import { useDocument, useView } from '../context.ts'
import { usePreferences } from '../frame/use-preferences.ts'
import { datedDesign } from '../session/dated.ts'
import { Actions, save } from './actions.tsx'
import { boundaryOf, scopeOf, type Area } from './area.ts'
import { choiceFrom, optionsFor, type Choice } from './choice.ts'
import styles from './export.module.css'
import { FormatList } from './format-list.tsx'
import { forgetFormats, loadFormats } from './load-formats.ts'
import { Options } from './options.tsx'
import type { ExportRequest } from './outcome.ts'
import { Preview } from './preview/preview.tsx'
import { useOutcome } from './use-outcome.ts'

interface ExportDialogProps {
  readonly onClose: () => void
}

/** Suspends until the formats are there, so that the dialog opens whole and the focus goes to the format chosen last. */
export function ExportDialog({ onClose }: ExportDialogProps): ReactElement {
  const [, tryAgain] = useState(0)
  const formats = use(loadFormats())
  const [first] = formats ?? []
  const title = useDocument((state) => state.design.meta.title)
  const checked = useRef<HTMLInputElement>(null)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Export"
      detail={title === '' ? undefined : title}
      size="wide"
      flush
      initialFocus={checked}
    >
      {formats && first ? (
        <Exporter formats={formats} first={first} checked={checked} />
      ) : (
        <NoFormats
          onRetry={() => {
            forgetFormats()
            startTransition(() => tryAgain((times) => times + 1))
          }}
        />
      )}
    </Dialog>
  )
}

function NoFormats({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  return (
    <div role="alert" className={styles.failure}>
      <Notice tone="bad" actions={<Button onClick={onRetry}>Try again</Button>}>
        The formats could not be loaded. Check the connection, then try again.
      </Notice>
    </div>
  )
}

interface ExporterProps {
  readonly formats: readonly Format[]
  /** What is chosen when the format of last time is gone. */
  readonly first: Format
  readonly checked: RefObject<HTMLInputElement | null>
}

function Exporter({ formats, first, checked }: ExporterProps): ReactElement {
  const edited = useDocument((state) => state)
  const design = useMemo(() => datedDesign(edited), [edited])
  const selection = useView((view) => view.selection)
  const { exportOptions } = usePreferences()
  const theme = useSyncExternalStore(subscribeTheme, currentTheme)
  const [wanted, setArea] = useState<Area>('everything')
  const [attempt, setAttempt] = useState(0)

  const choice = useMemo(() => choiceFrom(exportOptions), [exportOptions])
  const format = formats.find(({ id }) => id === choice.format) ?? first
  const boundary = boundaryOf(design, selection)
  const scope = useMemo(() => scopeOf(design, selection, wanted), [design, selection, wanted])
  const request = useMemo<ExportRequest & { readonly attempt: number }>(
    () => ({ design, format, options: optionsFor(choice, { theme, scope }), attempt }),
    [design, format, choice, theme, scope, attempt],
  )
  const { outcome, of, busy } = useOutcome(request)
  // The file of another format would be a wrong preview of this one; of the same format it only is an old one.
  const shown = of?.format === format ? outcome : null

  function choose(some: Partial<Choice>): void {
    preferences.set({ exportOptions: { ...exportOptions, ...choice, ...some } })
  }

  return (
    // A form, so that Enter saves from any choice.
    <form
      className={styles.columns}
      onSubmit={(event) => {
        event.preventDefault()
        void save(request)
      }}
    >
      <FormatList
        formats={formats}
        chosen={format}
        checked={checked}
        onChoose={(chosen) => choose({ format: chosen.id })}
      />
      <Preview
        key={format.id}
        request={of && shown ? of : request}
        outcome={shown}
        busy={busy}
        onRetry={() => setAttempt(attempt + 1)}
      />
      <div className={styles.side}>
        <div className={styles.options}>
          <Options
            format={format}
            choice={choice}
            onChoose={choose}
            area={scope === null ? 'everything' : wanted}
            onArea={setArea}
            selected={selection.nodes.length + selection.links.length > 0}
            boundary={boundary}
          />
        </div>
        <Actions request={request} outcome={shown} busy={busy} />
      </div>
    </form>
  )
}
