/** Asks before something that cannot be undone. */
import { useRef, type ReactElement } from 'react'
import { Button } from '#ui/actions/button.tsx'
import { Dialog } from '#ui/floating/dialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog({ title, text, action, onConfirm, onClose }: ConfirmDialogProps): ReactElement {
  const cancel = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      open
      size="sm"
      title={title}
      onOpenChange={(open) => !open && onClose()}
      initialFocus={cancel}
      footer={
        <>
          <Button ref={cancel} onClick={onClose}>
            Cancel
          </Button>
          <Button
            look="primary"
            onClick={() => {
              onClose()
              onConfirm()
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}
