/** The page's live regions, one polite and one for errors; mounted once, they must exist before the first word. */
import { useSyncExternalStore } from 'react'
import { lastAnnouncement, subscribeAnnouncements, type Urgency } from './announcements.ts'

export function Announcer() {
  return (
    <>
      <LiveRegion urgency="polite" />
      <LiveRegion urgency="assertive" />
    </>
  )
}

/** A new key replaces the node, so that a repeated sentence counts as an addition and is read again. */
function LiveRegion({ urgency }: { readonly urgency: Urgency }) {
  const said = useSyncExternalStore(subscribeAnnouncements, lastAnnouncement)
  return (
    <div aria-live={urgency} aria-atomic="true" className="visually-hidden" data-announcer={urgency}>
      {said.urgency === urgency && <span key={said.number}>{said.text}</span>}
    </div>
  )
}
