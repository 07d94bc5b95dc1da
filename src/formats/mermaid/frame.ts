/** The page inside the preview frame: draws the Mermaid text it is sent and answers with its size or with a sentence. */
import '#ui/tokens.css'
import './frame.css'
import type { ThemeName } from '#drawing/theme.ts'
import { isRequest, type PreviewReply, type PreviewRequest } from './preview.ts'

const surface = document.querySelector('#drawing')
/** Mermaid keeps global state, so drawings wait for each other. */
let queue = Promise.resolve()

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.origin !== location.origin || event.source !== parent || !isRequest(event.data)) return
  const request = event.data
  queue = queue.then(async () => {
    parent.postMessage(await answer(request), location.origin)
  })
})

async function answer({ id, text, theme }: PreviewRequest): Promise<PreviewReply> {
  try {
    return { type: 'lintel/mermaid', id, ok: true, ...(await draw(text, theme)) }
  } catch (error) {
    surface?.replaceChildren()
    return { type: 'lintel/mermaid', id, ok: false, error: sentence(error) }
  }
}

async function draw(text: string, theme: ThemeName): Promise<{ width: number; height: number }> {
  const { default: mermaid } = await import('mermaid')
  document.documentElement.dataset.theme = theme
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: theme === 'dark' ? 'dark' : 'default',
    maxEdges: 5000,
    maxTextSize: 1_000_000,
  })
  const { svg } = await mermaid.render('mermaid-drawing', text)
  surface?.replaceChildren(document.createRange().createContextualFragment(svg))
  const box = surface?.querySelector('svg')?.viewBox.baseVal
  return { width: Math.ceil(box?.width ?? 0), height: Math.ceil(box?.height ?? 0) }
}

function sentence(error: unknown): string {
  const reason = error instanceof Error ? error.message.split('\n')[0] : ''
  return reason ? `Mermaid cannot draw this: ${reason}` : 'Mermaid cannot draw this.'
}
