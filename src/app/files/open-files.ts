/** Opens files as new designs. What cannot be read gets its sentence, and nothing else changes. */
import { ownLists } from '#catalog/own.ts'
import type { Design } from '#design/design.ts'
import type { CarriedList } from '#formats/design-file.ts'
import { arranged, laptopCanvas } from '../open/arranged.ts'
import { ownCopy, tellFailure, untitled } from '../open/new-designs.ts'
import { createDesign } from '#storage/designs.ts'
import { StorageFailure } from '#storage/failure.ts'
import { announce } from '#ui/speech/announcements.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { listsReady } from '../lists/ready.ts'
import { go } from '../location.ts'
import { offerReload } from '../shell/chunk-failure.ts'
import { showProblems } from './problems.ts'

/** Reads every file and shows what was opened: the design, or the library when there are several. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const opened: Design[] = []
  for (const file of files) {
    const design = await openOne(file)
    if (design) opened.push(design)
  }
  const [first] = opened
  if (!first) return
  if (opened.length > 1) {
    showToast({ text: `Opened ${opened.length} files as new designs.` })
    go({ page: 'library', section: 'designs' })
    return
  }
  announce(`Opened ${first.meta.title} as a new design`)
  go({ page: 'design', id: first.id })
}

async function openOne(file: File): Promise<Design | null> {
  if (/\.(?:md|markdown)$/i.test(file.name)) {
    await openAsList(file)
    return null
  }
  const formats = await loadFormats()
  if (!formats) return null
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { design, problems, arrange, lists = [] } = await formats.openFile(file.name, bytes)
    if (lists.length > 0) await takeLists(lists)
    const named = titled(arrange ? await arranged(design, laptopCanvas) : design, file.name)
    const stored = await storeNew(named)
    if (problems.length > 0) showProblems(stored.meta.title, problems)
    return stored
  } catch (error) {
    if (error instanceof formats.UnreadableFile) showToast({ tone: 'error', text: `${file.name}: ${error.message}` })
    else tellFailure(error, `${file.name} could not be read. Nothing was changed.`)
    return null
  }
}

/** Markdown holds patterns, not a design. */
async function openAsList(file: File): Promise<void> {
  try {
    const { openListFile } = await import('../lists/open-list.ts')
    await openListFile(file)
  } catch {
    showToast({ tone: 'error', text: `${file.name} could not be read. Nothing was changed.` })
  }
}

/** The lists that came with a design; without them it is drawn with plain boxes. */
async function takeLists(lists: readonly CarriedList[]): Promise<void> {
  try {
    await listsReady()
    const { takeCarried } = await import('../lists/open-list.ts')
    await takeCarried(lists, new Set(ownLists().map(({ id }) => id)))
  } catch {
    showToast({ tone: 'error', text: 'The list of patterns that came with the design could not be kept.' })
  }
}

async function loadFormats() {
  try {
    const [{ openFile }, { UnreadableFile }] = await Promise.all([
      import('#formats/index.ts'),
      import('#formats/format.ts'),
    ])
    return { openFile, UnreadableFile }
  } catch {
    offerReload()
    return null
  }
}

/** A design without a title is called after its file. */
function titled(design: Design, fileName: string): Design {
  if (design.meta.title !== '') return design
  const name = fileName.replace(/(\.lintel)?\.[^.]*$/, '')
  return { ...design, meta: { ...design.meta, title: name === '' ? untitled : name } }
}

/** A file of a design that is here already becomes a copy: opening a file never touches what is stored. */
async function storeNew(design: Design): Promise<Design> {
  try {
    await createDesign(design)
    return design
  } catch (error) {
    if (!(error instanceof StorageFailure) || error.reason !== 'exists') throw error
    const copy = ownCopy({ ...design, meta: { ...design.meta, title: `${design.meta.title} copy` } })
    await createDesign(copy)
    return copy
  }
}
