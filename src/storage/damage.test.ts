import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshStorage, rawTable } from '../../tests/support/storage.ts'
import { diff } from '#design/change.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { editNode } from '#design/operations/nodes.ts'
import { closeStorage } from './database.ts'
import { createDesign, listDesigns, loadDesign, rawDesign, saveChange } from './designs.ts'
import { StorageFailure } from './failure.ts'
import type { StoredDocument } from './shelf/shelf.ts'

const size = { width: 160, height: 56 }

function shop(id = 'shop', updatedAt = '2026-01-01T00:00:00.000Z'): Design {
  return {
    ...emptyDesign({ id, title: `The ${id}`, now: updatedAt }),
    nodes: {
      web: makeNode({ id: 'web', pattern: 'web-client', label: 'Web', size }),
      api: makeNode({ id: 'api', pattern: 'api-gateway', label: 'API', size }),
    },
    links: { calls: makeLink({ id: 'calls', source: 'web', target: 'api' }) },
  }
}

const renamed = diff(shop(), editNode(shop(), 'web', { label: 'Browser' }))

async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  const outcome = await attempt.catch((error: unknown) => error)
  return outcome instanceof StorageFailure ? outcome.reason : `no failure: ${JSON.stringify(outcome)}`
}

async function tamper(id: string, edit: (document: StoredDocument) => unknown): Promise<void> {
  const document: StoredDocument = await rawTable('documents', (store) => store.get(id))
  await rawTable('documents', (store) => store.put(edit(document)))
}

beforeEach(freshStorage)

describe('when things are not as they were left', () => {
  test('a design that vanished with its site data is stored again from the open one', async () => {
    await createDesign(shop())
    await rawTable('documents', (store) => store.clear())
    await rawTable('designs', (store) => store.clear())
    expect(await reasonOf(saveChange('shop', renamed))).toBe('gone')
    const open = editNode(shop(), 'web', { label: 'Browser' })
    await saveChange('shop', renamed, () => open)
    expect((await loadDesign('shop'))?.design).toEqual(open)
  })

  test('an unreadable record is kept as it is and reported', async () => {
    await createDesign(shop())
    await createDesign(shop('healthy'))
    await tamper('shop', (document) => ({ ...document, doc: 'no design' }))
    expect(await reasonOf(loadDesign('shop'))).toBe('damaged')
    expect(await reasonOf(saveChange('shop', renamed))).toBe('damaged')
    expect(JSON.parse((await rawDesign('shop')) ?? '')).toMatchObject({ id: 'shop', rev: 1, doc: 'no design' })
    expect((await loadDesign('healthy'))?.problems).toEqual([])
  })

  test('a damaged record is read as far as possible, and kept beside when it is saved over', async () => {
    await createDesign(shop())
    await tamper('shop', (document) => ({ ...document, doc: { ...shop(), nodes: { ...shop().nodes, api: 7 } } }))
    const { design, problems } = (await loadDesign('shop'))!
    expect(Object.keys(design.nodes)).toEqual(['web'])
    expect(problems[0]).toMatchObject({ severity: 'warning', message: expect.stringContaining('damaged') })
    await saveChange('shop', renamed)
    const kept: { document: StoredDocument }[] = await rawTable('damaged', (store) => store.getAll())
    expect(kept.map(({ document }) => document)).toMatchObject([{ id: 'shop', doc: { nodes: { api: 7 } } }])
    expect((await loadDesign('shop'))?.problems).toEqual([])
  })

  test('a design of a newer version is shown and not written over', async () => {
    await createDesign(shop())
    await tamper('shop', (document) => ({ ...document, doc: { ...shop(), version: 99 } }))
    expect((await loadDesign('shop'))?.problems).not.toEqual([])
    expect(await reasonOf(saveChange('shop', renamed))).toBe('newer')
  })

  test('a design whose card is gone or broken is listed again', async () => {
    await createDesign(shop('a'))
    await createDesign(shop('b'))
    await createDesign(shop('c'))
    await rawTable('designs', (store) => store.delete('a'))
    await rawTable('designs', (store) => store.put({ id: 'b', updatedAt: { no: 'date' } }))
    await rawTable('designs', (store) => store.put({ id: 'c', updatedAt: '2026-01-01T00:00:00.000Z', tags: 3 }))
    await closeStorage()
    const cards = await listDesigns()
    expect(cards.map(({ id, title, parts, tags }) => ({ id, title, parts, tags }))).toEqual(
      expect.arrayContaining([
        { id: 'a', title: 'The a', parts: 2, tags: [] },
        { id: 'b', title: 'The b', parts: 2, tags: [] },
        { id: 'c', title: 'Untitled design', parts: 0, tags: [] },
      ]),
    )
  })

  test('whatever a record holds, healthy designs open and the bytes are kept', async () => {
    await createDesign(shop('healthy'))
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.boolean(), async (junk, isDocument) => {
        const record = isDocument
          ? { id: 'junk', rev: 1, doc: junk }
          : { id: 'junk', rev: junk, doc: { ...shop(), nodes: junk } }
        const isStored = await rawTable('documents', (store) => store.put(record)).then(
          () => true,
          () => false,
        )
        fc.pre(isStored)
        const loaded = await loadDesign('junk').catch((error: unknown) => error)
        if (loaded instanceof Error) expect(loaded).toMatchObject({ reason: 'damaged' })
        else expect(loaded).toMatchObject({ design: { id: 'junk' } })
        expect(await rawTable('documents', (store) => store.get('junk'))).toEqual(record)
        expect((await loadDesign('healthy'))?.design).toEqual(shop('healthy'))
      }),
      { numRuns: 200 },
    )
  })
})
