/** Starts Lintel: styles, theme before the first paint, then the app. */
import { createRoot } from 'react-dom/client'
import '#ui/tokens.css'
import '#ui/base.css'
import { preferences } from '#storage/preferences.ts'
import { applyTheme } from '#ui/theme.ts'
import { App } from './app.tsx'
import { offerReload } from './shell/chunk-failure.ts'

/** Shows the app in an element of the page. */
export function start(element: HTMLElement | null): void {
  if (!element) throw new Error('The page has no element to show Lintel in.')
  const theme = (): void => applyTheme(preferences.get().theme)
  theme()
  preferences.subscribe(theme)
  // Vite tells here of every part of the program that could not be loaded, whoever asked for it.
  window.addEventListener('vite:preloadError', offerReload)
  createRoot(element).render(<App />)
}
