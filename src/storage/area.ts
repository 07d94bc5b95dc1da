/** Small values in localStorage. Where the browser denies it they live in memory, until the page is closed. */

export interface Area {
  readonly get: (key: string) => string | null
  /** Whether the value was taken; a full or denied storage takes nothing. */
  readonly set: (key: string, value: string) => boolean
  readonly remove: (key: string) => void
  readonly keys: () => readonly string[]
}

/** The page's area. Looked up at each use, because a denied storage throws as soon as it is touched. */
export const area: Area = {
  get: (key) => memory.get(key) ?? stored((storage) => storage.getItem(key)) ?? null,
  set: (key, value) => {
    const taken = stored((storage) => {
      storage.setItem(key, value)
      return true
    })
    if (taken) memory.delete(key)
    else memory.set(key, value)
    return taken ?? false
  },
  remove: (key) => {
    memory.delete(key)
    stored((storage) => storage.removeItem(key))
  },
  keys: () => [...new Set([...(stored((storage) => Object.keys(storage)) ?? []), ...memory.keys()])],
}

const memory = new Map<string, string>()

function stored<T>(ask: (storage: Storage) => T): T | null {
  try {
    const storage = globalThis.localStorage as Storage | undefined
    return storage ? ask(storage) : null
  } catch {
    return null
  }
}
