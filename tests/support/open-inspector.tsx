/** Renders the inspector on a design, with a canvas that only remembers where the focus was sent. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Design, NodeId } from '#design/design.ts'
import { EditorProvider, type CanvasHandle, type EditorContext } from '#editor/context.ts'
import { Inspector } from '#editor/inspector/inspector.tsx'
import { createSession, type Session } from '#editor/session/session.ts'
import type { Selection } from '#editor/session/view.ts'

interface OpenInspector {
  readonly session: Session
  readonly user: ReturnType<typeof userEvent.setup>
  readonly region: HTMLElement
  /** Where commands sent the focus, in order. */
  readonly focused: readonly (NodeId | null)[]
  /** The words of the undo steps, oldest first. */
  readonly steps: () => readonly string[]
}

export function openInspector(design: Design, selection: Partial<Selection> = {}): OpenInspector {
  const session = createSession(design, () => 0)
  session.select(selection)
  const focused: (NodeId | null)[] = []
  const canvas = {
    centre: () => ({ x: 0, y: 0 }),
    reveal: () => {},
    fit: () => {},
    focus: (id: NodeId | null) => focused.push(id),
  } as unknown as CanvasHandle
  const editor: EditorContext = {
    session,
    canvas: () => canvas,
    dialogs: { open: () => {} },
    surroundings: { openFile: () => {}, newDesign: () => {}, show: () => {} },
  }
  render(
    <EditorProvider value={editor}>
      <aside role="region" aria-label="Inspector">
        <h2>Inspector</h2>
        <Inspector />
      </aside>
    </EditorProvider>,
  )
  return {
    session,
    user: userEvent.setup(),
    region: screen.getByRole('region', { name: 'Inspector' }),
    focused,
    steps: () => session.document.getState().history.past.map(({ label }) => label),
  }
}
