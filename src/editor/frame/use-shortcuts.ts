/** Runs commands by key, and copy, cut and paste by the browser's own events. */
import { useEffect } from 'react'
import { commands } from '#editor/commands/index.ts'
import { run } from '#editor/run.ts'
import { copiedText, pasteText } from '#editor/clipboard.ts'
import { deleteSelection } from '#editor/delete-selection.ts'
import { useEditor } from '#editor/context.ts'
import { isBareKey, isShortcut, takesText } from '#editor/keys.ts'

/** Whether single keys mean the canvas: the focus is on it, or nowhere. */
function onCanvas(target: EventTarget | null): boolean {
  if (target === document.body || target === null) return true
  return target instanceof Element && target.closest('.react-flow') !== null
}

function inDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null
}

export function useShortcuts(): void {
  const editor = useEditor()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target) || inDialog()) return
      for (const command of commands) {
        const keys = command.keys?.find((shortcut) => isShortcut(event, shortcut))
        if (keys === undefined || (isBareKey(keys) && !onCanvas(event.target))) continue
        if (!run(editor, command)) continue
        event.preventDefault()
        return
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}

export function useClipboardKeys(): void {
  const editor = useEditor()
  useEffect(() => {
    const own = (event: ClipboardEvent): boolean => {
      const reading = window.getSelection()?.isCollapsed === false
      return !takesText(event.target) && !takesText(document.activeElement) && !reading && !inDialog()
    }
    const copy = (event: ClipboardEvent): void => {
      const text = own(event) ? copiedText(editor) : null
      if (text === null) return
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      if (event.type === 'cut') deleteSelection(editor)
    }
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // A pasted file is opened as a design by whoever listens for files.
      if (!own(event) || text === '' || (event.clipboardData?.files.length ?? 0) > 0) return
      event.preventDefault()
      pasteText(editor, text)
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [editor])
}
