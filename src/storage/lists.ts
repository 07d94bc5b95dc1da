/** The user's own lists of patterns, as text: who reads them judges them anew each time. */
import { shelf } from './database.ts'
import type { StoredList } from './shelf/shelf.ts'
import { announceLists, receiveLists } from './tabs.ts'

/** Every list that is kept; what is stored in another form is left out. */
export async function storedLists(): Promise<readonly StoredList[]> {
  const lists = await (await shelf()).lists()
  return lists.filter(({ id, name, text }) => [id, name, text].every((value) => typeof value === 'string'))
}

/** Keeps a list in place of one of the same id; rejects with a StorageFailure. */
export async function keepList(list: StoredList): Promise<void> {
  await (await shelf()).putList(list)
  announceLists()
}

/** Forgets a list; rejects with a StorageFailure. */
export async function forgetList(id: string): Promise<void> {
  await (await shelf()).removeList(id)
  announceLists()
}

/** Hears that another tab keeps or forgets a list; returns what stops it. */
export function onOtherLists(listener: () => void): () => void {
  return receiveLists(listener)
}
