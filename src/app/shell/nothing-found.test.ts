import { expect, test } from 'vitest'
import { quoted } from './nothing-found.tsx'

test.each([
  [' raft ', '“raft”'],
  ['x'.repeat(60), `“${'x'.repeat(60)}”`],
  ['x'.repeat(3000), `“${'x'.repeat(60)}…”`],
  ['🚀'.repeat(61), `“${'🚀'.repeat(60)}…”`],
])('%j is quoted as %j', (query, words) => expect(quoted(query)).toBe(words))
