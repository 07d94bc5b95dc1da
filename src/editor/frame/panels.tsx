/** The panels beside the canvas: palette left, inspector right. They collapse, remember it, and are sheets on small screens. */
import { Suspense, useState, type ReactElement, type ReactNode } from 'react'
import PanelLeftClose from 'lucide-react/icons/panel-left-close'
import PanelLeftOpen from 'lucide-react/icons/panel-left-open'
import PanelRightClose from 'lucide-react/icons/panel-right-close'
import PanelRightOpen from 'lucide-react/icons/panel-right-open'
import { preferences } from '#storage/preferences.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { useView } from '#editor/context.ts'
import { late } from '#ui/late.ts'
import styles from './frame.module.css'
import { usePreferences } from './use-preferences.ts'
import { useNarrow } from './use-narrow.ts'

// The canvas answers first; what stands beside it arrives in chunks of its own a moment later.
const Palette = late(() => import('#editor/palette/palette.tsx').then((module) => module.Palette))
const Inspector = late(() => import('#editor/inspector/inspector.tsx').then((module) => module.Inspector))
const FirstRun = late(() => import('#editor/first-run/first-run.tsx').then((module) => module.FirstRun))

/** Grey lines where the content of a panel will stand. */
function PanelLoading(): ReactElement {
  return (
    <div className={styles.panelLoading} aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  )
}

interface PanelsProps {
  readonly children: ReactNode
  readonly firstRun: boolean
}

type SideName = 'left' | 'right'

export function Panels({ children, firstRun }: PanelsProps): ReactElement {
  const { panels } = usePreferences()
  const narrow = useNarrow()
  // On a narrow screen panels are sheets: closed until asked for, and that is not remembered. Where only the palette
  // has room, the inspector takes its place while it is open.
  // The first steps of a first visit are worth opening for, unless they would cover the canvas.
  const [sheet, setSheet] = useState<SideName | null>(firstRun && !narrow.left ? 'right' : null)
  const displaced = narrow.right && sheet === 'right'
  const open = (side: SideName): boolean =>
    narrow[side] ? sheet === side : !panels[side].collapsed && !(side === 'left' && displaced)
  function toggle(side: SideName): void {
    if (narrow[side]) return setSheet(sheet === side ? null : side)
    if (displaced) setSheet(null)
    if (displaced && !panels[side].collapsed) return
    preferences.set({ panels: { ...panels, [side]: { ...panels[side], collapsed: !panels[side].collapsed } } })
  }
  return (
    <div className={styles.panels} data-left={open('left')} data-right={open('right')} data-sheet={sheet ?? undefined}>
      <aside className={styles.left} role="region" aria-label="Patterns" data-open={open('left')}>
        <PanelHead title="Patterns" side="left" open={open('left')} onToggle={toggle} />
        <Suspense fallback={<PanelLoading />}>{open('left') && <Palette />}</Suspense>
      </aside>
      {children}
      <aside className={styles.right} role="region" aria-label="Inspector" data-open={open('right')}>
        <RightBody firstRun={firstRun} open={open('right')} onToggle={toggle} />
      </aside>
    </div>
  )
}

interface HeadProps {
  readonly title: string
  readonly side: SideName
  readonly open: boolean
  readonly onToggle: (side: SideName) => void
}

function PanelHead({ title, side, open, onToggle }: HeadProps): ReactElement {
  const icons =
    side === 'left'
      ? [<PanelLeftClose key="c" />, <PanelLeftOpen key="o" />]
      : [<PanelRightClose key="c" />, <PanelRightOpen key="o" />]
  return (
    <div className={styles.panelHead} data-side={side}>
      {open && <h2>{title}</h2>}
      <IconButton
        label={`${open ? 'Hide' : 'Show'} ${title.toLowerCase()}`}
        icon={open ? icons[0] : icons[1]}
        side={side === 'left' ? 'right' : 'left'}
        expanded={open}
        onClick={() => onToggle(side)}
      />
    </div>
  )
}

interface RightBodyProps {
  readonly firstRun: boolean
  readonly open: boolean
  readonly onToggle: (side: SideName) => void
}

/** The inspector; while the example of a first visit is open and nothing is selected, the first steps. */
function RightBody({ firstRun, open, onToggle }: RightBodyProps): ReactElement {
  const nothing = useView((view) => view.selection.nodes.length + view.selection.links.length === 0)
  return (
    <>
      <PanelHead title="Inspector" side="right" open={open} onToggle={onToggle} />
      {open && (
        <div className={styles.panelBody}>
          <Suspense fallback={<PanelLoading />}>{firstRun && nothing ? <FirstRun /> : <Inspector />}</Suspense>
        </div>
      )}
    </>
  )
}
