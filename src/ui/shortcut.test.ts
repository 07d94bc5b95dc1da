import { expect, test } from 'vitest'
import { ariaShortcut, shortcutText } from './shortcut.ts'

const rows: readonly (readonly [
  keys: string,
  mac: string,
  other: string,
  spoken: readonly [mac: string, other: string],
])[] = [
  ['Mod+Shift+E', '⇧⌘E', 'Ctrl+Shift+E', ['Meta+Shift+E', 'Control+Shift+E']],
  ['Mod+k', '⌘K', 'Ctrl+K', ['Meta+k', 'Control+k']],
  ['/', '/', '/', ['/', '/']],
  ['Mod++', '⌘+', 'Ctrl++', ['Meta+Plus', 'Control+Plus']],
  ['Alt+ArrowRight', '⌥→', 'Alt+→', ['Alt+ArrowRight', 'Alt+ArrowRight']],
  ['Alt+Shift+Mod+A', '⌥⇧⌘A', 'Ctrl+Alt+Shift+A', ['Alt+Shift+Meta+A', 'Alt+Shift+Control+A']],
  ['Ctrl+Space', '⌃Space', 'Ctrl+Space', ['Control+Space', 'Control+Space']],
  ['Shift+F10', '⇧F10', 'Shift+F10', ['Shift+F10', 'Shift+F10']],
  ['Backspace', '⌫', 'Backspace', ['Backspace', 'Backspace']],
  ['Delete', '⌦', 'Del', ['Delete', 'Delete']],
  ['Escape', 'Esc', 'Esc', ['Escape', 'Escape']],
  ['Mod+Enter', '⌘↵', 'Ctrl+↵', ['Meta+Enter', 'Control+Enter']],
]

test.each(rows)('%s', (keys, mac, other, spoken) => {
  expect([shortcutText(keys, 'mac'), shortcutText(keys, 'other')]).toEqual([mac, other])
  expect([ariaShortcut(keys, 'mac'), ariaShortcut(keys, 'other')]).toEqual(spoken)
})
