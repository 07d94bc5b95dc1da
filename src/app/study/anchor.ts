/** Places on the page of the study plan, as addresses of their own: `#/study?at=exercise-drills`. */
import { useEffect } from 'react'
import { formatRoute } from '../routes.ts'

/** The address of a place on the page, by the id of its element. */
export function placeAddress(id: string): string {
  return `${formatRoute({ page: 'study' })}?at=${encodeURIComponent(id)}`
}

/** Shows a place and gives it the focus. */
export function showPlace(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}

/** Shows the place that the address names, once the page is there and whenever the address changes. */
export function usePlaces(): void {
  useEffect(() => {
    const show = (): void => {
      const id = new URLSearchParams(location.hash.split('?')[1] ?? '').get('at')
      if (id !== null) showPlace(id)
    }
    show()
    window.addEventListener('hashchange', show)
    return () => window.removeEventListener('hashchange', show)
  }, [])
}
