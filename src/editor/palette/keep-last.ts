/** Keeps the last answer of a function, so that what did not change keeps its identity and need not be drawn again. */

/** The function, giving the object it gave last as long as everything the answer depends on is the same. */
export function keepLast<In, Out>(
  dependencies: (given: In) => readonly unknown[],
  make: (given: In) => Out,
): (given: In) => Out {
  let last: { readonly on: readonly unknown[]; readonly answer: Out } | null = null
  return (given) => {
    const on = dependencies(given)
    const kept = last
    if (kept?.on.every((value, index) => Object.is(value, on[index]))) return kept.answer
    const answer = make(given)
    last = { on, answer }
    return answer
  }
}
