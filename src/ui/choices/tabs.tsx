/** A row of tabs and the panel below it; arrows move and choose, Home and End go to the ends. */
import type { KeyboardEvent, ReactNode } from 'react'
import { nextStop, stopsOf } from '../actions/roving.ts'
import { classNames } from '../class-names.ts'
import styles from './tabs.module.css'

export interface Tab<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
  readonly count?: number | undefined
}

interface TabsProps<V extends string> {
  /** Ties the tabs to their panels; unique on the page. */
  readonly id: string
  readonly label: string
  readonly value: V
  readonly tabs: readonly Tab<V>[]
  readonly onChange: (value: V) => void
  /** At the end of the row, outside the tab list. */
  readonly trailing?: ReactNode
  readonly className?: string | undefined
}

export function Tabs<V extends string>({ id, label, value, tabs, onChange, trailing, className }: TabsProps<V>) {
  function move(event: KeyboardEvent<HTMLElement>) {
    const list = event.currentTarget
    if (!(event.target instanceof HTMLElement)) return
    const next = nextStop(stopsOf(list), event.target, event.key, 'horizontal')
    if (next === null) return
    event.preventDefault()
    next.focus()
    next.click()
  }

  return (
    <div className={classNames(styles.row, className)}>
      <div role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={tabId(id, tab.value)}
            aria-selected={tab.value === value}
            aria-controls={tab.value === value ? panelId(id, tab.value) : undefined}
            tabIndex={tab.value === value ? 0 : -1}
            className={styles.tab}
            onClick={() => onChange(tab.value)}
          >
            {tab.icon}
            {tab.label}
            {tab.count !== undefined && <span className={classNames('mono', styles.count)}>{tab.count}</span>}
          </button>
        ))}
      </div>
      {trailing !== undefined && <div className={styles.trailing}>{trailing}</div>}
    </div>
  )
}

interface TabPanelProps {
  /** The `id` of the tabs. */
  readonly tabs: string
  readonly value: string
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** The content of the chosen tab; render one at a time. */
export function TabPanel({ tabs, value, children, className }: TabPanelProps) {
  return (
    <div role="tabpanel" id={panelId(tabs, value)} aria-labelledby={tabId(tabs, value)} className={className}>
      {children}
    </div>
  )
}

function tabId(id: string, value: string): string {
  return `${id}-tab-${value}`
}

function panelId(id: string, value: string): string {
  return `${id}-panel-${value}`
}
