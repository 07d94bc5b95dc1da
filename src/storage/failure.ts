/** What can go wrong when something is kept, as a sentence the user understands. */

const sentences = {
  quota: 'Not saved: the storage of this browser is full. Free some space or download a copy; Lintel keeps trying.',
  blocked: 'Another tab with an older Lintel holds the storage. Close the other tabs to go on.',
  closed: 'Not saved: the connection to the storage was lost. Lintel keeps trying.',
  unavailable:
    'This browser does not let Lintel keep anything. What you draw is lost when you close the page; export it to keep it.',
  outdated: 'A newer Lintel is open in another tab. Reload this page to go on; your last changes were kept.',
  newer:
    'Your designs were stored by a newer Lintel. They can be viewed and exported, but not changed, until you reload.',
  gone: 'This design is no longer stored in this browser.',
  exists: 'A design with this identity is stored already.',
  damaged:
    'The stored copy of this design is damaged and cannot be opened. It was kept as it is and can be downloaded.',
  unknown: 'Not saved: the browser refused without saying why. Lintel keeps trying.',
} as const

export type FailureReason = keyof typeof sentences

/** Rejections of this folder; the message is the sentence for the user. */
export class StorageFailure extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason, cause?: unknown) {
    super(sentences[reason], { cause })
    this.name = 'StorageFailure'
    this.reason = reason
  }
}

const reasons: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  UnknownError: 'closed',
  AbortError: 'closed',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
}

/**
 * The failure behind an error of Dexie or IndexedDB. A full disk arrives as an aborted transaction that carries the
 * true error inside, so the innermost name that is known decides.
 */
export function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error
  let reason: FailureReason = 'unknown'
  for (let at: unknown = error, depth = 0; isNamed(at) && depth < 5; at = at.inner, depth += 1) {
    reason = reasons[at.name] ?? reason
  }
  return new StorageFailure(reason, error)
}

/** Whether trying again later may help. */
export function mayPass(reason: FailureReason): boolean {
  return reason === 'quota' || reason === 'closed' || reason === 'blocked' || reason === 'unknown'
}

function isNamed(error: unknown): error is { readonly name: string; readonly inner?: unknown } {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string'
}
