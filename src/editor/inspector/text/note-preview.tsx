/** Markdown as it reads. No raw HTML and no images, so that a note makes no request; links leave safely, terms explain themselves. */
import { Children, type ReactElement, type ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import { GlossaryText } from '#editor/card/glossary-text.tsx'
import { webAddress } from '#editor/card/reading/web-address.ts'
import styles from './note-preview.module.css'

/** Headings start below those of the panel. */
const components: Components = {
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
  h4: 'h6',
  h5: 'h6',
  a({ href, children }) {
    const address = webAddress(href ?? '')
    if (!address) return <>{children}</>
    return (
      <a href={address.href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    )
  },
  p: ({ children }) => <p>{withTerms(children)}</p>,
  li: ({ children }) => <li>{withTerms(children)}</li>,
  img: ({ alt }) => <em>{alt === undefined || alt === '' ? 'image' : alt}</em>,
}

/** The plain text among the children with its terms of the glossary. */
function withTerms(children: ReactNode): ReactNode {
  return Children.map(children, (child) => (typeof child === 'string' ? <GlossaryText text={child} /> : child))
}

export function NotePreview({ text }: { readonly text: string }): ReactElement {
  return (
    <div className={styles.prose}>
      <Markdown skipHtml components={components}>
        {text}
      </Markdown>
    </div>
  )
}
