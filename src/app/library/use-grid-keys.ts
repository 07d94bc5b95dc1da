/** Arrow keys among cards: one tab stop for the whole grid, Home and End for its ends. */
import { useState, type KeyboardEvent } from 'react'

export interface GridKeys {
  /** The card that Tab reaches. */
  readonly current: string | null
  readonly setCurrent: (id: string) => void
  /** For the link of each card, which has `data-card`; the list around them has `data-grid`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The grid of cards with these ids, in their order. */
export function useGridKeys(ids: readonly string[]): GridKeys {
  const [wished, setCurrent] = useState<string | null>(null)
  const current = wished !== null && ids.includes(wished) ? wished : (ids[0] ?? null)

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { currentTarget, key } = event
    const cards = [...(currentTarget.closest('[data-grid]')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
    const next = cards[nextIndex(cards, cards.indexOf(currentTarget), key)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return { current, setCurrent, onKeyDown }
}

/** Where a key leads; -1 when it leads nowhere. */
function nextIndex(cards: readonly HTMLElement[], at: number, key: string): number {
  switch (key) {
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return cards.length - 1
    case 'ArrowDown':
      return inNextRow(cards, at, 1)
    case 'ArrowUp':
      return inNextRow(cards, at, -1)
    default:
      return -1
  }
}

/** The card of the row below or above that stands nearest in line. */
function inNextRow(cards: readonly HTMLElement[], at: number, step: 1 | -1): number {
  const boxes = cards.map((card) => card.getBoundingClientRect())
  const here = boxes[at]
  if (!here) return -1
  let best = -1
  let cost = Infinity
  for (const [index, box] of boxes.entries()) {
    const down = (box.top - here.top) * step
    if (down <= 1) continue
    const distance = down * 1000 + Math.abs(box.left - here.left)
    if (distance >= cost) continue
    cost = distance
    best = index
  }
  return best
}
