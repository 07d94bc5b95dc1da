// @vitest-environment jsdom
/** Opening, mending, carrying and removing own lists, and what is told of it. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownLists, setOwnLists } from '#catalog/own.ts'
import type { CarriedList } from '#formats/design-file.ts'
import { storedLists } from '#storage/lists.ts'
import { closeToast, currentToasts } from '#ui/floating/toasts.ts'
import { acme, acmeText } from '../../../tests/support/own-list.ts'
import { freshStorage } from '../../../tests/support/storage.ts'
import { dropList, faultyList, onFaultyList, openList, openListFile, setFaulty, takeCarried } from './open-list.ts'

// jsdom's own File cannot give its bytes.
function fileOf(content: string | Uint8Array<ArrayBuffer>, name: string, size?: number): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = new File([bytes], name)
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size })
  return Object.assign(file, { arrayBuffer: async () => bytes.buffer })
}

const told = () => currentToasts().map(({ text, tone, action }) => [tone, text, action?.label ?? ''])
const opened = () => ownLists().map(({ title, patterns }) => [title, patterns.length])
const storedIds = async () => (await storedLists()).map(({ id }) => id)
const closeAll = () => {
  for (const { id } of currentToasts()) closeToast(id)
}

/** Presses the button of the last message and waits for what it starts. */
async function press(label: string, done: () => boolean): Promise<void> {
  const { action } = currentToasts().at(-1) ?? {}
  expect(action?.label).toBe(label)
  closeAll()
  action?.onAction()
  await vi.waitUntil(done)
}

const small = (title: string, slugs: readonly string[]): string =>
  [`# ${title}\n`, ...slugs.map((slug) => `### ${slug} {#${slug}}\n\nStands here.\n\n- role: boundary\n`)].join('\n')
const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError')
}

beforeEach(async () => {
  await freshStorage()
  location.hash = '#/design/mine'
})
afterEach(() => {
  vi.restoreAllMocks()
  closeAll()
  setFaulty(null)
  setOwnLists([])
})

test('a file is opened, kept, told, and leads to the page of lists', async () => {
  await openListFile(fileOf(acmeText, 'acme.md'))
  expect(opened()).toEqual([['Acme platform', 6]])
  expect(await storedLists()).toEqual([{ id: 'acme-platform', name: 'acme.md', text: acmeText }])
  expect(told()).toEqual([['info', '“Acme platform” is open: 6 patterns in the palette.', '']])
  expect([location.hash, faultyList()]).toEqual(['#/lists', null])
})

test('a list of one pattern is told as one, and a later one of its title takes its place', async () => {
  expect(await openList('a.md', small('Mine', ['one', 'two']))).toBe(true)
  expect(await openList('b.md', small('Mine', ['three']))).toBe(true)
  expect(opened()).toEqual([['Mine', 1]])
  expect(await storedIds()).toEqual(['mine'])
  expect(told()[1]).toEqual(['info', '“Mine” is replaced: 1 pattern in the palette.', 'Undo'])
  await press('Undo', () => ownLists()[0]?.patterns.length === 2)
  expect((await storedLists()).map(({ text }) => text)).toEqual([small('Mine', ['one', 'two'])])
  await vi.waitUntil(() => told().length === 1)
  expect(told()).toEqual([['info', '“Mine” is as it was.', '']])
})

test('the same text again replaces nothing', async () => {
  await openList('a.md', small('Mine', ['one']))
  await openList('a.md', small('Mine', ['one']))
  expect(told()[1]).toEqual(['info', '“Mine” is open: 1 pattern in the palette.', ''])
})

test('a faulty file is shown with its errors, and nothing is added until it is mended', async () => {
  const text = acmeText.replace('- role: practice', '- role: practise').replace('https://', 'http://')
  const shown: (string | null)[] = []
  const stop = onFaultyList(() => shown.push(faultyList()?.name ?? null))
  await openListFile(fileOf(text, 'acme.md'))
  expect(faultyList()).toEqual({
    name: 'acme.md',
    text,
    problems: [
      {
        file: 'acme.md',
        line: 66,
        code: 'E15',
        message: 'role “practise” is unknown; roles are part, boundary, behaviour or practice. Did you mean practice?',
        severity: 'error',
      },
    ],
  })
  expect([opened(), await storedIds(), told(), location.hash]).toEqual([[], [], [], '#/lists'])
  expect(await openList('acme.md', acmeText)).toBe(true)
  stop()
  expect([shown, opened()]).toEqual([['acme.md', null], [['Acme platform', 6]]])
})

test('a list that is open stays when a faulty one of its title is opened', async () => {
  await openList('acme.md', acmeText)
  expect(await openList('acme.md', acmeText.replace('{#ledger}', ''))).toBe(false)
  expect(opened()).toEqual([['Acme platform', 6]])
})

test('a file that is far too large is not even read, nor one that is no text', async () => {
  await openListFile(fileOf(acmeText, 'huge.md', 1_000_001))
  expect(told()).toEqual([['error', 'huge.md is too large for a list of patterns. It may have up to 1 MB.', '']])
  expect([location.hash, faultyList(), opened()]).toEqual(['#/design/mine', null, []])
  for (const bytes of [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
    [0x23, 0x20, 0xff, 0xfe],
  ]) {
    closeAll()
    await openListFile(fileOf(new Uint8Array(bytes), 'x.png'))
    expect(told()).toEqual([['error', 'x.png is not a text file. A list of patterns is written in Markdown.', '']])
    expect([location.hash, faultyList(), opened()]).toEqual(['#/design/mine', null, []])
  }
  // One stray byte of another encoding is a text still.
  await openListFile(fileOf(new Uint8Array([...new TextEncoder().encode(acmeText), 0xfc]), 'acme.md'))
  expect(faultyList()?.name ?? opened()[0]?.[0]).toBeDefined()
})

test('a list that cannot be kept is not added, and that is told', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)
  expect(await openList('acme.md', acmeText)).toBe(false)
  expect(opened()).toEqual([])
  expect(told()).toEqual([
    ['error', expect.stringMatching(/^“Acme platform” was not added\. Not saved: the storage .* is full\./), ''],
  ])
})

const carried: readonly CarriedList[] = [
  { title: 'Acme platform', text: acmeText },
  { title: 'Mine', text: small('Mine', ['one']) },
]

test('lists that a design brought are added and told, each with a way to be rid of it', async () => {
  await takeCarried(carried, new Set())
  expect(opened()).toEqual([
    ['Acme platform', 6],
    ['Mine', 1],
  ])
  expect(await storedIds()).toEqual(['acme-platform', 'mine'])
  expect(told()).toEqual([
    ['info', 'The design brought its list “Acme platform”: 6 patterns in the palette.', 'Remove'],
    ['info', 'The design brought its list “Mine”: 1 pattern in the palette.', 'Remove'],
  ])
  await press('Remove', () => ownLists().length === 1)
  expect([opened(), await storedIds()]).toEqual([[['Acme platform', 6]], ['acme-platform']])
})

test('a brought list the user has stays as it is, and a broken one is left out without a word', async () => {
  await openList('acme.md', small('Acme platform', ['only']))
  closeAll()
  const broken = { title: 'Broken', text: '### Broken\n' }
  await takeCarried([...carried, broken], new Set(['acme-platform']))
  expect(opened()).toEqual([
    ['Acme platform', 1],
    ['Mine', 1],
  ])
  expect(told()).toHaveLength(1)
  expect(faultyList()).toBeNull()
})

test('a brought list without a heading keeps the title it had', async () => {
  await takeCarried([{ title: 'v1.2 list', text: small('x', ['one']).replace('# x\n', '') }], new Set())
  expect(ownLists().map(({ id, title }) => [id, title])).toEqual([['v1-2-list', 'v1.2 list']])
})

test('a removed list can be had back', async () => {
  await openList('acme.md', acmeText)
  closeAll()
  await dropList(acme)
  expect([opened(), await storedIds()]).toEqual([[], []])
  expect(told()).toEqual([['info', 'Removed “Acme platform”. Designs that use it keep its names.', 'Undo']])
  await press('Undo', () => ownLists().length === 1)
  expect([opened(), await storedIds()]).toEqual([[['Acme platform', 6]], ['acme-platform']])
})

test('a list that cannot be removed stays, and that is told', async () => {
  await openList('acme.md', acmeText)
  closeAll()
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(full)
  await dropList(acme)
  expect(opened()).toEqual([['Acme platform', 6]])
  expect(told()).toEqual([['error', expect.stringMatching(/^“Acme platform” could not be removed\. /), '']])
})
