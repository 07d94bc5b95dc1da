// @vitest-environment jsdom
/** What is told of patterns nobody knows. */
import { afterEach, expect, test } from 'vitest'
import { setOwnLists } from '#catalog/own.ts'
import type { Design } from '#design/design.ts'
import { setMeta } from '#design/operations/meta.ts'
import { rememberNames } from '#drawing/look.ts'
import { closeToast, currentToasts } from '#ui/floating/toasts.ts'
import { acme } from '../../../tests/support/own-list.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { tellUnknown } from './tell-unknown.ts'

afterEach(() => {
  for (const { id } of currentToasts()) closeToast(id)
  setOwnLists([])
})

const ledger = sketch('a -> b:acme-platform/ledger')

test.each<readonly [what: string, design: Design, told: readonly string[]]>([
  ['nothing', sketch('a -> b'), []],
  [
    'one',
    sketch('a -> x:flux-capacitor'),
    ['A pattern of this design is not known here: “flux capacitor”. Plain boxes keep their place.'],
  ],
  [
    'one twice',
    sketch('x:flux-capacitor -> y:flux-capacitor'),
    ['A pattern of this design is not known here: “flux capacitor”. Plain boxes keep their place.'],
  ],
  [
    'two of one name',
    sketch('x:one/box -> y:two/box'),
    ['A pattern of this design is not known here: “box”. Plain boxes keep their place.'],
  ],
  [
    'three',
    sketch('x:p -> y:q -> z:r'),
    ['3 patterns of this design are not known here: “p”, “q”, “r”. Plain boxes keep their place.'],
  ],
  [
    'five',
    setMeta(sketch('x:p -> y:q -> z:r -> u:s'), { practices: ['t', 'metrics'] }),
    ['5 patterns of this design are not known here: “t”, “p”, “q” and 2 more. Plain boxes keep their place.'],
  ],
])('of a design that names %s', (_, design, told) => {
  tellUnknown(design)
  expect(currentToasts().map(({ text }) => text)).toEqual(told)
})

test('a pattern of an own list is told by the name the design remembers, until its list is open', () => {
  rememberNames({ 'acme-platform/ledger': 'Main ledger' })
  tellUnknown(ledger)
  expect(currentToasts()[0]?.text).toContain('“Main ledger”')
  location.hash = '#/'
  currentToasts()[0]?.action?.onAction()
  expect(location.hash).toBe('#/lists')
  setOwnLists([acme])
  tellUnknown(ledger)
  expect(currentToasts()).toHaveLength(1)
})
