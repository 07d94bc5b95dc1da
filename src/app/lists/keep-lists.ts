/** Reads the user's own lists, keeps them, and hands their patterns to the catalogue. */
import icons from 'virtual:lintel/icons'
import { patterns } from '#catalog/catalog.ts'
import { ownLists, setOwnLists, type OwnList } from '#catalog/own.ts'
import { parseOwnList, type OwnListReading } from '#catalog/seed/own-list.ts'
import { forgetList, keepList, onOtherLists, storedLists } from '#storage/lists.ts'
import type { StoredList } from '#storage/shelf.ts'

const known = new Map(patterns.map((pattern) => [pattern.id, pattern]))
const iconSource = {
  names: Object.keys(icons),
  keyOf: (name: string): string | null => icons[name] ?? null,
  pathOf: (name: string): string => icons[name] ?? '',
}

/** What a file says, without keeping it. */
export function readList(name: string, text: string): OwnListReading {
  return parseOwnList({ path: name, text }, iconSource, known)
}

/** Hands over every kept list that can still be read, now and whenever another tab changes them. */
export async function readKept(kept: readonly StoredList[]): Promise<void> {
  setOwnLists(kept.flatMap(({ name, text }) => readList(name, text).list ?? []))
  follow()
}

/** Keeps a list in place of one of the same title, and hands it over; rejects with a StorageFailure. */
export async function addList(list: OwnList, name: string): Promise<void> {
  await keepList({ id: list.id, name, text: list.text })
  setOwnLists([...ownLists().filter(({ id }) => id !== list.id), list])
  follow()
}

/** Forgets a list; designs that use it keep its names. Rejects with a StorageFailure. */
export async function removeList(id: string): Promise<void> {
  await forgetList(id)
  setOwnLists(ownLists().filter((list) => list.id !== id))
}

let stop: (() => void) | null = null

function follow(): void {
  stop ??= onOtherLists(() => void storedLists().then(readKept, () => undefined))
}
