/** What can be done to a stored design. Each tells its failure, and resolves to whether it worked. */
import type { DesignId } from '#design/design.ts'
import {
  duplicateDesign,
  loadDesign,
  removeDesign,
  renameDesign,
  restoreDesign,
  trashDesign,
} from '#storage/designs.ts'
import type { DesignCard } from '#storage/shelf/shelf.ts'
import { announce } from '#ui/speech/announcements.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { downloadDesign } from '../open/download-design.ts'
import { tellFailure, untitled } from '../open/new-designs.ts'
import { reloadDesigns } from './use-designs.ts'

/** The name of a design, also when it has none. */
export function nameOf({ title }: Pick<DesignCard, 'title'>): string {
  return title === '' ? untitled : title
}

export async function rename(card: DesignCard, title: string): Promise<boolean> {
  const name = title.trim()
  if (name === '' || name === card.title) return false
  return tried(
    async () => {
      await renameDesign(card.id, name)
      announce(`Renamed to ${name}`)
    },
    `“${nameOf(card)}” could not be renamed.`,
  )
}

/** The id of the copy; null when there is none. */
export async function duplicate(card: DesignCard): Promise<DesignId | null> {
  let id: DesignId | null = null
  await tried(
    async () => {
      const title = `${nameOf(card)} copy`
      id = (await duplicateDesign(card.id, title)).id
      announce(`Made ${title}`)
    },
    `“${nameOf(card)}” could not be copied.`,
  )
  return id
}

/** Puts a design in the trash and offers to take it back out. */
export async function trash(card: DesignCard): Promise<boolean> {
  return tried(
    async () => {
      await trashDesign(card.id)
      showToast({
        text: `“${nameOf(card)}” is in the trash.`,
        action: { label: 'Undo', onAction: () => void restore(card).then(reloadDesigns) },
      })
    },
    `“${nameOf(card)}” could not be deleted.`,
  )
}

export async function restore(card: DesignCard): Promise<boolean> {
  return tried(
    async () => {
      await restoreDesign(card.id)
      announce(`Restored ${nameOf(card)}`)
    },
    `“${nameOf(card)}” could not be restored.`,
  )
}

/** Deletes a design for good. */
export async function remove(card: DesignCard): Promise<boolean> {
  return tried(
    async () => {
      await removeDesign(card.id)
      announce(`Deleted ${nameOf(card)} for good`)
    },
    `“${nameOf(card)}” could not be deleted.`,
  )
}

export async function downloadFile(card: DesignCard): Promise<boolean> {
  return tried(
    async () => {
      const loaded = await loadDesign(card.id)
      if (loaded) await downloadDesign(loaded.design)
    },
    `“${nameOf(card)}” could not be read.`,
  )
}

async function tried(work: () => Promise<void>, otherwise: string): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    tellFailure(error, otherwise)
    return false
  }
}
