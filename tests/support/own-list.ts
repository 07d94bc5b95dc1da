/** A user's own list with a pattern of every role, for tests: as a file, and as it is read. */
import type { OwnList } from '#catalog/own.ts'
import { readList } from '#catalog/read-list.ts'

export const acmeText = `# Acme platform

### Landing page {#landing-page}

Greets whoever comes.

- role: part
- class: client

## Money {#money rose filled icon=Coins}

### Ledger {#ledger}

Books every movement of money once.

- role: part
- class: store
- icon: BookOpenCheck
- short: Books
- words: bookings, double entry
- technologies: TigerBeetle
- fact: entries n = 5 †
- accepts: payout-worker batch
- accepts: client sync
- about: Every movement is written twice, as debit and as credit, and nothing is ever changed. A wrong booking is met by a second one that takes it back.
- use when: Money moves and somebody will ask where it went.
- plus: Balances can be recomputed
- minus: Corrections need a booking
- goes with: payout-worker: reads what is due
- goes with: outbox: publishes every booking
- instead of: relational-database: auditors will ask
- instead of: payout-worker: the money stays here
- read: [How we book](https://example.com/ledger)

### Payout worker {#payout-worker}

Sends money to banks at night.

- role: part
- class: compute
- goes with: ledger, four-eyes
- instead of: ledger: the money leaves

### Four-eyes rule {#four-eyes}

Asks a second person before a call takes effect.

- role: behaviour
- on: link sync batch from compute to ledger; part compute, ledger
- field: waits at most h = 24 †
- preset: Careful bank (ours): waits at most = 48
- blueprint: in vault-room(Vault): payout-worker(Payouts) >! ledger(Books); service > payout-worker(Payouts)

## Places

### Vault room {#vault-room}

Place that only few may enter.

- role: boundary

### Month-end close {#month-end}

Freezes the books once a month.

- role: practice
- to: design, any
`

/** A list that is written without a mistake; throws for any other. */
export function listOfText(text: string, name = 'list.md'): OwnList {
  const { list, problems } = readList(name, text)
  if (!list) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return list
}

export const acme: OwnList = listOfText(acmeText)
