/** What else may be meant: a link to each, and a sentence for each side that is known. */
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import type { Alternative } from '#catalog/pattern.ts'
import { acme } from '../../../tests/support/own-list.ts'
import { Choices } from './choices.tsx'

afterEach(() => {
  setOwnLists([])
})

test.each<readonly [alternative: Alternative, href: string, says: readonly string[]]>([
  [
    { id: 'event-stream', choose: 'each message is done once', other: 'many read the same messages' },
    '#/patterns/event-stream',
    ['Event stream', 'Many read the same messages.', 'Message queue when each message is done once.'],
  ],
  [
    { id: 'event-stream', choose: 'each message is done once', other: '' },
    '#/patterns/event-stream',
    ['Event stream', 'Message queue when each message is done once.'],
  ],
  [{ id: 'event-stream', choose: '', other: '' }, '#/patterns/event-stream', ['Event stream']],
  [
    { id: 'acme-platform/ledger', choose: '', other: 'money moves' },
    '#/patterns/acme-platform/ledger',
    ['Ledger', 'Money moves.'],
  ],
  [{ id: 'a b/c?d', choose: '', other: '' }, '#/patterns/a%20b/c%3Fd', ['a b/c?d']],
])('%j', (alternative, href, says) => {
  setOwnLists([acme])
  render(<Choices name="message queue" alternatives={[alternative]} />)
  expect([...screen.getByRole('listitem').children].map(({ textContent }) => textContent)).toEqual(says)
  expect(screen.getByRole('link').getAttribute('href')).toBe(href)
})
