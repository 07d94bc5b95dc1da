/** What this device remembers of the user's choices, field by field: a broken field falls back to its default. */
import * as z from 'zod/mini'
import type { DesignId, PatternId } from '#design/design.ts'
import { area } from './area.ts'

// Compiling schemas to functions needs `eval`, which the page forbids itself.
z.config({ jitless: true })

export interface PanelPreference {
  /** Pixels. */
  readonly width: number
  readonly collapsed: boolean
}

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  /** What the wheel does; `auto` tells a mouse from a trackpad. */
  readonly wheel: 'auto' | 'pan' | 'zoom'
  readonly panels: Readonly<Record<'left' | 'right', PanelPreference>>
  readonly paletteRole: 'all' | 'part' | 'boundary' | 'behaviour' | 'practice'
  /** The newest first. */
  readonly recentPatterns: readonly PatternId[]
  readonly favourites: readonly PatternId[]
  readonly lastDesign: DesignId | null
  /** The last choices of the export dialog, by its own names. */
  readonly exportOptions: Readonly<Record<string, string | number | boolean>>
  /** The identifiers of the ticked steps. */
  readonly checklist: readonly string[]
  /** Links of the user's own to what was listed without an address, by its key. */
  readonly ownLinks: Readonly<Record<string, string>>
  /** The exercises of the study plan that are done; of the daily ones each day. */
  readonly doneExercises: readonly string[]
}

const key = 'lintel:preferences'
const mostRecent = 6
const mostListed = 500

const defaults: Preferences = {
  theme: 'system',
  wheel: 'auto',
  panels: { left: { width: 264, collapsed: false }, right: { width: 312, collapsed: false } },
  paletteRole: 'all',
  recentPatterns: [],
  favourites: [],
  lastDesign: null,
  exportOptions: {},
  checklist: [],
  ownLinks: {},
  doneExercises: [],
}

const names = z.array(z.string()).check(z.maxLength(mostListed))
const panel = z.object({ width: z.number().check(z.minimum(120), z.maximum(1_200)), collapsed: z.boolean() })

const schemas: { readonly [Name in keyof Preferences]: z.ZodMiniType<Preferences[Name]> } = {
  theme: z.enum(['system', 'light', 'dark']),
  wheel: z.enum(['auto', 'pan', 'zoom']),
  panels: z.object({ left: panel, right: panel }),
  paletteRole: z.enum(['all', 'part', 'boundary', 'behaviour', 'practice']),
  recentPatterns: names,
  favourites: names,
  lastDesign: z.nullable(z.string()),
  exportOptions: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  checklist: names,
  ownLinks: z.record(z.string(), z.string()),
  doneExercises: names,
}

type Listener = () => void

const listeners = new Set<Listener>()
let seen: { readonly text: string | null; readonly value: Preferences } | null = null

export const preferences = {
  /** All of them; the same object until one changes. */
  get(): Preferences {
    const text = area.get(key)
    if (seen?.text !== text) seen = { text, value: read(text) }
    return seen?.value ?? defaults
  },

  /** Sets some; the others keep what they are, also what another tab has set meanwhile. */
  set(some: Partial<Preferences>): void {
    // Fields of other versions are kept.
    area.set(key, JSON.stringify({ ...objectIn(area.get(key)), ...some }))
    tell()
  },

  /** Hears every change, also of other tabs; returns what stops listening. */
  subscribe(listener: Listener): () => void {
    if (listeners.size === 0) page()?.addEventListener('storage', hearOtherTabs)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) page()?.removeEventListener('storage', hearOtherTabs)
    }
  },
}

/** Puts a pattern in front of those used last. */
export function addRecentPattern(id: PatternId): void {
  const others = preferences.get().recentPatterns.filter((other) => other !== id)
  preferences.set({ recentPatterns: [id, ...others].slice(0, mostRecent) })
}

export function toggleFavourite(id: PatternId): void {
  const { favourites } = preferences.get()
  const without = favourites.filter((other) => other !== id)
  preferences.set({ favourites: without.length < favourites.length ? without : [...favourites, id].slice(-mostListed) })
}

function tell(): void {
  for (const listener of listeners) listener()
}

function hearOtherTabs(event: StorageEvent): void {
  if (event.key === key || event.key === null) tell()
}

function page(): Window | null {
  return 'window' in globalThis ? window : null
}

function read(text: string | null): Preferences {
  const raw = objectIn(text)
  const fields = Object.entries(schemas).map(([name, schema]) => {
    const result = schema.safeParse(raw[name])
    return [name, result.success ? result.data : defaults[name as keyof Preferences]]
  })
  const all = Object.fromEntries(fields) as Preferences
  return { ...all, recentPatterns: all.recentPatterns.slice(0, mostRecent) }
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
