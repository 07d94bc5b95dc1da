/** What happens when a part of the program cannot be loaded: the network is gone, or a newer Lintel replaced the files. */
import { closeToast, showToast } from '#ui/floating/toasts.ts'

export const chunkSentence =
  'A part of Lintel could not be loaded: the connection failed, or a newer Lintel has replaced it. Your designs are safe.'

const signs =
  /dynamically imported module|importing a module script failed|unable to preload css|failed to fetch|module script/i

/** Whether an error says that a part of the program is missing. Every browser has its own words for it. */
export function isChunkFailure(error: unknown): boolean {
  return error instanceof Error && signs.test(error.message)
}

let offer: number | null = null

/** Offers to reload the page, once however many parts are missing. */
export function offerReload(): void {
  offer ??= showToast({
    tone: 'error',
    text: chunkSentence,
    action: { label: 'Reload', onAction: () => location.reload() },
  })
}

/** Takes the offer back, where a page makes it itself. */
export function withdrawOffer(): void {
  if (offer !== null) closeToast(offer)
}
