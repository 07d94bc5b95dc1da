import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from '../actions/button.tsx'
import { TextField } from '../fields/text-field.tsx'
import { Dialog } from './dialog.tsx'
import { closeToast, currentToasts, showToast } from './toasts.ts'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Export</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Export" detail="Ride hailing" description="Save a picture.">
        <TextField label="File name" value="ride" onChange={() => {}} />
      </Dialog>
    </>
  )
}

test('is named by its title, starts in its content and gives the focus back', async () => {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  const dialog = screen.getByRole('dialog', { name: 'Export', description: 'Save a picture.' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('File name')))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(dialog.isConnected).toBe(false))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export' }))
})

test('takes away the passing messages it would stand under, and leaves those that wait to be closed', async () => {
  const user = userEvent.setup()
  render(<Page />)
  showToast({ text: 'Arranged 5 parts.' })
  const error = showToast({ text: 'Storage is full.', tone: 'error' })
  await user.click(screen.getByRole('button', { name: 'Export' }))
  const after = showToast({ text: 'Copied.' })
  expect(currentToasts().map(({ text }) => text)).toEqual(['Storage is full.', 'Copied.'])
  closeToast(error)
  closeToast(after)
})

test('adds no style element, which the policy of the page would refuse', async () => {
  const before = document.querySelectorAll('style').length
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  expect(document.querySelectorAll('style').length).toBe(before)
})
