/** The frame of every page but the editor: the bar, the navigation with what a page puts under it, and the page. */
import FolderOpen from 'lucide-react/icons/folder-open'
import Plus from 'lucide-react/icons/plus'
import { useEffect, type ReactElement, type ReactNode } from 'react'
import { ThemeButton } from '#editor/frame/theme-button.tsx'
import { isShortcut, takesText } from '#editor/keys.ts'
import { Button } from '#ui/actions/button.tsx'
import { Kbd } from '#ui/display/kbd.tsx'
import { pickFiles } from '../files/pick.ts'
import { listsReady } from '../lists/ready.ts'
import { blankDesign, startWith } from '../open/new-designs.ts'
import { Bar, HomeLink } from './bar.tsx'
import styles from './frame.module.css'
import { useKeptScroll } from './kept-scroll.ts'
import { SiteNav, type Counts, type Place } from './site-nav.tsx'

interface FrameProps {
  readonly place: Place
  readonly counts?: Counts
  /** What stands under the navigation. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

export function Frame({ place, counts, side, children }: FrameProps): ReactElement {
  useFrameKeys()
  const main = useKeptScroll()
  useEffect(() => void listsReady(), [])
  return (
    <div className={styles.page}>
      <Bar>
        <HomeLink />
        <span className={styles.grow} />
        <Button icon={<FolderOpen />} shortcut="Mod+O" onClick={pickFiles}>
          Open a file
        </Button>
        <ThemeButton />
      </Bar>
      <div className={styles.side}>
        <Button
          look="primary"
          full
          size="lg"
          icon={<Plus />}
          trailing={<Kbd keys="N" />}
          className={styles.new}
          onClick={() => void startWith(blankDesign())}
        >
          New design
        </Button>
        <SiteNav place={place} {...(counts ? { counts } : {})} />
        {side}
      </div>
      <main ref={main} className={styles.main}>
        {children}
      </main>
    </div>
  )
}

function useFrameKeys(): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || takesText(event.target) || document.querySelector('[role="dialog"], [role="menu"]'))
        return
      const action = keys.find(([shortcut]) => isShortcut(event, shortcut))?.[1]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const keys: readonly (readonly [shortcut: string, action: () => void])[] = [
  ['N', () => void startWith(blankDesign())],
  ['Mod+O', pickFiles],
  // The search field of the page is marked with this attribute.
  ['/', () => document.querySelector<HTMLElement>('[data-page-search]')?.focus()],
]
