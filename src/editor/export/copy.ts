/** Puts an export on the clipboard in every form that whoever pastes might want. */
import { designFileOf } from '#formats/design-file.ts'
import type { Format, Written } from '#formats/format.ts'
import type { ExportRequest } from './outcome.ts'

/** What copying a format gives; null when a clipboard cannot hold it. */
export function copiedAs({ kind, mime }: Pick<Format, 'kind' | 'mime'>): 'image' | 'text' | null {
  if (mime === 'image/png') return 'image'
  return kind === 'text' || mime === 'image/svg+xml' ? 'text' : null
}

/**
 * The forms by media type. Clipboards paint pictures anew and drop the design inside, so it travels beside as text,
 * unless the user does not want it in the file either.
 */
export function clipboardForms(
  { design, options }: Pick<ExportRequest, 'design' | 'options'>,
  { bytes, mime, text }: Pick<Written, 'bytes' | 'mime' | 'text'>,
  supports: (mime: string) => boolean,
): Readonly<Record<string, Blob>> {
  const plain = (words: string): Record<string, Blob> => ({ 'text/plain': new Blob([words], { type: 'text/plain' }) })
  const picture = { [mime]: new Blob([bytes], { type: mime }) }
  if (text === null) return { ...picture, ...(options.embed ? plain(designFileOf(design, options.scope)) : {}) }
  return { ...plain(text), ...(mime === 'image/svg+xml' && supports(mime) ? picture : {}) }
}

/** Copies what a request came to. Rejects when the browser does not allow it. */
export async function copyExport(request: ExportRequest, written: Written): Promise<void> {
  const forms = clipboardForms(request, written, supportsOnClipboard)
  const [only, ...others] = Object.keys(forms)
  if (written.text !== null && only === 'text/plain' && others.length === 0) {
    await navigator.clipboard.writeText(written.text)
    return
  }
  await navigator.clipboard.write([new ClipboardItem({ ...forms })])
}

/** Browsers without the question know PNG and text only. */
function supportsOnClipboard(mime: string): boolean {
  return typeof ClipboardItem !== 'undefined' && 'supports' in ClipboardItem && ClipboardItem.supports(mime)
}
