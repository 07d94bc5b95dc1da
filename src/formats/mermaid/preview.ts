/**
 * Shows what Mermaid itself makes of a text. Mermaid needs inline styles, which the policy of the app forbids, so it
 * lives in a frame with a policy of its own; this file is the contract between the two, and the app's end of it.
 */
import type { ThemeName } from '#drawing/theme.ts'

export interface PreviewRequest {
  readonly type: 'lintel/mermaid'
  /** The answer carries the same number. */
  readonly id: number
  readonly text: string
  readonly theme: ThemeName
}

export type PreviewReply =
  | {
      readonly type: 'lintel/mermaid'
      readonly id: number
      readonly ok: true
      readonly width: number
      readonly height: number
    }
  /** A sentence for the user. */
  | { readonly type: 'lintel/mermaid'; readonly id: number; readonly ok: false; readonly error: string }

/** How long a drawing may take. An answer that comes later is dropped, and the frame should be taken out of the page. */
const previewPatience = 20_000

/** The address of the frame: Vite keeps the path of each page it builds, also below a sub-path. */
export function mermaidFrameUrl(): string {
  return new URL('./src/formats/mermaid/frame.html', document.baseURI).href
}

let lastRequest = 0

/**
 * Asks a loaded frame to draw the text. Never rejects: an error and a frame that does not answer within `patience`
 * milliseconds come back as a reply with a sentence.
 */
export function drawInFrame(
  frame: HTMLIFrameElement,
  drawing: { readonly text: string; readonly theme: ThemeName },
  patience = previewPatience,
): Promise<PreviewReply> {
  const id = (lastRequest += 1)
  return new Promise((resolve) => {
    const settle = (reply: PreviewReply) => {
      clearTimeout(watchdog)
      removeEventListener('message', listen)
      resolve(reply)
    }
    const listen = (event: MessageEvent<unknown>) => {
      if (event.source !== frame.contentWindow || event.origin !== location.origin) return
      if (isReply(event.data) && event.data.id === id) settle(event.data)
    }
    const watchdog = setTimeout(() => {
      settle({
        type: 'lintel/mermaid',
        id,
        ok: false,
        error: 'Mermaid takes too long to draw this. The text is complete.',
      })
    }, patience)
    addEventListener('message', listen)
    const request: PreviewRequest = { type: 'lintel/mermaid', id, ...drawing }
    frame.contentWindow?.postMessage(request, location.origin)
  })
}

/** Whether a message is a request of the app; anything else a frame hears is not for it. */
export function isRequest(message: unknown): message is PreviewRequest {
  return isOurs(message) && 'text' in message && typeof message.text === 'string'
}

function isReply(message: unknown): message is PreviewReply {
  return isOurs(message) && 'ok' in message
}

function isOurs(message: unknown): message is { readonly id: number } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'lintel/mermaid'
}
