/** The dialogs of the editor, each fetched when it is first asked for. */
import { Suspense, lazy, type ReactElement } from 'react'
import type { DialogName } from '#editor/context.ts'

const ExportDialog = lazy(() =>
  import('#editor/export/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
)
const LinkToDialog = lazy(() => import('./link-to-dialog.tsx').then((module) => ({ default: module.LinkToDialog })))
const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
)

interface DialogsProps {
  readonly open: DialogName
  readonly onClose: () => void
}

export function Dialogs({ open, onClose }: DialogsProps): ReactElement {
  return (
    <Suspense fallback={null}>
      {open === 'export' && <ExportDialog onClose={onClose} />}
      {open === 'link-to' && <LinkToDialog onClose={onClose} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={onClose} />}
    </Suspense>
  )
}
