import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TabPanel, Tabs } from './tabs.tsx'

const tabs = [
  { value: 'patterns', label: 'Patterns' },
  { value: 'outline', label: 'Outline' },
  { value: 'pages', label: 'Pages' },
] as const

function Left() {
  const [value, setValue] = useState<(typeof tabs)[number]['value']>('patterns')
  return (
    <>
      <Tabs id="left" label="Left panel" value={value} tabs={tabs} onChange={setValue} />
      <TabPanel tabs="left" value={value}>
        {value}
      </TabPanel>
    </>
  )
}

test('arrows, Home and End move and choose; the panel is named by its tab', async () => {
  const user = userEvent.setup()
  render(<Left />)
  await user.tab()
  const seen: (string | null)[] = []
  for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
    await user.keyboard(`{${key}}`)
    const chosen = screen.getByRole('tab', { selected: true })
    expect(document.activeElement).toBe(chosen)
    expect(chosen.getAttribute('aria-controls')).toBe(screen.getByRole('tabpanel').id)
    expect(screen.getByRole('tabpanel', { name: chosen.textContent })).toBeDefined()
    seen.push(chosen.textContent)
  }
  expect(seen).toEqual(['Outline', 'Pages', 'Patterns', 'Pages', 'Patterns'])
})
