/** Every mistake a user's own list can hold: where it is reported and in which words. */
import { expect, test } from 'vitest'
import { acmeText } from '../../../tests/support/own-list.ts'
import { patterns } from '../catalog.ts'
import { parseOwnList, type OwnListReading } from './own-list.ts'
import { lucideIcons } from './icons.ts'
import { problemText } from './problem.ts'

const icons = lucideIcons('.')
const known = new Map(patterns.map((pattern) => [pattern.id, pattern]))

function parse(text: string): OwnListReading {
  return parseOwnList({ path: 'a.md', text }, icons, known)
}

function saysOf(text: string): readonly string[] {
  return parse(text).problems.map(problemText)
}

const mistakes: readonly (readonly [find: string, put: string, says: readonly string[]])[] = [
  ['', '', []],
  ['{#landing-page}', '', ['a.md:3: E05 heading “Landing page” has no slug; write ### Landing page {#slug}']],
  [
    'waits at most = 48',
    'waits at least = 48',
    ['a.md:51: E29 preset “Careful bank”: “waits at least” is no field here. Did you mean waits at most?'],
  ],
  ['{#landing-page}', '{#Landing_page}', ['a.md:3: E05 slug “Landing_page” is not lower-case words with hyphens']],
  ['{#landing-page}', '{#__proto__}', ['a.md:3: E05 slug “__proto__” is not lower-case words with hyphens']],
  ['{#month-end}', '{#landing-page}', ['a.md:62: E06 slug “landing-page” is already used in a.md:3']],
  ['### Vault room', '### Month-end close', ['a.md:62: E07 name “Month-end close” is already used in a.md:56']],
  ['Greets whoever comes.\n', '', ['a.md:3: E08 “Landing page” has no summary']],
  ['Greets whoever comes.', 'Greets whoever comes', ['a.md:3: E09 summary ends without a full stop']],
  [
    '- class: client',
    '- klass: client',
    [
      'a.md:3: E13 “Landing page” lacks “class”, which a part needs',
      'a.md:8: E11 key “klass” is unknown. Did you mean class?',
    ],
  ],
  ['- class: client', '- class: client\n- constructor: x', ['a.md:9: E11 key “constructor” is unknown.']],
  [
    '- class: client',
    '- class: client\n- class: entry',
    ['a.md:9: E12 “class” is given twice; it stands in line 8 already'],
  ],
  ['- class: client\n', '', ['a.md:3: E13 “Landing page” lacks “class”, which a part needs']],
  [
    '- role: boundary\n',
    '',
    ['a.md:56: E13 “Vault room” has no role; roles are part, boundary, behaviour or practice'],
  ],
  ['- to: design, any\n', '', ['a.md:62: E13 “Month-end close” lacks “to”, which a practice needs']],
  ['- role: boundary', '- role: boundary\n- class: store', ['a.md:61: E14 a boundary has no “class”']],
  [
    '- role: practice',
    '- role: practise',
    [
      'a.md:66: E15 role “practise” is unknown; roles are part, boundary, behaviour or practice. Did you mean practice?',
    ],
  ],
  [
    '- class: client',
    '- class: clent',
    [
      'a.md:8: E15 class “clent” is unknown; allowed: client, entry, compute, store, cache, queue, stream, external, control, observer. Did you mean client?',
    ],
  ],
  [
    '- role: boundary',
    '- role: boundary\n- line: dots',
    ['a.md:61: E16 line “dots” is unknown; allowed: region, zone, cluster, context, trust.'],
  ],
  [
    '- to: design, any',
    '- to: design, ledger',
    ['a.md:67: E16 “to” names “ledger”, a part; only boundaries and design'],
  ],
  [
    '- icon: BookOpenCheck',
    '- icon: BookOpenChek',
    ['a.md:18: E17 icon “BookOpenChek” is not a lucide icon. Did you mean BookOpenCheck?'],
  ],
  [
    '{#money rose filled icon=Coins}',
    '{#money rose full icon=Coins}',
    ['a.md:10: E03 category “money” uses tile “full”; it is filled or tint.'],
  ],
  [
    '{#money rose filled icon=Coins}',
    '{#money rose}',
    ['a.md:10: E03 category “Money” needs {#id ink tile icon=Icon}'],
  ],
  [
    '- goes with: outbox: publishes',
    '- goes with: outboks: publishes',
    ['a.md:30: E24 “goes with” names “outboks”, which is no entry. Did you mean outbox?'],
  ],
  [
    '- goes with: ledger, four-eyes',
    '- goes with: ledger,, four-eyes',
    ['a.md:41: E24 “goes with” names “”, which is no entry.'],
  ],
  [
    '- goes with: ledger, four-eyes',
    '- goes with: ledger, ledger, payout-worker',
    [
      'a.md:41: E24 “goes with” names “payout-worker” itself',
      'a.md:41: E24 “goes with” of “Payout worker” names one entry twice',
    ],
  ],
  [
    '- instead of: ledger: the money leaves',
    '- instead of: payout-worker: the money leaves',
    ['a.md:42: E24 “instead of” names “payout-worker” itself'],
  ],
  [
    '- instead of: ledger: the money leaves',
    '- instead of: ledger',
    ['a.md:42: E41 cannot read “ledger”; expected slug: words'],
  ],
  ['- to: design, any', '- to: design, vault', ['a.md:67: E24 “to” names “vault”, which is no entry.']],
  [
    '- accepts: payout-worker batch',
    '- accepts: payout batch',
    ['a.md:23: E24 “accepts” names “payout”, which is no entry.'],
  ],
  ['part compute, ledger', 'part compute, constructor', ['a.md:49: E24 “on” names “constructor”, which is no entry.']],
  [
    '- about: Every movement is written twice, as debit and as credit, and nothing is ever changed.',
    '- about: Every movement is written twice.',
    ['a.md:25: E26 “about” has 18 words; 25 to 75'],
  ],
  [
    '- on: link sync batch',
    '- on: link synk batch',
    [
      'a.md:49: E27 link kind “synk” is unknown; kinds are sync, async, stream, replication, batch or control. Did you mean sync?',
    ],
  ],
  [
    '= 24 †',
    '= 24',
    ['a.md:50: E30 number of “waits at most” has no source; mark it † (ours, to be sourced) or ‡ (stands in a seed)'],
  ],
  [
    '(https://example.com/ledger)',
    '(https://example.com/ledger',
    ['a.md:33: E31 link has no closing bracket; expected [title](address)'],
  ],
  ['[How we book]', 'How we book', ['a.md:33: E31 link is not well formed; expected [title](address)']],
  [
    'https://example.com/ledger',
    'javascript:alert',
    ['a.md:33: E32 address “javascript:alert” does not start with http:// or https://'],
  ],
  [
    'payout-worker(Payouts) >! ledger',
    'payout-worker(Payouts) > ledger',
    ['a.md:52: E37 blueprint: nothing carries the behaviour; mark a part or a link with “!”'],
  ],
  ['service > payout-worker(Payouts)', 'web-client > ledger; service', []],
  [
    'service > payout-worker(Payouts)',
    'service >> payout-worker',
    ['a.md:52: E37 blueprint cannot be read; expected slug(Label) > slug(Label); slug > slug'],
  ],
  [
    'in vault-room(Vault)',
    'in ledger(Vault)',
    ['a.md:52: E37 blueprint: “ledger” is no boundary and cannot be drawn around others'],
  ],
  ['- short: Books', '- short: Everything that was booked', ['a.md:19: E40 short has 26 characters; at most 20']],
]

test.each(mistakes)('%j becomes %j', (find, put, says) => {
  expect(acmeText).toContain(find)
  const { list, problems } = parse(acmeText.replace(find, put))
  expect(problems.map(problemText)).toEqual(says)
  expect(list === null).toBe(says.length > 0)
})

test('what is odd but no mistake is told, and the list is taken', () => {
  const { list, problems } = parse(acmeText.replace('https://example.com/ledger', 'http://example.com/?utm_source=x'))
  expect(problems.map(problemText)).toEqual([
    'a.md:33: W01 address carries tracking or a text fragment',
    'a.md:33: W02 address is plain http',
  ])
  expect(list?.patterns).toHaveLength(6)
})

const boundary = (at: number): string => `### Place ${at} {#place-${at}}\n\nStands here.\n\n- role: boundary\n`
const places = (count: number): string => Array.from({ length: count }, (_, at) => boundary(at)).join('\n')

test.each([
  ['nothing', '', ['a.md: E43 the file has no pattern; one begins with ### Name {#slug}']],
  ['a title', '# Mine\n\nHello.\n', ['a.md: E43 the file has no pattern; one begins with ### Name {#slug}']],
  ['a category', '## Mine\n', ['a.md: E43 the file has no pattern; one begins with ### Name {#slug}']],
  [
    'prose',
    'Hello.\n',
    [
      'a.md: E43 the file has no pattern; one begins with ### Name {#slug}',
      'a.md:1: E10 cannot read “Hello.”; an entry holds one summary line, then “- key: value” lines',
    ],
  ],
  ['too much', '\n'.repeat(400_001), ['a.md: E43 the file has 400001 characters; at most 400000']],
  ['too long a line', `# Mine\n\n${'x'.repeat(4001)}`, ['a.md:3: E43 the line has 4001 characters; at most 4000']],
  ['as many patterns as may be', places(400), []],
  ['one pattern more', places(401), ['a.md: E43 the file has 401 patterns; at most 400']],
])('a file with %s', (_, text, says) => {
  expect(saysOf(text)).toEqual(says)
})
