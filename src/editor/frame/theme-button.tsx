/** Chooses the theme of this device: light, dark, or what the system says. */
import type { ReactElement } from 'react'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { preferences } from '#storage/preferences.ts'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import { usePreferences } from './use-preferences.ts'

const themeIcons = { light: <Sun />, dark: <Moon />, system: <Monitor /> } as const

export function ThemeButton(): ReactElement {
  const { theme } = usePreferences()
  return (
    <MenuButton
      label="Theme"
      icon={themeIcons[theme]}
      align="end"
      items={[
        {
          kind: 'radio',
          label: 'Theme',
          value: theme,
          options: [
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'system', label: 'System' },
          ],
          onChange: (value) => preferences.set({ theme: value === 'light' || value === 'dark' ? value : 'system' }),
        },
      ]}
    />
  )
}
