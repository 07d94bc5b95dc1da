/** Which elements of a composite control take focus, and which comes next for a key. */

const focusable = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), [tabindex]'

/** The visible focusable elements inside, in document order, without those in something that pops up from it. */
export function stopsOf(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.closest('[role="menu"], [role="dialog"], [popover]') === null && isShown(element),
  )
}

/** A style may leave a control out on small screens; where styles are unknown, all count as shown. */
function isShown(element: HTMLElement): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility()
}

/** The element a key leads to from another, round the ends; null when the key means something else there. */
export function nextStop(
  stops: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
  orientation: 'horizontal' | 'vertical',
): HTMLElement | null {
  const at = stops.indexOf(from)
  if (at < 0 || ownsArrows(from)) return null
  const [back, forth] = orientation === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  switch (key) {
    case back:
      return stops.at(at - 1) ?? null
    case forth:
      return stops[(at + 1) % stops.length] ?? null
    case 'Home':
      return stops[0] ?? null
    case 'End':
      return stops.at(-1) ?? null
    default:
      return null
  }
}

/** Fields, sliders and radios use the arrows themselves. */
function ownsArrows(element: HTMLElement): boolean {
  if (element instanceof HTMLSelectElement) return true
  return element instanceof HTMLInputElement && element.type !== 'checkbox'
}
