/** Own lists travel with the designs that draw from them, in every format that carries a design, and only with those. */
import { afterEach, describe, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import type { Design, NodeId } from '#design/design.ts'
import { editLink } from '#design/operations/links.ts'
import { setMeta } from '#design/operations/meta.ts'
import { editNode } from '#design/operations/nodes.ts'
import { writeDesign } from '#design/write.ts'
import { acme, listOfText } from '../../tests/support/own-list.ts'
import { sketch } from '../../tests/support/sketch.ts'
import { tinyPng } from '../../tests/support/tiny-png.ts'
import { designFileOf, withoutLists } from './design-file.ts'
import { designFrom } from './design-text.ts'
import type { Reading, WriteOptions } from './format.ts'
import { openFile } from './index.ts'
import json from './json/index.ts'
import { withText } from './png/chunks.ts'
import { embeddedDesign } from './svg/export.ts'
import svg from './svg/index.ts'

const others = listOfText('# Others\n\n### Kiosk {#kiosk}\n\nSells papers.\n\n- role: part\n- class: client\n')
const [carriedAcme, carriedOthers] = [acme, others].map(({ title, text }) => ({ title, text }))

const plain = sketch('a -> b')
const mixed = sketch('a -> b:acme-platform/ledger\nk:others/kiosk -> a')

const options: WriteOptions = {
  theme: 'light',
  background: true,
  title: true,
  legend: true,
  scale: 1,
  embed: true,
  scope: null,
}

/** The bytes of each format; only a page can paint a PNG, so here a picture of one pixel carries the design. */
const writers: Readonly<Record<string, (design: Design, options: WriteOptions) => Promise<Uint8Array<ArrayBuffer>>>> = {
  json: async (design, wanted) => (await json.write!(design, wanted)).bytes,
  svg: async (design, wanted) => (await svg.write!(design, wanted)).bytes,
  png: async (design, wanted) => withText(tinyPng, embeddedDesign(design, wanted) ?? ''),
}

afterEach(() => {
  setOwnLists([])
})

describe.each(Object.entries(writers))('as %s', (_, write) => {
  async function carried(design: Design, scope: readonly NodeId[] | null = null): Promise<Reading> {
    return openFile('file', await write(design, { ...options, scope }))
  }

  test('a design carries the lists it draws from, and is itself without them', async () => {
    setOwnLists([acme, others])
    expect(await carried(mixed)).toMatchObject({
      design: mixed,
      problems: [],
      arrange: false,
      lists: [carriedAcme, carriedOthers],
    })
    expect('lists' in (await carried(mixed)).design).toBe(false)
  })

  test('a design that draws from none carries none', async () => {
    setOwnLists([acme])
    expect('lists' in (await carried(plain))).toBe(false)
    setOwnLists([])
    expect('lists' in (await carried(mixed))).toBe(false)
  })

  test('an excerpt carries only what it draws from, and no other name', async () => {
    setOwnLists([acme, others])
    const patternNames = { 'acme-platform/ledger': 'Ledger', 'others/kiosk': 'Kiosk' }
    const named = setMeta(mixed, { patternNames })
    const excerpt = await carried(named, ['a', 'k'])
    expect(excerpt.lists).toEqual([carriedOthers])
    expect(excerpt.design.meta.patternNames).toEqual({ 'others/kiosk': 'Kiosk' })
    const rest = await carried(named, ['a'])
    expect(['lists' in rest, 'patternNames' in rest.design.meta]).toEqual([false, false])
    expect((await carried(named)).design.meta.patternNames).toEqual(patternNames)
  })
})

test('a picture without the design inside says nothing of lists', async () => {
  setOwnLists([acme])
  const written = await svg.write!(mixed, { ...options, embed: false })
  expect(written.text).not.toContain('Acme platform')
})

const fourEyes = { pattern: 'acme-platform/four-eyes', fields: {} }

test.each<readonly [where: string, design: Design]>([
  ['on a part', editNode(plain, 'a', { behaviours: [fourEyes] })],
  ['on a link', editLink(plain, 'a-b', { behaviours: [fourEyes] })],
  ['as a practice of a boundary', editNode(plain, 'a', { practices: ['acme-platform/month-end'] })],
  ['as a practice of the design', setMeta(plain, { practices: ['acme-platform/month-end'] })],
])('a list that is used %s travels', (_, design) => {
  setOwnLists([acme])
  expect(designFrom(designFileOf(design, null))).toEqual({
    design,
    problems: [],
    arrange: false,
    lists: [carriedAcme],
  })
})

test('the file is the same bytes each time, and that of the design alone without lists', () => {
  setOwnLists([acme, others])
  expect(designFileOf(mixed, null)).toBe(designFileOf(structuredClone(mixed), null))
  expect(designFileOf(plain, null)).toBe(writeDesign(plain))
})

const list = { title: 'T', text: 'X' }

test.each<readonly [what: string, lists: unknown, taken: readonly unknown[]]>([
  ['lists', { a: list, b: { ...list, more: 1 } }, [list, list]],
  ['a list called __proto__', JSON.parse('{"__proto__": {"title": "T", "text": "X"}}'), [list]],
  ['nothing', undefined, []],
  ['null', null, []],
  ['a text', 'lists', []],
  ['a number', 7, []],
  ['an array', [list], []],
  ['what is no list', { a: null, b: 1, c: 'T', d: [list], e: {}, f: [] }, []],
  ['lists without a title or a text', { a: { title: 'T' }, b: { text: 'X' }, c: { title: 1, text: 'X' } }, []],
  ['a list whose title is a list', { a: { title: ['T'], text: 'X' }, b: { title: 'T', text: { length: 3 } } }, []],
  ['an inherited list', Object.create({ a: list }), []],
])('of %s is taken what is a list', (_, lists, taken) => {
  expect(withoutLists({ format: 'x', lists })).toEqual({ file: { format: 'x' }, lists: taken })
  const text = JSON.stringify({ ...plain, lists })
  expect(designFrom(text)).toEqual({
    design: plain,
    problems: [],
    arrange: false,
    ...(taken.length > 0 ? { lists: taken } : {}),
  })
})
