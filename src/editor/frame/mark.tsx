/** The mark of Lintel: two posts, a beam, and what stands in the door. */
import type { ReactElement } from 'react'

export function Mark(): ReactElement {
  return (
    <svg width={26} height={26} viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M2 4.5h22M4.5 9.5h17M6.5 9.5V23M19.5 9.5V23"
        fill="none"
        stroke="currentColor"
        strokeWidth={2.6}
        strokeLinecap="round"
      />
      <circle cx={13} cy={16.5} r={2.8} fill="var(--accent)" />
    </svg>
  )
}
