/** The last thing said aloud, kept outside React so that any code can speak and Alt+R can repeat. */

export type Urgency = 'polite' | 'assertive'

export interface Announcement {
  readonly text: string
  readonly urgency: Urgency
  /** Rises with every announcement, so that the same words twice are two announcements. */
  readonly number: number
}

const listeners = new Set<() => void>()
let last: Announcement = { text: '', urgency: 'polite', number: 0 }

/** Says a sentence through the page's live region; `assertive` interrupts and is for errors only. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  last = { text, urgency, number: last.number + 1 }
  for (const listener of listeners) listener()
}

/** Says the last sentence again. */
export function repeatAnnouncement(): void {
  if (last.text !== '') announce(last.text, last.urgency)
}

/** What was said last; number 0 with empty text when nothing was. */
export function lastAnnouncement(): Announcement {
  return last
}

/** Calls the listener after each announcement; returns what stops it. */
export function subscribeAnnouncements(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
