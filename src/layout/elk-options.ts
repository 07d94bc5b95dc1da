/** The options ELK is given: one table for spacing, and the settings of the two algorithms Lintel uses. */
import type { LayoutOptions as ElkOptions } from 'elkjs/lib/elk-api.js'
import type { Direction, LayoutOptions } from './plan.ts'

/** Pixels kept free inside a boundary; its title stands at the top. */
export const padding = { top: 40, right: 24, bottom: 24, left: 24 }

interface Distances {
  /** Between parts of one layer. */
  readonly node: number
  /** Between layers. */
  readonly layer: number
  /** Between routes, and between routes and parts. */
  readonly edge: number
  /** Between parts of the design that no link joins. */
  readonly component: number
}

const distances: Readonly<Record<LayoutOptions['spacing'], Distances>> = {
  tight: { node: 24, layer: 44, edge: 12, component: 36 },
  normal: { node: 40, layer: 72, edge: 16, component: 56 },
  roomy: { node: 64, layer: 112, edge: 22, component: 88 },
}

const directions: Readonly<Record<Direction, string>> = { right: 'RIGHT', down: 'DOWN', left: 'LEFT', up: 'UP' }

/** What every element of the graph inherits. Coordinates come back absolute, so that nothing needs adding up. */
export function inheritedOptions({ direction, spacing }: LayoutOptions): ElkOptions {
  const { node, layer, edge } = distances[spacing]
  return {
    'elk.direction': directions[direction],
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
    'elk.spacing.nodeNode': String(node),
    'elk.spacing.edgeNode': String(edge),
    'elk.spacing.edgeEdge': String(edge),
    'elk.spacing.edgeLabel': '4',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(layer),
    'elk.layered.spacing.edgeNodeBetweenLayers': String(edge),
    'elk.layered.spacing.edgeEdgeBetweenLayers': String(edge),
    'elk.separateConnectedComponents': 'false',
    'elk.edgeLabels.inline': 'true',
    // In the middle of a link a label takes a layer of its own, which makes a labelled design half as wide again.
    'elk.edgeLabels.placement': 'TAIL',
    'elk.json.edgeCoords': 'ROOT',
    'elk.json.shapeCoords': 'ROOT',
    'elk.randomSeed': '1',
  }
}

/**
 * Layered layout of parts that links join, nested boundaries included. Model order (what stands first stays first) is
 * set here and not inherited: in nested graphs elkjs 0.12.1 fails with it as soon as a link crosses a border.
 */
export const layered: ElkOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.cycleBreaking.strategy': 'GREEDY_MODEL_ORDER',
  'elk.padding': paddingOption({ top: 0, right: 0, bottom: 0, left: 0 }),
}

/**
 * Rows of what no link joins, in reading order. ELK packs such components itself only in flat graphs; in nested ones
 * it would stack them in one endless column.
 */
export function packed({ spacing }: LayoutOptions): ElkOptions {
  return {
    'elk.algorithm': 'rectpacking',
    'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
    'elk.aspectRatio': '1.6',
    'elk.spacing.nodeNode': String(distances[spacing].component),
  }
}

/** The room a boundary keeps around its parts, and the width its title needs. */
export function boundaryOptions(width: number): ElkOptions {
  return {
    'elk.padding': paddingOption(padding),
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${width}, 96)`,
  }
}

function paddingOption({ top, right, bottom, left }: typeof padding): string {
  return `[top=${top},left=${left},bottom=${bottom},right=${right}]`
}

export const portSides = { top: 'NORTH', right: 'EAST', bottom: 'SOUTH', left: 'WEST' } as const
