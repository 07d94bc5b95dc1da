import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { readDesignText } from '#design/reading/read-text.ts'
import { writeDesign } from '#design/write.ts'
import { preferences } from '#storage/preferences.ts'
import { closeToast, currentToasts } from '#ui/floating/toasts.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { EditorProvider, type EditorContext } from '../context.ts'
import { createSession } from '../session/session.ts'
import type { Selection } from '../session/view.ts'
import { ExportDialog } from './export-dialog.tsx'

const shop = sketch(`
  web -> api -> db
  region eu { api db }
`)

/** The files that were saved: jsdom has no downloads and no addresses for blobs. */
const saved: { readonly name: string; readonly blob: Blob }[] = []
const blobs = new Map<string, Blob>()

beforeEach(() => {
  preferences.set({ exportOptions: {} })
  saved.length = 0
  URL.createObjectURL = (blob) => {
    const address = `blob:test/${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const { id } of currentToasts()) closeToast(id)
})

async function open(design: Design, selection: Partial<Selection> = {}) {
  const session = createSession(design, () => 0)
  session.select(selection)
  const editor: EditorContext = {
    session,
    canvas: () => null,
    dialogs: { open: () => {} },
    surroundings: { openFile: () => {}, newDesign: () => {}, show: () => {} },
  }
  const onClose = vi.fn<() => void>()
  await act(async () => {
    render(
      <EditorProvider value={editor}>
        <Suspense>
          <ExportDialog onClose={onClose} />
        </Suspense>
      </EditorProvider>,
    )
    await import('#formats/index.ts')
  })
  const dialog = await screen.findByRole('dialog', { name: 'Export' })
  return { dialog, onClose, session, user: userEvent.setup(), preview: screen.getByRole('region', { name: 'Preview' }) }
}

function radio(name: string): HTMLElement {
  return screen.getByRole('radio', { name })
}

async function settled(): Promise<HTMLElement> {
  await waitFor(() => expect(screen.getByRole('region', { name: 'Preview' }).getAttribute('aria-busy')).toBe('false'))
  return screen.getByRole('region', { name: 'Preview' })
}

/** The radios and switches at the right. */
function optionNames(): string[] {
  return [...screen.getAllByRole('radio').slice(4), ...screen.queryAllByRole('switch')].map(
    (control) => control.getAttribute('aria-label') ?? '',
  )
}

const area = ['Everything', 'Selection']
const theme = ['Light', 'Dark', 'As is']

test.each([
  ['PNG', [...area, '1×', '2×', '3×', ...theme, 'Title', 'Legend', 'Background', 'Keep editable data inside'], 'image'],
  ['SVG', [...area, ...theme, 'Title', 'Legend', 'Background', 'Keep editable data inside'], 'text'],
  ['Mermaid', [...area, 'Title'], 'text'],
  ['Design file', area, 'text'],
])('%s has its own options and buttons', async (format, options, copied) => {
  const { user } = await open(shop)
  await user.click(radio(format))
  expect(optionNames()).toEqual(options)
  expect(screen.getByRole('button', { name: `Save ${format}` })).toBeDefined()
  expect(screen.getByRole('button', { name: `Copy ${copied}` })).toBeDefined()
})

test('opens on the last choice', async () => {
  preferences.set({ exportOptions: { format: 'mermaid' } })
  await open(shop)
  await waitFor(() => expect(document.activeElement).toBe(radio('Mermaid')))
})

test('remembers format and options, and keeps what it does not know', async () => {
  preferences.set({ exportOptions: { dots: true } })
  const { user } = await open(shop, { nodes: ['web'] })
  await user.click(radio('SVG'))
  await user.click(radio('As is'))
  await user.click(screen.getByRole('switch', { name: 'Legend' }))
  await user.click(radio('Selection'))
  expect(preferences.get().exportOptions).toEqual({
    dots: true,
    format: 'svg',
    theme: 'as-is',
    scale: 2,
    background: true,
    title: true,
    legend: true,
    embed: true,
  })
})

test('shows and saves the same SVG, by Enter', async () => {
  const { user, onClose } = await open(shop)
  await user.click(radio('SVG'))
  const preview = await settled()
  const picture = within(preview).getByRole<HTMLImageElement>('img', { name: 'Preview of Sketch.svg' })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(saved).toEqual([{ name: 'Sketch.svg', blob: blobs.get(picture.src) }]))
  expect(currentToasts().map(({ text }) => text)).toEqual(['Saved Sketch.svg'])
  expect(onClose).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('shows the beginning of the design file, and how much is left', async () => {
  const large = sketch(Array.from({ length: 30 }, (_, at) => `part${at}`).join('\n'))
  const whole = writeDesign(large)
  const lines = whole.trimEnd().split('\n')
  const { user } = await open(large)
  await user.click(radio('Design file'))
  const text = within(await settled()).getByRole('region', { name: 'Text of Sketch.lintel.json' })
  expect(lines.length).toBeGreaterThan(401)
  expect(text.textContent).toBe(`${lines.slice(0, 400).join('\n')}… and ${lines.length - 400} more lines`)
  expect(screen.getByText(`${Math.round(whole.length / 1000)} KB`)).toBeDefined()
})

test('exports only what is selected, or the boundary around it', async () => {
  const { user } = await open(shop, { nodes: ['api'] })
  await user.click(radio('Design file'))
  const nodes = async (): Promise<string[]> => {
    await user.click(screen.getByRole('button', { name: 'Save Design file' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    return Object.keys(readDesignText(await saved.pop()!.blob.text()).design.nodes).toSorted()
  }
  expect(await nodes()).toEqual(['api', 'db', 'eu', 'web'])
  await user.click(radio('Selection'))
  expect(await nodes()).toEqual(['api'])
  await user.click(radio('Region'))
  expect(await nodes()).toEqual(['api', 'db', 'eu'])
})

test('says why the selection cannot be exported', async () => {
  await open(shop)
  expect(radio('Selection')).toHaveProperty('disabled', true)
  expect(screen.getByText('Nothing is selected on the canvas.')).toBeDefined()
})

test('lists what the format cannot say', async () => {
  const noted = { ...shop, nodes: { ...shop.nodes, web: { ...shop.nodes['web']!, note: 'Slow.' } } }
  const { user } = await open(noted)
  await user.click(radio('Mermaid'))
  await settled()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Left out: 1 note.'])
})

test('an empty design says so and can still be saved', async () => {
  const { user } = await open(emptyDesign({ id: 'e', title: '', now: '2026-01-01T00:00:00.000Z' }))
  await user.click(radio('SVG'))
  expect(within(await settled()).getByText('This design is empty')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Save SVG' }))
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['design.svg']))
})

test('a format that fails says so, cannot be saved, and can be tried again', async () => {
  // jsdom paints no pictures.
  const { user } = await open(shop)
  const preview = await settled()
  expect(within(preview).getByRole('alert').textContent).toContain('PNG could not be written.')
  const save = screen.getByRole('button', { name: 'Save PNG' })
  expect(save.getAttribute('aria-disabled')).toBe('true')
  await user.click(save)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(within(await settled()).getByRole('alert')).toBeDefined()
  expect(saved).toEqual([])
})

test('says when the browser refuses to copy', async () => {
  const { user } = await open(shop)
  await user.click(radio('Design file'))
  const copy = screen.getByRole('button', { name: 'Copy text' })
  const writeText = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(copy)
  await waitFor(() => expect(currentToasts().map(({ text }) => text)).toEqual(['Copied the text']))
  expect(writeText.mock.calls).toEqual([[writeDesign(shop)]])
  writeText.mockRejectedValue(new Error('NotAllowedError'))
  await user.click(copy)
  await waitFor(() =>
    expect(currentToasts().map(({ text }) => text)).toContain(
      'The browser did not allow copying. Save the file instead.',
    ),
  )
})

test('has no axe violations', async () => {
  const { dialog, user } = await open(shop, { nodes: ['api'] })
  for (const format of ['SVG', 'Mermaid', 'Design file']) {
    await user.click(radio(format))
    await settled()
    const { violations } = await axe.run(dialog, { iframes: false, rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  }
})
