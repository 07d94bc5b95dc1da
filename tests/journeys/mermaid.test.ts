/** Mermaid itself draws what Lintel writes, with the names as they were typed: 500 designs, most of them hostile. */
import type { Page } from '@playwright/test'
import type { PreviewReply } from '#formats/mermaid/preview.ts'
import { expect, test } from '../support/journey.ts'
import { loadSource } from '../support/load-source.ts'
import type * as samplesModule from '../support/mermaid-samples.ts'

const count = 500
/** Drawn in one call, so that an answer comes back now and then. */
const batch = 25

interface Drawn {
  readonly reply: PreviewReply
  readonly title: string
  readonly labels: readonly string[]
}

test('five hundred designs look in Mermaid as they are called', async ({ page }) => {
  test.setTimeout(300_000)
  const { mermaidSamples, squeezed } = (await loadSource('/tests/support/mermaid-samples.ts')) as typeof samplesModule
  const samples = mermaidSamples(count)
  expect(samples.length).toBe(count)
  await page.goto('src/formats/mermaid/frame.html')
  for (let from = 0; from < count; from += batch) {
    const some = samples.slice(from, from + batch)
    const drawn = await drawAll(
      page,
      some.map(({ text }) => text),
    )
    for (const [index, { text, title, labels }] of some.entries()) {
      expect(drawn[index]?.reply, text).toMatchObject({ ok: true })
      expect(squeezed(drawn[index]?.title ?? '').replace(/[+‹›]/gu, '*'), text).toBe(title.replace(/\+/gu, '*'))
      expect(drawn[index]?.labels.map(squeezed).toSorted(), text).toEqual(labels)
    }
  }
})

test('a text that is no flowchart gets a sentence', async ({ page }) => {
  await page.goto('src/formats/mermaid/frame.html')
  const [drawn] = await drawAll(page, ['flowchart LR\n  a --'])
  expect(drawn?.reply).toMatchObject({ ok: false, error: expect.stringMatching(/^Mermaid cannot draw this: /) })
})

/** Sends each text to the frame's page, and reads the names it shows after each answer. */
async function drawAll(page: Page, texts: readonly string[]): Promise<readonly Drawn[]> {
  return page.evaluate(async (all) => {
    const draw = (text: string, id: number): Promise<PreviewReply> =>
      new Promise((resolve) => {
        const listen = ({ data }: MessageEvent<PreviewReply | { readonly id: number }>): void => {
          if (data.id !== id || !('ok' in data)) return
          removeEventListener('message', listen)
          resolve(data)
        }
        addEventListener('message', listen)
        postMessage({ type: 'lintel/mermaid', id, text, theme: 'light' }, location.origin)
      })
    const textIn = (element: Element): string => {
      const copy = element.cloneNode(true) as Element
      for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n')
      return copy.textContent ?? ''
    }
    const drawn: Drawn[] = []
    for (const [index, text] of all.entries()) {
      const reply = await draw(text, index + 1)
      const labels = [...document.querySelectorAll('span.nodeLabel, span.edgeLabel')].map(textIn)
      const title = document.querySelector('text.flowchartTitleText')?.textContent ?? ''
      drawn.push({ reply, title, labels: labels.filter((label) => label.trim() !== '') })
    }
    return drawn
  }, texts)
}
