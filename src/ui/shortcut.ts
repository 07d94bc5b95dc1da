/** How a shortcut such as `Mod+Shift+E` is written for the reader's platform and for assistive technology. */

export type Platform = 'mac' | 'other'

interface NavigatorHints {
  readonly userAgentData?: { readonly platform?: string }
}

const modifiers = ['Ctrl', 'Alt', 'Shift', 'Mod'] as const

/** In the order Apple writes them: control, option, shift, command. */
const modifierText: Readonly<Record<Platform, Readonly<Record<string, string>>>> = {
  mac: { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘' },
  other: { Ctrl: 'Ctrl', Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' },
}

const keyText: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  Plus: '+',
  Minus: '−',
}

const macKeyText: Readonly<Record<string, string>> = { Backspace: '⌫', Delete: '⌦', Tab: '⇥' }

/** Which of the two keyboard traditions the reader's device follows. */
export function platform(): Platform {
  if (typeof navigator === 'undefined') return 'other'
  const hints = navigator as Navigator & NavigatorHints
  const name = hints.userAgentData?.platform ?? navigator.platform
  return /mac|iphone|ipad|ipod/i.test(name) ? 'mac' : 'other'
}

/** The shortcut as people read it: `⇧⌘E` on a Mac, `Ctrl+Shift+E` elsewhere. */
export function shortcutText(keys: string, on: Platform = platform()): string {
  const { held, key } = split(keys)
  const text = modifierText[on]
  const order = on === 'mac' ? modifiers : (['Ctrl', 'Mod', 'Alt', 'Shift'] as const)
  const heldText = order.filter((name) => held.includes(name)).map((name) => text[name] ?? name)
  const last =
    (on === 'mac' ? macKeyText[key] : undefined) ?? keyText[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  return [...heldText, last].join(on === 'mac' ? '' : '+')
}

/** The shortcut in the words of `aria-keyshortcuts`: `Meta+Shift+E` or `Control+Shift+E`. */
export function ariaShortcut(keys: string, on: Platform = platform()): string {
  const { held, key } = split(keys)
  const spoken: Readonly<Record<string, string>> = { Ctrl: 'Control', Mod: on === 'mac' ? 'Meta' : 'Control' }
  return [...held.map((name) => spoken[name] ?? name), key].join('+')
}

/** A trailing plus sign is itself the key: `Mod++` is Mod and plus. */
function split(keys: string): { readonly held: readonly string[]; readonly key: string } {
  const plain = keys.endsWith('+') ? `${keys.slice(0, -1)}Plus` : keys
  const parts = plain.split('+').filter((part) => part !== '')
  return { held: parts.slice(0, -1), key: parts.at(-1) ?? '' }
}
