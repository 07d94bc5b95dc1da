/** The grid of designs with its search and order. */
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react'
import FileDown from 'lucide-react/icons/file-down'
import FilePlus from 'lucide-react/icons/file-plus'
import SearchX from 'lucide-react/icons/search-x'
import type { DesignId } from '#design/design.ts'
import { milliseconds } from '#editor/session/clock.ts'
import { Button } from '#ui/actions/button.tsx'
import { Select } from '#ui/choices/select.tsx'
import { EmptyState } from '#ui/display/empty-state.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import type { DesignCard as Card } from '#storage/shelf/shelf.ts'
import { pickFiles } from '../files/pick.ts'
import { blankDesign, startWith } from '../open/new-designs.ts'
import { useSeen } from '../picture/use-seen.ts'
import { LinkButton } from '../shell/message-page.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { duplicate, trash } from './actions.ts'
import styles from './card.module.css'
import { cardId, DesignCard } from './design-card.tsx'
import { listed, type Order } from './listing.ts'
import { reloadDesigns, type Designs } from './use-designs.ts'
import { useGridKeys } from './use-grid-keys.ts'

interface DesignsSectionProps {
  readonly designs: Designs
  readonly tag: string | null
}

const orders: readonly { readonly value: Order; readonly label: string }[] = [
  { value: 'edited', label: 'Last edited' },
  { value: 'name', label: 'Name' },
  { value: 'created', label: 'Created' },
]

/** How many cards are put on the page at once; more follow as one scrolls. */
const batch = 60

export function DesignsSection({ designs, tag }: DesignsSectionProps): ReactElement {
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('edited')
  const cards = listed(designs.cards, { query, tag, order })
  const isEmpty = designs.cards.length === 0
  return (
    <>
      <SectionHead title={tag === null ? 'Designs' : `Designs tagged ${tag}`}>
        {!isEmpty && (
          <>
            <SearchField
              label="Search names and tags"
              shortcut="/"
              value={query}
              onChange={setQuery}
              className={styles.search}
              data-page-search
            />
            <Select label="Order" hideLabel value={order} options={orders} onChange={setOrder} />
          </>
        )}
      </SectionHead>
      {cards.length > 0 && <Grid key={`${tag} ${order}`} cards={cards} />}
      {cards.length === 0 && !designs.isLoading && (
        <Nothing isEmpty={isEmpty} onClear={() => setQuery('')} sentence={designs.sentence} />
      )}
    </>
  )
}

interface NothingProps {
  readonly isEmpty: boolean
  readonly sentence: string | null
  readonly onClear: () => void
}

function Nothing({ isEmpty, sentence, onClear }: NothingProps): ReactElement {
  if (sentence !== null) {
    return (
      <EmptyState
        title="The designs could not be listed"
        actions={<Button onClick={() => location.reload()}>Reload</Button>}
      >
        {sentence}
      </EmptyState>
    )
  }
  if (!isEmpty) {
    return (
      <EmptyState
        icon={<SearchX />}
        title="No design has all of these words"
        actions={<Button onClick={onClear}>Clear the search</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon={<FilePlus />}
      title="No designs yet"
      actions={
        <>
          <Button look="primary" onClick={() => void startWith(blankDesign())}>
            New design
          </Button>
          <LinkButton href="#/designs/templates">Use a template</LinkButton>
          <Button onClick={pickFiles}>Open a file</Button>
        </>
      }
    >
      Whatever you draw is kept in this browser and listed here.
    </EmptyState>
  )
}

function Grid({ cards }: { readonly cards: readonly Card[] }): ReactElement {
  const [shown, setShown] = useState(batch)
  const now = useNow()
  const visible = cards.slice(0, shown)
  const keys = useGridKeys(visible.map((card) => card.id))

  /** Waits until the list is current, then puts the focus on a card. */
  async function focusAfter(id: DesignId | null): Promise<void> {
    await reloadDesigns()
    setTimeout(() => {
      const card = id === null ? null : document.getElementById(cardId(id))
      ;(card ?? document.querySelector<HTMLElement>('h1'))?.focus()
    })
  }

  async function copy(card: Card): Promise<void> {
    const id = await duplicate(card)
    if (id !== null) await focusAfter(id)
  }

  async function remove(card: Card, at: number): Promise<void> {
    const neighbour = cards[at + 1] ?? cards[at - 1]
    if (await trash(card)) await focusAfter(neighbour?.id ?? null)
  }

  return (
    <ul className={styles.grid} aria-label="Designs" data-grid>
      {visible.map((card, at) => (
        <DesignCard
          key={card.id}
          card={card}
          now={now}
          isCurrent={card.id === keys.current}
          onFocus={() => keys.setCurrent(card.id)}
          onKeyDown={keys.onKeyDown}
          onDuplicate={() => void copy(card)}
          onDelete={() => void remove(card, at)}
        />
      ))}
      {shown < cards.length ? (
        <More key={shown} onSeen={() => setShown(shown + batch)} />
      ) : (
        <li className={styles.drop}>
          <button type="button" onClick={pickFiles}>
            <FileDown aria-hidden="true" />
            Drop a design file, or a PNG or SVG made with Lintel, to open it
          </button>
        </li>
      )}
    </ul>
  )
}

/** Stands below the cards; when it is seen, more of them follow. */
function More({ onSeen }: { readonly onSeen: () => void }): ReactNode {
  const end = useRef<HTMLLIElement>(null)
  const seen = useSeen(end)
  useEffect(() => {
    if (seen) onSeen()
    // Once per element: the next one has another key.
    // eslint-disable-next-line react/exhaustive-deps
  }, [seen])
  return <li ref={end} aria-hidden="true" />
}

/** The time, renewed every minute so that "4 min ago" stays true. */
function useNow(): number {
  const [now, setNow] = useState(milliseconds)
  useEffect(() => {
    const timer = setInterval(() => setNow(milliseconds()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
