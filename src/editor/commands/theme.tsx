/** Goes from light to dark to what the system says. */
import { preferences } from '#storage/preferences.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { Command } from './command.ts'

const switchTheme: Command = {
  id: 'theme',
  title: 'Switch theme',
  group: 'view',
  keys: ['Alt+Shift+D'],
  run() {
    const order = ['light', 'dark', 'system'] as const
    const { theme } = preferences.get()
    const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'system'
    preferences.set({ theme: next })
    announce(`Theme: ${next}`)
  },
}

export default switchTheme
