/** The dialogs of the editor, each fetched when it is first asked for. */
import { Suspense, type ReactElement } from 'react'
import type { DialogName } from '#editor/context.ts'
import { late } from '#ui/late.ts'

const ExportDialog = late(() => import('#editor/export/export-dialog.tsx').then((module) => module.ExportDialog))
const LinkToDialog = late(() => import('./link-to-dialog.tsx').then((module) => module.LinkToDialog))
const ShortcutsDialog = late(() => import('./shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog))

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
