/** Shortcuts: whether a key press is the one a command names, on any keyboard layout. */
import { platform } from '#ui/shortcut.ts'

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'metaKey' | 'ctrlKey'>

/** Whether the press is the shortcut, such as "Mod+Shift+E", "Alt+C" or "?". Mod is Cmd on a Mac and Ctrl elsewhere. */
export function isShortcut(press: Press, shortcut: string): boolean {
  const parts = shortcut === '+' ? ['+'] : shortcut.split(/(?<!^)\+(?!$)/)
  const key = parts.at(-1) ?? ''
  const mac = platform() === 'mac'
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (mod !== parts.includes('Mod') || other || press.altKey !== parts.includes('Alt')) return false
  // A sign such as "?" needs Shift on some layouts and not on others; letters and named keys say whether they want it.
  const sign = key.length === 1 && !/[a-z0-9]/i.test(key)
  if (!sign && press.shiftKey !== parts.includes('Shift')) return false
  return sameKey(press, key)
}

/** By the character typed, or by the place of the key: Alt and Shift change characters, and not all layouts are Latin. */
function sameKey({ key, code }: Press, wanted: string): boolean {
  if (key.toLowerCase() === wanted.toLowerCase()) return true
  if (/^[a-z]$/i.test(wanted)) return code === `Key${wanted.toUpperCase()}` && !/^[a-z]$/i.test(key)
  if (/^[0-9]$/.test(wanted)) return code === `Digit${wanted}` || code === `Numpad${wanted}`
  return false
}

/** Whether the shortcut is a single key without Mod or Alt, which must not fire while someone types or reads elsewhere. */
export function isBareKey(shortcut: string): boolean {
  return !/Mod\+|Alt\+/.test(shortcut)
}

/** Whether keys pressed there are text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}
