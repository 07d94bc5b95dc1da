/** The preferences of this device, current. */
import { useSyncExternalStore } from 'react'
import { preferences, type Preferences } from '#storage/preferences.ts'

function subscribe(listener: () => void): () => void {
  return preferences.subscribe(listener)
}

function current(): Preferences {
  return preferences.get()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, current)
}
