/** The user's own lists of patterns: what is in them, how to open, mend and remove one, and how to write one. */
import Download from 'lucide-react/icons/download'
import FilePlus from 'lucide-react/icons/file-plus'
import ListPlus from 'lucide-react/icons/list-plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useRef, useSyncExternalStore, type ReactElement } from 'react'
import { categoryOf } from '#catalog/catalog.ts'
import type { OwnList } from '#catalog/own.ts'
import { plural } from '#drawing/names.ts'
import { Button } from '#ui/actions/button.tsx'
import { EmptyState } from '#ui/display/empty-state.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { formatRoute } from '../routes.ts'
import { download } from '../shell/download.ts'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { FaultyFile } from './faulty-file.tsx'
import styles from './lists.module.css'
import { dropList, faultyList, onFaultyList, openListFile } from './open-list.ts'
import starter from './starter.md?raw'
import { useLists } from './use-lists.ts'

export default function ListsPage(): ReactElement {
  const { lists, isReady } = useLists()
  const faulty = useSyncExternalStore(onFaultyList, faultyList)
  return (
    <Frame place="lists" counts={{ lists: lists.length }}>
      <SectionHead title="Your lists">
        <OpenButton />
      </SectionHead>
      <p className={styles.lead}>
        A list is a Markdown file with patterns of your own: the services of your company, say. They stand in the
        palette, are found by the search and travel with the designs that use them. Nothing leaves this browser.
      </p>
      {faulty && <FaultyFile key={faulty.text} faulty={faulty} />}
      {lists.map((list) => (
        <ListCard key={list.id} list={list} />
      ))}
      {isReady && lists.length === 0 && !faulty && (
        <EmptyState
          icon={<ListPlus />}
          title="No list is open"
          actions={
            <Button icon={<Download />} onClick={() => download('my-patterns.md', starter)}>
              Download a list to start from
            </Button>
          }
        >
          Open a Markdown file, or drop one anywhere on Lintel.
        </EmptyState>
      )}
      <section className={styles.how} aria-labelledby="how">
        <h2 id="how">How a list is written</h2>
        <p>
          One section for each pattern: its name with a slug, one line that says what it is, and lines of keys and
          values. A part needs its class, a behaviour says what it rides on, a practice what it is attached to.
        </p>
        <pre className={styles.code}>{starter}</pre>
      </section>
    </Frame>
  )
}

function OpenButton(): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".md,.markdown,text/markdown"
        hidden
        aria-label="Open a list"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void openListFile(file)
          // So that choosing the same file again is a change again.
          currentTarget.value = ''
        }}
      />
      <Button look="primary" icon={<FilePlus />} onClick={() => input.current?.click()}>
        Open a list
      </Button>
    </>
  )
}

function ListCard({ list }: { readonly list: OwnList }): ReactElement {
  return (
    <section className={styles.card} aria-label={list.title}>
      <div className={styles.head}>
        <div>
          <h2>{list.title}</h2>
          <p>{plural(list.patterns.length, 'pattern')}</p>
        </div>
        <Button
          size="sm"
          icon={<Download />}
          aria-label={`Download ${list.title}`}
          onClick={() => download(`${list.id}.md`, list.text)}
        >
          Download
        </Button>
        <Button size="sm" icon={<Trash2 />} aria-label={`Remove ${list.title}`} onClick={() => void dropList(list)}>
          Remove
        </Button>
      </div>
      <ul className={styles.patterns}>
        {list.patterns.map((pattern) => {
          const { ink, tile } = categoryOf(pattern)
          return (
            <li key={pattern.id}>
              <a href={formatRoute({ page: 'pattern', id: pattern.id })}>
                <Tile ink={ink} look={tile} path={pattern.icon.path} />
                {pattern.name}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
