/** The `test` of every journey: fails when a page logs an error, breaks its policy or asks another host for anything. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'

interface Guards {
  /** Complaints a journey provokes on purpose. */
  readonly tolerated: readonly RegExp[]
  readonly guarded: undefined
}

export const test = base.extend<Guards>({
  tolerated: [[], { option: true }],
  guarded: [
    async ({ context, baseURL, tolerated }, use) => {
      const complaints = await guard(context, baseURL ?? '')
      await use(undefined)
      expect(
        complaints.filter((complaint) => !tolerated.some((pattern) => pattern.test(complaint))),
        'the pages of this journey are quiet',
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Exists in every page of a guarded context. */
declare function reportViolation(violation: string): void

/** Collects what is wrong on every page of a context from now on: errors, policy violations, foreign requests. */
async function guard(context: BrowserContext, baseURL: string): Promise<readonly string[]> {
  const complaints: string[] = []
  const own = new URL(baseURL).origin
  await context.exposeBinding('reportViolation', (_, violation: string) => {
    complaints.push(`Policy violation: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      reportViolation(`${violatedDirective} blocked ${blockedURI} in ${sourceFile}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`Console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    complaints.push(`Uncaught: ${error.error().stack ?? error.error().message}`)
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && origin !== own) complaints.push(`Foreign request: ${request.url()}`)
  })
  return complaints
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page as it stands (WCAG 2.2 A and AA): one line a rule, with the elements it is about. */
export async function axe(page: Page): Promise<string[]> {
  // What is still fading in has less contrast than it will have: let every animation that ends come to its end.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })
  // Evaluated by the debugger rather than added as a script, which the page's policy would block.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join('; ')}`)
  })
}
