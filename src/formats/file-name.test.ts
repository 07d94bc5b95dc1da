import { expect, it } from 'vitest'
import { fileNameOf } from './file-name.ts'

it.each([
  ['Orders', 'Orders.png'],
  ['Größe & 日本 👩‍🚀', 'Größe & 日本 👩 🚀.png'],
  ['a/b\\c: d?*"<x>|', 'a b c d x.png'],
  ['../../etc', 'etc.png'],
  ['  spaced\n\tout. . ', 'spaced out.png'],
  ['gpj.\u202epng', 'gpj. png.png'],
  ['CON', 'design CON.png'],
  ['', 'design.png'],
  ['\u200b', 'design.png'],
  ['x'.repeat(300), `${'x'.repeat(80)}.png`],
])('%j becomes %j', (title, name) => {
  expect(fileNameOf(title, { extensions: ['.png'] })).toBe(name)
})
