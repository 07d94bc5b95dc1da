/** What reading a design found wrong: told in a message first, listed in a dialog when the user asks. */
import type { Problem } from '#design/design.ts'
import { plural } from '#drawing/names.ts'
import { showToast } from '#ui/floating/toasts.ts'

export interface FoundProblems {
  readonly title: string
  readonly problems: readonly Problem[]
}

const listeners = new Set<() => void>()
let listed: FoundProblems | null = null

/** Says how many problems there are and offers the list. */
export function showProblems(title: string, problems: readonly Problem[]): void {
  showToast({
    text: `“${title}” was opened with ${plural(problems.length, 'problem')}.`,
    duration: null,
    action: { label: 'Show', onAction: () => list({ title, problems }) },
  })
}

/** The problems that are listed now; null when the dialog is closed. */
export function listedProblems(): FoundProblems | null {
  return listed
}

export function closeProblems(): void {
  list(null)
}

export function subscribeProblems(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function list(problems: FoundProblems | null): void {
  listed = problems
  for (const listener of listeners) listener()
}
