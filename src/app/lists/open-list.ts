/** Opens a Markdown file as a list of patterns: keeps it, or shows line by line what is wrong with it. */
import { ownLists, type OwnList } from '#catalog/own.ts'
import { readList } from '#catalog/read-list.ts'
import type { SeedProblem } from '#catalog/seed/problem.ts'
import type { CarriedList } from '#formats/design-file.ts'
import { plural } from '#drawing/names.ts'
import { StorageFailure } from '#storage/failure.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { go } from '../location.ts'
import { addList, removeList } from './keep-lists.ts'

/** A file that could not be taken as it is. */
export interface FaultyList {
  readonly name: string
  readonly text: string
  readonly problems: readonly SeedProblem[]
}

const listeners = new Set<() => void>()
let faulty: FaultyList | null = null

/** The file that is being mended; null when there is none. */
export function faultyList(): FaultyList | null {
  return faulty
}

export function onFaultyList(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes the file that is being mended off the page, or puts one on it. */
export function setFaulty(next: FaultyList | null): void {
  faulty = next
  for (const listener of listeners) listener()
}

/** The largest list in bytes; a longer file is not even read. */
const mostBytes = 1_000_000

/** Opens a file and leads to the page of lists. Nothing is added unless all of it can be read. */
export async function openListFile(file: File): Promise<void> {
  if (file.size > mostBytes) {
    showToast({ tone: 'error', text: `${file.name} is too large for a list of patterns. It may have up to 1 MB.` })
    return
  }
  const text = new TextDecoder().decode(await file.arrayBuffer())
  if (!isText(text)) {
    showToast({
      tone: 'error',
      text: `${file.name} is not a text file. A list of patterns is written in Markdown.`,
    })
    return
  }
  await openList(file.name, text)
  go({ page: 'lists' })
}

/** Pictures and archives have zeros, or many bytes that are no characters; a few of those make an odd text, but a text. */
function isText(text: string): boolean {
  const strange = text.split('\uFFFD').length - 1
  return !text.includes('\0') && strange * 20 <= text.length
}

/** Reads a text as a list; whether it was kept. What is wrong with it is shown on the page of lists. */
export async function openList(name: string, text: string): Promise<boolean> {
  const { list, problems } = readList(name, text)
  if (!list) {
    setFaulty({ name, text, problems: problems.filter(({ severity }) => severity === 'error') })
    return false
  }
  const former = ownLists().find(({ id, text: before }) => id === list.id && before !== text)
  try {
    await addList(list, name)
    setFaulty(null)
    tellOpened(list, former)
    return true
  } catch (error) {
    const reason = error instanceof StorageFailure ? error.message : 'It could not be kept.'
    showToast({ tone: 'error', text: `“${list.title}” was not added. ${reason}` })
    return false
  }
}

/** A list of the same title gave way, and can be had back. */
function tellOpened({ title, patterns }: OwnList, former: OwnList | undefined): void {
  const many = `${plural(patterns.length, 'pattern')} in the palette`
  if (!former) {
    showToast({ text: `“${title}” is open: ${many}.` })
    return
  }
  showToast({
    text: `“${former.title}” is replaced: ${many}.`,
    action: { label: 'Undo', onAction: () => void putBack(former) },
  })
}

async function putBack(list: OwnList): Promise<void> {
  try {
    await addList(list, `${list.title}.md`)
    showToast({ text: `“${list.title}” is as it was.` })
  } catch (error) {
    const reason = error instanceof StorageFailure ? error.message : 'It could not be kept.'
    showToast({ tone: 'error', text: `“${list.title}” was not put back. ${reason}` })
  }
}

/** The most lists taken from one design; a file with more was not written by a person. */
const mostCarried = 10

/** Takes in the lists a design came with. One the user has stays as it is; a broken one is left out. */
export async function takeCarried(lists: readonly CarriedList[], known: ReadonlySet<string>): Promise<void> {
  const found = lists.slice(0, mostCarried).flatMap(({ title, text }) => readList(`${title}.md`, text).list ?? [])
  for (const list of found.filter(({ id }) => !known.has(id))) {
    await addList(list, `${list.title}.md`)
    showToast({
      text: `The design brought its list “${list.title}”: ${plural(list.patterns.length, 'pattern')} in the palette.`,
      action: { label: 'Remove', onAction: () => void dropList(list) },
    })
  }
}

/** Removes a list and offers it back. */
export async function dropList(list: OwnList): Promise<void> {
  try {
    await removeList(list.id)
    showToast({
      text: `Removed “${list.title}”. Designs that use it keep its names.`,
      action: { label: 'Undo', onAction: () => void openList(`${list.title}.md`, list.text) },
    })
  } catch (error) {
    const reason = error instanceof StorageFailure ? error.message : 'Nothing was changed.'
    showToast({ tone: 'error', text: `“${list.title}” could not be removed. ${reason}` })
  }
}
