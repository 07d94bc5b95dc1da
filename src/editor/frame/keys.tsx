/** Listens for shortcuts and for the browser's copy, cut and paste; brings all commands along. Draws nothing. */
import { useEffect } from 'react'
import { useCanvasKeys } from '#editor/gestures/use-canvas-keys.ts'
import { pressKeptKeys } from './early-keys.ts'
import { useClipboardKeys, useShortcuts } from './use-shortcuts.ts'

export function Keys(): null {
  useCanvasKeys()
  useShortcuts()
  useClipboardKeys()
  // Last, when all of them listen.
  useEffect(pressKeptKeys, [])
  return null
}
