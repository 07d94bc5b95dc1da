/** A page that says one thing: what happened, what is safe, what to do. Also the quiet page while something loads. */
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { Mark } from '#editor/frame/mark.tsx'
import { Spinner } from '#ui/display/spinner.tsx'
import { Bar, HomeLink } from './bar.tsx'
import styles from './shell.module.css'

interface MessagePageProps {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function MessagePage({ title, children, actions }: MessagePageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Lintel`
    heading.current?.focus()
  }, [title])
  return (
    <div className={styles.page}>
      <Bar>
        <HomeLink />
      </Bar>
      <main className={styles.message}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </main>
    </div>
  )
}

/** The outline of the editor while a design loads, so that nothing jumps when it is there. */
export function LoadingPage({ label }: { readonly label: string }): ReactElement {
  return (
    <div className={styles.page} aria-busy="true">
      <Bar>
        <Mark />
      </Bar>
      <main className={styles.loading}>
        <Spinner label={label} />
      </main>
    </div>
  )
}

/** A link that looks like a button. */
export function LinkButton({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactElement {
  return (
    <a className={styles.link} href={href}>
      {children}
    </a>
  )
}
