import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from '../../../tests/support/arbitrary-design.ts'
import { anyOperation, operationNames } from '../../../tests/support/arbitrary-operation.ts'
import { diff, isEmpty } from '../change.ts'
import { repair } from '../repair.ts'
import { readDesignText } from '../reading/read-text.ts'
import { writeDesign } from '../write.ts'

describe.each(operationNames)('%s, on any design', (name) => {
  test('gives a sound design, leaves the one it got, and answers the same twice', () => {
    fc.assert(
      fc.property(anyDesign({ maxNodes: 9 }), anyOperation([name]), (design, operation) => {
        const before = structuredClone(design)
        const after = operation(design)
        expect(repair(after)).toBe(after)
        expect(design).toEqual(before)
        expect(operation(design)).toEqual(after)
        if (isEmpty(diff(design, after))) expect(after).toBe(design)
      }),
      { numRuns: 60 },
    )
  })
})

test('what operations make is read back as it was written', () => {
  fc.assert(
    fc.property(anyDesign({ maxNodes: 8 }), fc.array(anyOperation(), { maxLength: 6 }), (start, operations) => {
      const design = operations.reduce((current, operation) => operation(current), start)
      expect(readDesignText(writeDesign(design))).toEqual({ design, problems: [] })
    }),
    { numRuns: 300 },
  )
})
