import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import type { Format, WriteOptions, Written } from '#formats/format.ts'
import type { ExportRequest } from './outcome.ts'
import { useOutcome } from './use-outcome.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const design = emptyDesign({ id: 'd', title: 'Shop', now: '2026-01-01T00:00:00.000Z' })
const options: WriteOptions = {
  theme: 'light',
  background: true,
  title: true,
  legend: true,
  scale: 1,
  embed: true,
  scope: null,
}

/** A format whose files are finished by hand: each call of `finish` ends the writing that began at that place. */
function slowFormat() {
  const writings: ((written: Written) => void)[] = []
  const scales: number[] = []
  const format: Format = {
    id: 'slow',
    title: 'Slow',
    extensions: ['.slow'],
    mime: 'text/plain',
    kind: 'text',
    order: 1,
    options: ['scale'],
    write: (_, { scale }) =>
      new Promise((resolve) => {
        scales.push(scale)
        writings.push(resolve)
      }),
  }
  const finish = (at: number): Promise<void> =>
    act(async () => {
      const losses = [String(scales[at])]
      writings[at]?.({ bytes: new Uint8Array(), mime: 'text/plain', text: '', size: null, losses })
    })
  return { scales, finish, at: (scale: number): ExportRequest => ({ design, format, options: { ...options, scale } }) }
}

async function rest(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
}

test('writes at once when it opens, and then only what the options come to rest on', async () => {
  const { scales, finish, at } = slowFormat()
  const { result, rerender } = renderHook(useOutcome, { initialProps: at(1) })
  await rest(0)
  expect(scales).toEqual([1])
  await finish(0)
  expect(result.current).toMatchObject({ busy: false, outcome: { ok: true, fileName: 'Shop.slow' } })
  rerender(at(2))
  await rest(60)
  rerender(at(3))
  expect(result.current).toMatchObject({ busy: true, outcome: { written: { losses: ['1'] } } })
  await rest(500)
  expect(scales).toEqual([1, 3])
  await finish(1)
  expect(result.current).toMatchObject({ busy: false, outcome: { written: { losses: ['3'] } } })
})

test('drops what comes too late', async () => {
  const { scales, finish, at } = slowFormat()
  const { result, rerender } = renderHook(useOutcome, { initialProps: at(1) })
  await rest(0)
  rerender(at(2))
  await rest(500)
  expect(scales).toEqual([1, 2])
  await finish(1)
  await finish(0)
  expect(result.current).toMatchObject({ busy: false, outcome: { written: { losses: ['2'] } } })
})

test.each([
  [new Error('The browser has no room for a picture this large.'), 'The browser has no room for a picture this large.'],
  [new TypeError('x is not a function'), 'Slow could not be written.'],
  ['odd', 'Slow could not be written.'],
])('%s is told as "%s"', async (error, sentence) => {
  const { at } = slowFormat()
  const { format } = at(1)
  const write = (): Promise<Written> => Promise.reject(error)
  const { result } = renderHook(useOutcome, { initialProps: { design, options, format: { ...format, write } } })
  await rest(0)
  expect(result.current).toMatchObject({ busy: false, outcome: { ok: false, sentence } })
})
