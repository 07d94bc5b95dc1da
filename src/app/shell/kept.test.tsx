import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useKept } from './kept.ts'

beforeEach(() => {
  history.replaceState(null, '', '#/a')
})

const show = () => renderHook(() => useKept('query', ''))

async function gone(steps: () => void): Promise<void> {
  const arrived = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true })
  })
  await act(async () => {
    steps()
    await arrived
  })
}

test('what is kept is found by Back and by Forward, and not by a fresh visit', async () => {
  await gone(() => {
    location.hash = '#/list'
  })
  const { result, unmount } = show()
  act(() => result.current[1]('kafka'))
  expect(result.current[0]).toBe('kafka')
  unmount()
  await gone(() => {
    location.hash = '#/one'
  })
  await gone(() => history.back())
  expect(show().result.current[0]).toBe('kafka')
  await gone(() => {
    location.hash = '#/other'
  })
  await gone(() => {
    location.hash = '#/list'
  })
  expect(show().result.current[0]).toBe('')
})

test('a page that stays while its address changes shows what belongs to each', async () => {
  const { result } = show()
  act(() => result.current[1]('first'))
  await gone(() => {
    location.hash = '#/b'
  })
  expect(result.current[0]).toBe('')
  act(() => result.current[1]('second'))
  await gone(() => history.back())
  expect(result.current[0]).toBe('first')
  await gone(() => history.forward())
  expect(result.current[0]).toBe('second')
})

test('nothing is written where nothing is kept', () => {
  show()
  expect(history.state).toBeNull()
})
