/** The short messages at the foot of the page: which are shown and how long each has left. Outside React, so that any code may speak. */

export interface ToastAction {
  readonly label: string
  readonly onAction: () => void
}

export interface ToastOptions {
  readonly text: string
  /** Errors interrupt assistive technology and stay until closed. */
  readonly tone?: 'info' | 'error' | undefined
  readonly action?: ToastAction | undefined
  /** Milliseconds on screen; null stays until closed. */
  readonly duration?: number | null | undefined
  /** What the message is about, for `closeToastsAbout`. */
  readonly about?: object | undefined
}

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'error'
  readonly action: ToastAction | null
  readonly about: object | null
}

interface Countdown {
  left: number
  since: number
  timer: ReturnType<typeof setTimeout> | undefined
}

const usual = 8000
const atMost = 3

const listeners = new Set<() => void>()
const countdowns = new Map<number, Countdown>()
let toasts: readonly Toast[] = []
let lastId = 0
let paused = false

/** Shows a message; the oldest gives way when there are more than three. Returns what `closeToast` wants. */
export function showToast({ text, tone = 'info', action, duration, about }: ToastOptions): number {
  lastId += 1
  const id = lastId
  const left = duration === undefined ? (tone === 'error' ? null : usual) : duration
  const all = [...toasts, { id, text, tone, action: action ?? null, about: about ?? null }]
  for (const gone of all.slice(0, -atMost)) forget(gone.id)
  if (left !== null) {
    countdowns.set(id, { left, since: performance.now(), timer: undefined })
    if (!paused) start(id)
  }
  publish(all.slice(-atMost))
  return id
}

/** Takes a message away; nothing happens when it has already gone. */
export function closeToast(id: number): void {
  if (!toasts.some((toast) => toast.id === id)) return
  forget(id)
  publish(toasts.filter((toast) => toast.id !== id))
}

/** Takes away the messages about something that has changed or gone. */
export function closeToastsAbout(thing: object): void {
  for (const { id, about } of toasts) if (about === thing) closeToast(id)
}

/** Takes away the messages that would soon go by themselves; those that stay until closed stay. */
export function closePassingToasts(): void {
  for (const id of countdowns.keys()) closeToast(id)
}

/** Stops all clocks, while somebody reads. */
export function pauseToasts(): void {
  if (paused) return
  paused = true
  for (const countdown of countdowns.values()) {
    clearTimeout(countdown.timer)
    countdown.left -= performance.now() - countdown.since
  }
}

/** Lets the clocks run on from where they stopped. */
export function resumeToasts(): void {
  if (!paused) return
  paused = false
  for (const id of countdowns.keys()) start(id)
}

/** The messages on screen, oldest first. */
export function currentToasts(): readonly Toast[] {
  return toasts
}

/** Calls the listener after each change; returns what stops it. */
export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function start(id: number): void {
  const countdown = countdowns.get(id)
  if (countdown === undefined) return
  countdown.since = performance.now()
  countdown.timer = setTimeout(() => closeToast(id), Math.max(0, countdown.left))
}

function forget(id: number): void {
  clearTimeout(countdowns.get(id)?.timer)
  countdowns.delete(id)
}

function publish(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
