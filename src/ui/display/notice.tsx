/** A tinted box in the flow of a panel that says one thing worth knowing, with an icon and a word for its tone. */
import type { ReactNode } from 'react'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { classNames } from '../class-names.ts'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './notice.module.css'

export type Tone = 'info' | 'ok' | 'warn' | 'bad'

const tones = {
  info: { word: 'Note', Icon: Info },
  ok: { word: 'Fine', Icon: CircleCheck },
  warn: { word: 'Warning', Icon: TriangleAlert },
  bad: { word: 'Problem', Icon: CircleAlert },
} as const

interface NoticeProps {
  readonly tone: Tone
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly className?: string | undefined
}

export function Notice({ tone, children, actions, className }: NoticeProps) {
  const { word, Icon } = tones[tone]
  return (
    <div data-tone={tone} className={classNames(styles.notice, className)}>
      <Icon aria-hidden="true" />
      <div>
        <VisuallyHidden>{word}: </VisuallyHidden>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
