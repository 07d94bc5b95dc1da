/** A list that was not taken: every mistake with its line, and the text to mend it on the spot. */
import { useId, useRef, useState, type ReactElement } from 'react'
import type { SeedProblem } from '#catalog/seed/problem.ts'
import { sentenceCase } from '#catalog/phrases.ts'
import { Button } from '#ui/actions/button.tsx'
import styles from './lists.module.css'
import { openList, setFaulty, type FaultyList } from './open-list.ts'

export function FaultyFile({ faulty: { name, text, problems } }: { readonly faulty: FaultyList }): ReactElement {
  const [edited, setEdited] = useState(text)
  const area = useRef<HTMLTextAreaElement>(null)
  const heading = useId()
  const lines = edited.split('\n')

  /** Selects the line, which the browser then scrolls to. */
  function show(line: number): void {
    const field = area.current
    if (!field) return
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
    field.focus()
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    field.scrollTop = Math.max(0, (line - 4) * lineHeight)
  }

  return (
    <section className={styles.faulty} aria-labelledby={heading}>
      <h2
        id={heading}
      >{`${name} was not added: ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}`}</h2>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <Mistake
            key={`${problem.line} ${problem.message}`}
            problem={problem}
            text={lines[problem.line - 1] ?? ''}
            onShow={show}
          />
        ))}
      </ul>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={`Text of ${name}`}
        spellCheck={false}
        value={edited}
        onChange={({ currentTarget }) => setEdited(currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void openList(name, edited)}>
          Check again
        </Button>
        <Button onClick={() => setFaulty(null)}>Leave it</Button>
      </div>
    </section>
  )
}

/** Pixels of a line in the text, as `lists.module.css` sets it. */
const lineHeight = 18

interface MistakeProps {
  readonly problem: SeedProblem
  readonly text: string
  readonly onShow: (line: number) => void
}

function Mistake({ problem: { line, message }, text, onShow }: MistakeProps): ReactElement {
  const sentence = `${sentenceCase(message)}${message.endsWith('?') || message.endsWith('.') ? '' : '.'}`
  return (
    <li>
      {line === 0 ? (
        <span>{sentence}</span>
      ) : (
        <>
          <button type="button" className={styles.line} onClick={() => onShow(line)}>
            Line {line}
          </button>
          <span>{sentence}</span>
          <code>{text}</code>
        </>
      )}
    </li>
  )
}
