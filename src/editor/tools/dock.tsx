/** The tools below the canvas. Every button is a command. */
import type { ReactElement } from 'react'
import ChevronUp from 'lucide-react/icons/chevron-up'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Button } from '#ui/actions/button.tsx'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import { Toolbar, ToolbarSeparator } from '#ui/actions/toolbar.tsx'
import type { Command } from '#editor/commands/command.ts'
import boundary from '#editor/commands/boundary.tsx'
import fit from '#editor/commands/fit.tsx'
import modeLink from '#editor/commands/mode-link.tsx'
import modePan from '#editor/commands/mode-pan.tsx'
import modeSelect from '#editor/commands/mode-select.tsx'
import redo from '#editor/commands/redo.tsx'
import tidyUp from '#editor/commands/tidy-up.tsx'
import undo from '#editor/commands/undo.tsx'
import zoomIn from '#editor/commands/zoom-in.tsx'
import zoomOut from '#editor/commands/zoom-out.tsx'
import { run } from '#editor/run.ts'
import { useDocument, useEditor, useView } from '#editor/context.ts'
import { tidyUp as arrange } from '#editor/tidy-up.ts'
import type { Direction } from '#layout/plan.ts'
import styles from './tools.module.css'
import { ZoomLevel } from './zoom-level.tsx'

export function Dock(): ReactElement {
  const mode = useView((view) => view.mode)
  const armedBoundary = useView((view) => view.armed === 'region')
  return (
    <div className={styles.dock}>
      <Toolbar label="Tools" look="dock">
        <Tool command={modeSelect} pressed={mode === 'select' && !armedBoundary} />
        <Tool command={modePan} className={styles.wide} pressed={mode === 'pan'} />
        <Tool command={modeLink} pressed={mode === 'link'} />
        <Tool command={boundary} pressed={armedBoundary} />
        <ToolbarSeparator />
        <TidyUp />
        <ToolbarSeparator />
        <Steps />
        <ToolbarSeparator />
        <Tool command={zoomOut} className={styles.wide} />
        <ZoomLevel />
        <Tool command={zoomIn} className={styles.wide} />
        <Tool command={fit} />
      </Toolbar>
    </div>
  )
}

function Tool({
  command,
  pressed,
  reason,
  className,
}: {
  command: Command
  pressed?: boolean
  reason?: string | null
  className?: string | undefined
}): ReactElement {
  const editor = useEditor()
  return (
    <IconButton
      label={command.title}
      icon={command.icon}
      size="xl"
      side="top"
      className={className}
      shortcut={command.keys?.[0]}
      pressed={pressed}
      disabled={typeof reason === 'string'}
      reason={reason ?? undefined}
      onClick={() => run(editor, command)}
    />
  )
}

function Steps(): ReactElement {
  const back = useDocument(({ history }) => history.past.at(-1)?.label ?? null)
  const forth = useDocument(({ history }) => history.future[0]?.label ?? null)
  return (
    <>
      <Tool command={undo} reason={back === null ? 'Nothing to undo' : null} />
      <Tool command={redo} reason={forth === null ? 'Nothing to redo' : null} />
    </>
  )
}

const directions: readonly { readonly value: Direction; readonly label: string }[] = [
  { value: 'right', label: 'Left to right' },
  { value: 'down', label: 'Top to bottom' },
  { value: 'left', label: 'Right to left' },
  { value: 'up', label: 'Bottom to top' },
]

function TidyUp(): ReactElement {
  const editor = useEditor()
  const empty = useDocument(({ design }) => Object.keys(design.nodes).length === 0)
  return (
    <>
      <Button
        look="ghost"
        className={styles.tidy}
        icon={tidyUp.icon}
        shortcut={tidyUp.keys?.[0]}
        disabled={empty}
        reason={empty ? 'There is nothing to arrange yet' : undefined}
        onClick={() => run(editor, tidyUp)}
      >
        Tidy up
      </Button>
      <MenuButton
        label="Direction of Tidy up"
        icon={<ChevronUp />}
        side="top"
        items={directions.map(({ value, label }) => ({ label, onSelect: () => void arrange(editor, value) }))}
      />
    </>
  )
}
