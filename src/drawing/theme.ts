/** The colours of both themes, read at build time from `src/ui/tokens.css`, the one place that defines them. */
import themes from 'virtual:lintel/themes'

export type ThemeName = 'light' | 'dark'

/** Tokens a picture may use; each exists in both themes. */
export type ThemeToken =
  | 'canvas'
  | 'surface'
  | 'line'
  | 'line-2'
  | 'node-line'
  | 'control'
  | 'text'
  | 'muted'
  | 'faint'
  | 'edge'
  | 'accent'
  | 'ok'
  | 'warn'
  | 'warn-bg'
  | 'bad'
  | 'bad-bg'
  | 'glyph'

/** The value of a custom property in a theme, without the leading dashes in its name; throws on a name no theme has. */
export function colourOf(theme: ThemeName, token: string): string {
  const value = themes[theme][token]
  if (value === undefined) throw new Error(`Theme ${theme} defines no colour "${token}"`)
  return value
}
