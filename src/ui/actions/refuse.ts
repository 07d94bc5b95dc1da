/** What a disabled button does with a click: nothing, not even submit its form. */
import type { MouseEvent } from 'react'

export function refuse(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
