// @ts-check
/** The graph that Lintel and its peers are measured with: parts in blocks, most blocks in a boundary, 1.3 links a part. */

/**
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 * @typedef {Box & { id: string, label: string, pattern: string, parent: string | null }} GraphNode Relative to its parent.
 * @typedef {{ id: string, source: string, target: string, kind: 'sync' | 'async' | 'stream' }} GraphLink
 * @typedef {{ boundaries: GraphNode[], parts: GraphNode[], links: GraphLink[], loose: Box }} Graph
 *   `loose` is the box around the parts of the last block, which stand on the canvas itself.
 */

const part = { width: 168, height: 50 }
const pitch = { x: 208, y: 96 }
const padding = { side: 40, top: 56 }
const gap = 280
const blocksPerRow = 3

const patterns = [
  'service',
  'worker',
  'relational-database',
  'message-queue',
  'api-gateway',
  'event-bus',
  'object-storage',
  'search-index',
]
/** @type {GraphLink['kind'][]} */
const kinds = ['sync', 'sync', 'async', 'stream']

/**
 * The same graph for the same number of parts, always.
 * @param {number} count
 * @returns {Graph}
 */
export function graphOf(count) {
  const size = Math.max(10, Math.ceil(count / 10))
  const blocks = Array.from({ length: Math.ceil(count / size) }, (_, index) => blockOf(index, size, count))
  const boundaries = blocks.slice(0, -1).map((block) => block.boundary)
  const parts = blocks.flatMap((block, index) =>
    block.parts.map((each) => placed(each, block, index < boundaries.length)),
  )
  const loose = blocks.at(-1)?.boundary ?? { x: 0, y: 0, width: 0, height: 0 }
  return { boundaries, parts, links: linksOf(parts, size), loose }
}

/**
 * @param {number} index
 * @param {number} size
 * @param {number} count
 */
function blockOf(index, size, count) {
  const columns = Math.ceil(Math.sqrt(size / 2))
  const rows = Math.ceil(size / columns)
  const width = (columns - 1) * pitch.x + part.width + 2 * padding.side
  const height = (rows - 1) * pitch.y + part.height + padding.top + padding.side
  const boundary = {
    id: `block-${index}`,
    label: `Area ${index + 1}`,
    pattern: 'region',
    parent: null,
    x: (index % blocksPerRow) * (width + gap),
    y: Math.floor(index / blocksPerRow) * (height + gap),
    width,
    height,
  }
  const parts = Array.from({ length: Math.min(size, count - index * size) }, (_, at) => ({
    id: `part-${index * size + at}`,
    label: `${['Order', 'Stock', 'Payment', 'Rider', 'Menu', 'Search'][at % 6]} ${index * size + at}`,
    pattern: patterns[(at * 5 + index) % patterns.length] ?? 'service',
    x: padding.side + (at % columns) * pitch.x,
    y: padding.top + Math.floor(at / columns) * pitch.y,
  }))
  return { boundary, parts }
}

/**
 * @param {ReturnType<typeof blockOf>['parts'][number]} each
 * @param {ReturnType<typeof blockOf>} block
 * @param {boolean} bounded
 * @returns {GraphNode}
 */
function placed(each, { boundary }, bounded) {
  if (bounded) return { ...each, ...part, parent: boundary.id }
  return { ...each, ...part, x: each.x + boundary.x, y: each.y + boundary.y, parent: null }
}

/**
 * A tree within each block, then further links: four of five within a block, the fifth to another one.
 * @param {GraphNode[]} parts
 * @param {number} size
 */
function linksOf(parts, size) {
  const random = randomNumbers(7)
  /** @type {GraphLink[]} */
  const links = []
  /** @type {(source: number, target: number) => void} */
  const link = (source, target) => {
    if (source === target) return
    const kind = kinds[links.length % kinds.length] ?? 'sync'
    links.push({ id: `link-${links.length}`, source: `part-${source}`, target: `part-${target}`, kind })
  }
  parts.forEach((_, index) => {
    const first = index - (index % size)
    if (index > first) link(first + Math.floor(random() * (index - first)), index)
  })
  const wanted = Math.round(parts.length * 1.3)
  while (links.length < wanted) {
    const from = Math.floor(random() * parts.length)
    const first = from - (from % size)
    const far = random() < 0.2
    const to = far
      ? Math.floor(random() * parts.length)
      : first + Math.floor(random() * Math.min(size, parts.length - first))
    link(Math.min(from, to), Math.max(from, to))
  }
  return links
}

/**
 * Numbers from 0 to 1, the same for the same seed (Mulberry32).
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
