/** The preferences of this device, current. */
import { useSyncExternalStore } from 'react'
import { preferences, type Preferences } from '#storage/preferences.ts'

export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.subscribe, preferences.get)
}
