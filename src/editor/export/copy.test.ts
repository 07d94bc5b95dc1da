import { expect, test } from 'vitest'
import { writeDesign } from '#design/write.ts'
import { excerptOf } from '#formats/excerpt.ts'
import type { WriteOptions } from '#formats/format.ts'
import { formatOf } from '#formats/index.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { clipboardForms, copiedAs } from './copy.ts'

const design = sketch('web -> api')
const options: WriteOptions = {
  theme: 'light',
  background: true,
  title: true,
  legend: false,
  scale: 2,
  embed: true,
  scope: ['web'],
}
const png = { bytes: new Uint8Array([1, 2, 3]), mime: 'image/png', text: null }
const svg = { bytes: new TextEncoder().encode('<svg/>'), mime: 'image/svg+xml', text: '<svg/>' }
const json = { bytes: new TextEncoder().encode('{}'), mime: 'application/json', text: '{}' }

async function texts(forms: Readonly<Record<string, Blob>>): Promise<Record<string, string>> {
  const entries = Object.entries(forms).map(async ([mime, blob]) => [mime, blob.type, await blob.text()] as const)
  const read = await Promise.all(entries)
  expect(read.map(([mime]) => mime)).toEqual(read.map(([, type]) => type))
  return Object.fromEntries(read.map(([mime, , text]) => [mime, text]))
}

test('a PNG goes with the design of the same scope, unless the data is to stay out', async () => {
  const picture = '\u0001\u0002\u0003'
  const part = writeDesign(excerptOf(design, ['web']))
  const withData = clipboardForms({ design, options }, png, () => true)
  expect(await texts(withData)).toEqual({ 'image/png': picture, 'text/plain': part })
  const without = clipboardForms({ design, options: { ...options, embed: false } }, png, () => true)
  expect(await texts(without)).toEqual({ 'image/png': picture })
})

test('an SVG goes as text, and as a picture where clipboards take it', async () => {
  expect(await texts(clipboardForms({ design, options }, svg, () => true))).toEqual({
    'text/plain': '<svg/>',
    'image/svg+xml': '<svg/>',
  })
  expect(await texts(clipboardForms({ design, options }, svg, () => false))).toEqual({ 'text/plain': '<svg/>' })
  expect(await texts(clipboardForms({ design, options }, json, () => true))).toEqual({ 'text/plain': '{}' })
})

test.each([
  ['png', 'image'],
  ['svg', 'text'],
  ['mermaid', 'text'],
  ['json', 'text'],
])('%s is copied as %s', (id, what) => {
  expect(copiedAs(formatOf(id))).toBe(what)
})

test('a picture no clipboard takes is not copied', () => {
  expect(copiedAs({ kind: 'picture', mime: 'application/pdf' })).toBeNull()
})
