/** The colours of a flowchart: one class per category ink and per boundary border, always the light ones. */
import type { BoundaryLine, Ink } from '#catalog/pattern.ts'
import type { Design, DesignNode } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { isContainer } from '#drawing/scene.ts'
import { colourOf } from '#drawing/theme.ts'

/** A class of the flowchart: its name and what `classDef` says about it. */
export interface StyleClass {
  readonly name: string
  readonly style: string
}

/**
 * The class a node belongs to. A part brings its own fill and text colour, so that it stays readable on a dark page;
 * a boundary brings only its border, so that links drawn over it stay readable too.
 */
export function classOf(design: Design, node: DesignNode): StyleClass {
  const look = lookOf(node.pattern)
  return isContainer(design, node) ? boundaryClass(look.line) : partClass(look.ink)
}

/** One `classDef` for each class, in alphabetical order. */
export function definitionLines(classes: readonly StyleClass[]): readonly string[] {
  const styles = new Map(classes.map(({ name, style }) => [name, style]))
  return [...styles].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, style]) => `  classDef ${name} ${style}`)
}

function partClass(ink: Ink): StyleClass {
  const style = `fill:${light(`tint-${ink}`)},stroke:${light(`ink-${ink}`)},color:${light('text')}`
  return { name: ink, style }
}

function boundaryClass(line: BoundaryLine): StyleClass {
  return { name: line, style: `fill:none,stroke:${light(line === 'trust' ? 'bad' : 'control')}${dashOf(line)}` }
}

function dashOf(line: BoundaryLine): string {
  switch (line) {
    case 'region':
    case 'zone':
    case 'cluster':
      return ''
    case 'context':
      return ',stroke-dasharray:4 3'
    case 'trust':
      return ',stroke-dasharray:2 3'
  }
}

function light(token: string): string {
  return colourOf('light', token)
}
