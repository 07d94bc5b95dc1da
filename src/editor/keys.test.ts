import { expect, test } from 'vitest'
import { isBareKey, isShortcut } from './keys.ts'

const plain = { code: '', shiftKey: false, altKey: false, metaKey: false, ctrlKey: false }

test.each([
  ['Mod+Z', { key: 'z', ctrlKey: true }, true],
  ['Mod+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, false],
  ['Mod+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
  ['Mod+Z', { key: 'я', code: 'KeyZ', ctrlKey: true }, true],
  ['Mod+Z', { key: 'y', code: 'KeyZ', ctrlKey: true }, false],
  ['?', { key: '?', shiftKey: true }, true],
  ['/', { key: '/', shiftKey: true }, true],
  ['Shift+1', { key: '!', code: 'Digit1', shiftKey: true }, true],
  ['Mod++', { key: '+', ctrlKey: true }, true],
  ['V', { key: 'v' }, true],
  ['V', { key: 'v', altKey: true }, false],
  ['Alt+Shift+D', { key: 'Î', code: 'KeyD', altKey: true, shiftKey: true }, true],
])('%s pressed as %o: %s', (shortcut, press, expected) => {
  expect(isShortcut({ ...plain, ...press }, shortcut)).toBe(expected)
})

test.each([
  ['L', true],
  ['Shift+A', true],
  ['Mod+A', false],
  ['Alt+C', false],
])('%s is a bare key: %s', (shortcut, bare) => {
  expect(isBareKey(shortcut)).toBe(bare)
})
