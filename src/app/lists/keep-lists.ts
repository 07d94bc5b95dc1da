/** Reads the user's own lists, keeps them, and hands their patterns to the catalogue. */
import { ownLists, setOwnLists, type OwnList } from '#catalog/own.ts'
import { readList } from '#catalog/read-list.ts'
import { forgetList, keepList, onOtherLists, storedLists } from '#storage/lists.ts'
import type { StoredList } from '#storage/shelf/shelf.ts'

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
