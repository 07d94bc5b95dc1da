/** Which theme the page wears: the reader's choice, or the system's as long as the choice is `system`. */

export type ThemeChoice = 'light' | 'dark' | 'system'
export type Theme = 'light' | 'dark'

const listeners = new Set<() => void>()
let stopFollowing = (): void => {}

/** Puts the chosen theme on the page, and keeps following the system while the choice is `system`. */
export function applyTheme(choice: ThemeChoice): void {
  stopFollowing()
  stopFollowing = () => {}
  if (choice !== 'system') {
    wear(choice)
    return
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const follow = () => wear(dark.matches ? 'dark' : 'light')
  dark.addEventListener('change', follow)
  stopFollowing = () => dark.removeEventListener('change', follow)
  follow()
}

/** The theme the page wears now; light before anything was applied. */
export function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
}

/** Calls the listener after each change of theme; returns what stops it. */
export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function wear(theme: Theme): void {
  if (document.documentElement.dataset['theme'] === theme) return
  document.documentElement.dataset['theme'] = theme
  for (const listener of listeners) listener()
}
