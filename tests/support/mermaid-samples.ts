/** Designs as Mermaid text, each with the names a reader should see; for the journey that draws them. */
import fc from 'fast-check'
import type { Design, DesignNode, Link } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import { tagsOf } from '#formats/mermaid/notation.ts'
import { flowchartOf } from '#formats/mermaid/write.ts'
import { printable } from '#formats/printable.ts'
import { anyDesign } from './arbitrary-design.ts'
import { hostileLabels } from './hostile-labels.ts'

export interface MermaidSample {
  readonly text: string
  /** The letters that a title may not have are stars. */
  readonly title: string
  /** Sorted, with runs of space made one. */
  readonly labels: readonly string[]
}

/** As many designs as asked for, always the same: in the first ones everything has the same hostile name. */
export function mermaidSamples(count: number): readonly MermaidSample[] {
  const designs = fc.sample(anyDesign({ maxNodes: 6 }), { numRuns: count, seed: 2 })
  return designs.map((random, index) => {
    const label = hostileLabels[index]
    const design = label === undefined ? random : everythingCalled(label, random)
    const labels = [...Object.values(design.nodes).map(nodeText), ...Object.values(design.links).map(linkText)]
    const { text } = flowchartOf(design, { title: true })
    return {
      text,
      title: squeezed(printable(design.meta.title)).replace(/[&<>]/gu, '*'),
      labels: labels
        .map(squeezed)
        .filter((each) => each !== '')
        .toSorted(),
    }
  })
}

/** Text as it is compared: neither spaces nor the invisible joiner of the escape rule are what is tested. */
export function squeezed(text: string): string {
  return text.replaceAll('\u{2060}', '').replace(/\s+/gu, ' ').trim()
}

function everythingCalled(label: string, design: Design): Design {
  const called = <T extends object>(records: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record, label, technology: '' }]))
  return { ...design, nodes: called(design.nodes), links: called(design.links) }
}

function nodeText(node: DesignNode): string {
  return squeezed(printable(node.label)) === '' ? lookOf(node.pattern).name : printable(titleOf(node))
}

function linkText(link: Link): string {
  const behaviours = link.behaviours.map(({ pattern }) => lookOf(pattern).name)
  const details = [link.technology.trim(), ...tagsOf(link), ...behaviours].filter((each) => each !== '')
  return printable(`${link.label} ${details.join(' · ')}`)
}
