/** What the user chose in the export dialog, as preferences keep it and as formats read it. */
import type { NodeId } from '#design/design.ts'
import type { ThemeName } from '#drawing/theme.ts'
import type { WriteOptions } from '#formats/format.ts'

/** `as-is` is the theme the app wears at the moment of exporting. */
export type ThemeChoice = ThemeName | 'as-is'
export type Scale = 1 | 2 | 3

/** Everything but the area: a part of a design chosen last week is no part of this one. */
export interface Choice {
  /** The id of a format. */
  readonly format: string
  readonly theme: ThemeChoice
  readonly scale: Scale
  readonly background: boolean
  readonly title: boolean
  readonly legend: boolean
  readonly embed: boolean
}

export type StoredChoice = Readonly<Record<string, string | number | boolean>>

const defaults: Choice = {
  format: 'png',
  theme: 'light',
  scale: 2,
  background: true,
  title: true,
  legend: false,
  embed: true,
}

/** The choice as stored; whatever is missing or unknown is as on the first visit. */
export function choiceFrom(stored: StoredChoice): Choice {
  const { format, theme, scale } = stored
  const flag = (name: 'background' | 'title' | 'legend' | 'embed'): boolean => {
    const value = stored[name]
    return typeof value === 'boolean' ? value : defaults[name]
  }
  return {
    format: typeof format === 'string' ? format : defaults.format,
    theme: theme === 'light' || theme === 'dark' || theme === 'as-is' ? theme : defaults.theme,
    scale: scale === 1 || scale === 2 || scale === 3 ? scale : defaults.scale,
    background: flag('background'),
    title: flag('title'),
    legend: flag('legend'),
    embed: flag('embed'),
  }
}

/** What a format is asked to write. */
export function optionsFor(
  { theme, scale, background, title, legend, embed }: Choice,
  now: { readonly theme: ThemeName; readonly scope: readonly NodeId[] | null },
): WriteOptions {
  return {
    theme: theme === 'as-is' ? now.theme : theme,
    scale,
    background,
    title,
    legend,
    embed,
    scope: now.scope,
  }
}
