/** Puts text that a format wrote into the shape every format answers with. */
import type { Written } from './format.ts'

/** The text as UTF-8 bytes and as itself. */
export function textWritten(
  text: string,
  about: { readonly mime: string } & Partial<Pick<Written, 'size' | 'losses'>>,
): Written {
  const bytes = new TextEncoder().encode(text)
  return { bytes, mime: about.mime, text, size: about.size ?? null, losses: about.losses ?? [] }
}
