/** Listens for shortcuts and for the browser's copy, cut and paste; brings all commands along. Draws nothing. */
import { useCanvasKeys } from '#editor/gestures/use-canvas-keys.ts'
import { useClipboardKeys, useShortcuts } from './use-shortcuts.ts'

export function Keys(): null {
  useCanvasKeys()
  useShortcuts()
  useClipboardKeys()
  return null
}
