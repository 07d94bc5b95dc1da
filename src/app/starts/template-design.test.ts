/** Every template becomes a sound design with its boundaries, and with every behaviour where the seeds say. */
import { expect, test } from 'vitest'
import { mayAttach } from '#catalog/attach.ts'
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink } from '#catalog/grammar.ts'
import { loadCards, loadTemplates } from '#catalog/shelves.ts'
import { repair } from '#design/repair.ts'
import { isBoundary } from '#drawing/look.ts'
import { inProcessWorker } from '#layout/in-process.ts'
import { createLayout } from '#layout/layout.ts'
import { complaints } from '../../../tests/support/plan-complaints.ts'
import { planted } from './template-design.ts'

const layout = createLayout(inProcessWorker)
const [templates, cards] = [await loadTemplates(), await loadCards()]

test.each(templates)('$title is sound, drawn of known patterns and without an odd link', (template) => {
  const design = planted(template, cards)
  expect(repair(design)).toBe(design)
  const nodes = Object.values(design.nodes)
  expect(nodes.filter(({ pattern }) => !patternOf(pattern))).toEqual([])
  const odd = Object.values(design.links).filter(({ source, target }) => {
    const [from, to] = [source, target].map((id) => patternOf(design.nodes[id]?.pattern ?? ''))
    return judgeLink(from, to).odd
  })
  expect(odd).toEqual([])
  expect([design.meta.title, design.meta.summary]).toEqual([template.title, template.summary])
})

test.each(templates)('$title has its boundaries and what rides along', ({ groups, riders, ...template }) => {
  const design = planted({ ...template, groups, riders }, cards)
  const nodes = Object.values(design.nodes)
  const boundaries = nodes.filter(({ pattern }) => isBoundary(pattern))
  const held = boundaries.map(({ id, label, pattern }) => ({
    pattern,
    label,
    holds: nodes
      .filter(({ parent }) => parent === id)
      .map((node) => node.label)
      .toSorted(),
  }))
  const wanted = groups.map((group) => ({ ...group, holds: group.holds.toSorted() }))
  const byLabel = (a: { readonly label: string }, b: { readonly label: string }): number =>
    a.label.localeCompare(b.label)
  expect(held.toSorted(byLabel)).toEqual(wanted.toSorted(byLabel))
  const onNodes = nodes.flatMap((node) =>
    node.behaviours.map(({ pattern }) => ({ pattern, to: { node: patternOf(node.pattern) } })),
  )
  const onLinks = Object.values(design.links).flatMap((link) =>
    link.behaviours.map(({ pattern }) => ({ pattern, to: { link: link.kind, modifier: link.modifier } })),
  )
  expect([...onNodes, ...onLinks].map(({ pattern }) => pattern).toSorted()).toEqual(
    riders.map(({ pattern }) => pattern).toSorted(),
  )
  expect([...onNodes, ...onLinks].filter(({ pattern, to }) => !mayAttach(patternOf(pattern)!, to))).toEqual([])
})

test.each(templates)('$title is tidy once it is laid out', async (template) => {
  const design = planted(template, cards)
  for (const direction of ['right', 'down'] as const) {
    const plan = await layout.arrange(design, { direction, spacing: 'normal', scope: null })
    expect(complaints(design, plan)).toEqual([])
  }
})
