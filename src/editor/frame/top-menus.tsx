/** The menus at the right of the bar: theme, and everything. */
import type { ReactElement } from 'react'
import { MainMenu } from './main-menu.tsx'
import { ThemeButton } from './theme-button.tsx'

export function TopMenus(): ReactElement {
  return (
    <>
      <ThemeButton />
      <MainMenu />
    </>
  )
}
