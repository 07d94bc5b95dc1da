/** The notation of blueprints. */
import { expect, test } from 'vitest'
import { patternsIn, readBlueprint } from './chains.ts'

const step = { label: '', carries: false, carriedByLink: false, modifier: 'none' }

test.each([
  ['service', { chains: [[{ ...step, pattern: 'service' }]], around: null }],
  [
    'a(Old, small) > b!; c(X) <>! d ~> e',
    {
      chains: [
        [
          { ...step, pattern: 'a', label: 'Old, small' },
          { ...step, pattern: 'b', carries: true },
        ],
        [
          { ...step, pattern: 'c', label: 'X' },
          { ...step, pattern: 'd', carriedByLink: true, modifier: 'two-way' },
          { ...step, pattern: 'e', modifier: 'fails-over' },
        ],
      ],
      around: null,
    },
  ],
  [
    'in sharded-store!(Orders): shard(A)',
    {
      chains: [[{ ...step, pattern: 'shard', label: 'A' }]],
      around: { pattern: 'sharded-store', label: 'Orders', carries: true },
    },
  ],
  [
    'in zone: a > b',
    {
      chains: [
        [
          { ...step, pattern: 'a' },
          { ...step, pattern: 'b' },
        ],
      ],
      around: { pattern: 'zone', label: '', carries: false },
    },
  ],
])('%s is read', (text, blueprint) => {
  expect(readBlueprint(text)).toEqual(blueprint)
})

test.each(['', 'a >', '> a', 'a > b;', 'a(X', 'a >> b', 'A > b', 'a b', 'in zone: ', 'a >!'])(
  '%j cannot be read',
  (text) => {
    expect(readBlueprint(text)).toBeNull()
  },
)

test('the boundary around it is among its patterns', () => {
  const blueprint = readBlueprint('in zone: a > b; a > c')
  expect(blueprint && patternsIn(blueprint)).toEqual(['zone', 'a', 'b', 'a', 'c'])
})
