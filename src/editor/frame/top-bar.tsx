/** The bar above the editor: where one is, whether the work is saved, theme, menu and export. */
import { Suspense, useSyncExternalStore, type ReactElement } from 'react'
import Share from 'lucide-react/icons/share'
import { Button } from '#ui/actions/button.tsx'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'
import exportDesign from '#editor/commands/export.tsx'
import library from '#editor/commands/library.tsx'
import newDesign from '#editor/commands/new-design.tsx'
import openFile from '#editor/commands/open-file.tsx'
import { entryOf, run } from '#editor/run.ts'
import { useDocument, useEditor, type EditorContext } from '#editor/context.ts'
import type { Keeper } from '#editor/session/keep.ts'
import { late } from '#ui/late.ts'
import styles from './frame.module.css'
import { Mark } from './mark.tsx'
import { SaveStatus } from './save-status.tsx'

const TopMenus = late(() => import('./top-menus.tsx').then((module) => module.TopMenus))

export function TopBar({ keeper }: { readonly keeper: Keeper }): ReactElement {
  const editor = useEditor()
  const title = useDocument((state) => state.design.meta.title)
  const status = useSyncExternalStore(keeper.subscribe, keeper.status)
  return (
    <header className={styles.topBar}>
      <a className={styles.home} href="#/designs" aria-label="Lintel, all designs">
        <Mark />
      </a>
      <nav className={styles.crumbs} aria-label="Place">
        <a href="#/designs">Library</a>
        <span aria-hidden="true">/</span>
        <MenuButton look="ghost" label={`${title}, design menu`} items={() => designMenu(editor)}>
          <b className={styles.title}>{title === '' ? 'Untitled design' : title}</b>
        </MenuButton>
      </nav>
      <SaveStatus status={status} />
      <span className={styles.grow} />
      <Suspense fallback={<span className={styles.menuPlace} />}>
        <TopMenus />
      </Suspense>
      <Button
        look="primary"
        icon={<Share />}
        className={styles.export}
        shortcut={exportDesign.keys?.[0]}
        onClick={() => run(editor, exportDesign)}
      >
        Export
      </Button>
    </header>
  )
}

function designMenu(editor: EditorContext): readonly MenuEntry[] {
  return [
    ...[newDesign, openFile, library].map((command) => entryOf(editor, command)),
    { kind: 'separator' },
    entryOf(editor, exportDesign),
  ]
}
