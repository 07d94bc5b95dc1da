// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { drawInFrame, isRequest, mermaidFrameUrl, type PreviewReply, type PreviewRequest } from './preview.ts'

/** A frame whose page answers each request with what `answer` makes of it. */
function frameThat(
  answer: (request: PreviewRequest) => readonly unknown[],
  origin = location.origin,
): HTMLIFrameElement {
  const frame = document.body.appendChild(document.createElement('iframe'))
  frame.contentWindow?.addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
    for (const each of answer(data)) {
      dispatchEvent(new MessageEvent('message', { data: each, origin, source: frame.contentWindow }))
    }
  })
  return frame
}

const drawing = { text: 'flowchart LR', theme: 'dark' } as const

function drawn({ id }: PreviewRequest): PreviewReply {
  return { type: 'lintel/mermaid', id, ok: true, width: 3, height: 4 }
}

describe('drawInFrame', () => {
  it('answers with the size, and hears nothing that is not for it', async () => {
    const seen: PreviewRequest[] = []
    const frame = frameThat((request) => {
      seen.push(request)
      return ['noise', null, { ok: true }, { ...drawn(request), id: request.id + 1, width: 9 }, drawn(request)]
    })
    expect(await drawInFrame(frame, drawing)).toMatchObject({ ok: true, width: 3, height: 4 })
    expect(seen).toEqual([{ type: 'lintel/mermaid', id: seen[0]?.id, ...drawing }])
  })

  it('gives each request its own answer', async () => {
    const frame = frameThat((request) => [drawn(request)])
    const replies = await Promise.all([drawInFrame(frame, drawing), drawInFrame(frame, drawing)])
    expect(new Set(replies.map(({ id }) => id)).size).toBe(2)
  })

  it('gives up with a sentence when no answer comes', async () => {
    const reply = await drawInFrame(
      frameThat(() => []),
      drawing,
      20,
    )
    expect(reply).toMatchObject({ ok: false, error: 'Mermaid takes too long to draw this. The text is complete.' })
  })

  it('does not believe another origin', async () => {
    const frame = frameThat((request) => [drawn(request)], 'https://elsewhere.example')
    expect(await drawInFrame(frame, drawing, 20)).toMatchObject({ ok: false })
  })
})

it('knows a request from anything else', () => {
  const request = { type: 'lintel/mermaid', id: 1, ...drawing }
  expect([request, null, 'x', {}, { ...request, type: 'other' }, { ...request, text: 5 }].map(isRequest)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

it('finds the frame below any path', () => {
  document.head.innerHTML = '<base href="https://example.org/sub/path/index.html">'
  expect(mermaidFrameUrl()).toBe('https://example.org/sub/path/src/formats/mermaid/frame.html')
  document.head.innerHTML = ''
})
