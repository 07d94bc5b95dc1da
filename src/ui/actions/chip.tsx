/** A small bordered button for a tag or a suggestion; with `pressed` it is a toggle. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './chip.module.css'

interface ChipProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly count?: number | undefined
  readonly pressed?: boolean | undefined
}

export function Chip({ children, icon, count, pressed, className, ...rest }: ChipProps) {
  return (
    <button type="button" {...rest} aria-pressed={pressed} className={classNames(styles.chip, className)}>
      {icon}
      {children}
      {count !== undefined && <span className={classNames('mono', styles.count)}>{count}</span>}
    </button>
  )
}
