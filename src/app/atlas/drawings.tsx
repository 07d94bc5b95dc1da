/** The pattern drawn: its smallest example, and the parts that usually stand around it. */
import { useEffect, useState, type ReactElement } from 'react'
import type { Pattern } from '#catalog/pattern.ts'
import type { Design } from '#design/design.ts'
import { Button } from '#ui/actions/button.tsx'
import { arranged } from '../open/arranged.ts'
import { ownCopy, startWith } from '../open/new-designs.ts'
import { Drawing } from '../picture/drawing.tsx'
import { formatRoute } from '../routes.ts'
import styles from './pattern-page.module.css'

interface DrawingsProps {
  readonly pattern: Pattern
  readonly example: Design | null
  readonly around: Design | null
}

export function Drawings({ pattern, example, around }: DrawingsProps): ReactElement {
  return (
    <>
      {example && <Example key={`example ${pattern.id}`} design={example} />}
      {around && <Drawn key={`around ${pattern.id}`} title="Around it" design={around} isTidy />}
    </>
  )
}

/** An example comes in a plain grid and is shown when it is laid out. */
function Example({ design }: { readonly design: Design }): ReactElement {
  const [tidy, setTidy] = useState<Design | null>(null)
  const [first] = useState(design)
  useEffect(() => {
    let isLeft = false
    void arranged(first).then((done) => {
      if (!isLeft) setTidy(done)
    })
    return () => {
      isLeft = true
    }
  }, [first])
  return <Drawn title="At work" design={tidy ?? first} isTidy={tidy !== null} />
}

interface DrawnProps {
  readonly title: string
  readonly design: Design
  readonly isTidy: boolean
}

function Drawn({ title, design: shown, isTidy }: DrawnProps): ReactElement {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.line}>
        <h2>{title}</h2>
        <Button
          size="sm"
          disabled={!isTidy}
          aria-label={`${title}: use as a new design`}
          onClick={() => void startWith(ownCopy(shown))}
        >
          Use as a new design
        </Button>
      </div>
      <div className={styles.drawn} data-ready={isTidy || undefined}>
        <Drawing
          design={shown}
          label={`${shown.meta.title}, drawn`}
          hrefOf={(id) => {
            const pattern = shown.nodes[id]?.pattern
            return pattern === undefined ? null : formatRoute({ page: 'pattern', id: pattern })
          }}
        />
      </div>
    </section>
  )
}
