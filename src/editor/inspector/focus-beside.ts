/** Keeps the keyboard in a list whose row is about to go. */

/** Moves the focus from a row of a list to the row beside it, or else to the list's "Add" button. Call before removing. */
export function focusBeside(element: Element): void {
  const row = element.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const button =
    beside?.querySelector('button, a') ??
    element.closest('section')?.querySelector('[data-add], [aria-haspopup="menu"]')
  if (button instanceof HTMLElement) button.focus()
}
