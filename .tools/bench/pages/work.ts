/** Lintel's work that no canvas is needed for: Tidy up beside raw ELK, search beside bare MiniSearch, pictures, design files. */
import Elk from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import MiniSearch from 'minisearch'
import { categories } from '#catalog/catalog.ts'
import { createSearch } from '#catalog/search/search.ts'
import { wordedPatterns } from '#catalog/words.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { writeDesign } from '#design/write.ts'
import { planned } from '#editor/tidy-up.ts'
import { formatOf } from '#formats/index.ts'
import { rasterise } from '#formats/png/raster.ts'
import { svgFile } from '#formats/svg/export.ts'
import { inheritedOptions } from '#layout/elk-options.ts'
import { extractOf, groupsOf } from '#layout/groups.ts'
import { arrange } from '#layout/layout.ts'
import type { LayoutOptions } from '#layout/plan.ts'
import { toElk } from '#layout/to-elk.ts'
import { graphOf, type GraphNode } from '../graph.mjs'

const options: LayoutOptions = { direction: 'right', spacing: 'normal', scope: null }

/** The design of the graph. Every other part carries a badge or a behaviour, as in real designs. */
function designOf(parts: number): Design {
  const graph = graphOf(parts)
  const node = ({ id, label, pattern, parent, x, y, width, height }: GraphNode, index: number) =>
    makeNode({
      id,
      label,
      pattern,
      parent,
      position: { x, y },
      size: { width, height },
      facts: index % 4 === 1 ? { replicas: 3 } : {},
      behaviours: index % 4 === 3 ? [{ pattern: 'rate-limit', fields: {} }] : [],
    })
  const nodes = [...graph.boundaries.map((each) => node(each, 0)), ...graph.parts.map(node)]
  const links = graph.links.map((link, index) =>
    makeLink({ ...link, behaviours: index % 8 === 0 ? [{ pattern: 'retry', fields: {} }] : [] }),
  )
  return {
    ...emptyDesign({ id: `bench-${parts}`, title: `${parts} parts`, now: '2026-01-01T00:00:00.000Z' }),
    nodes: Object.fromEntries(nodes.map((each) => [each.id, each])),
    links: Object.fromEntries(links.map((each) => [each.id, each])),
  }
}

/** The design, handed out in a task of its own, so that making it is not measured. */
async function ready(parts: number): Promise<Design> {
  const design = designOf(parts)
  await new Promise((resolve) => setTimeout(resolve))
  return design
}

const choice = {
  theme: 'light',
  background: true,
  title: true,
  legend: true,
  scale: 1,
  embed: true,
  scope: null,
} as const

const search = createSearch(wordedPatterns, categories)

/** The same words in MiniSearch as it comes, with prefixes and typos. */
const bareSearch = new MiniSearch({
  fields: ['name', 'synonyms', 'technologies', 'summary'],
  searchOptions: { prefix: true, fuzzy: 0.25 },
})
bareSearch.addAll(
  wordedPatterns.map(({ id, name, synonyms, technologies, summary }) => ({
    id,
    name,
    synonyms: synonyms.join(' '),
    technologies: technologies.join(' '),
    summary,
  })),
)

/** Milliseconds of one call, out of many: one alone is shorter than the clock can tell. */
function each(times: number, call: () => void): number {
  const start = performance.now()
  for (let time = 0; time < times; time += 1) call()
  return (performance.now() - start) / times
}

const raw = new Elk({ workerFactory: () => new Worker(workerUrl) })

const work = {
  designText: (parts: number): string => writeDesign(designOf(parts)),

  /** Milliseconds from asking for Tidy up to the arranged design. */
  async tidyUp(parts: number): Promise<number> {
    const design = await ready(parts)
    performance.mark('bench-start')
    const start = performance.now()
    planned(design, await arrange(design, options))
    return performance.now() - start
  },

  /** Milliseconds ELK alone takes for the graph that Tidy up would give it. */
  async rawElk(parts: number): Promise<number> {
    const design = designOf(parts)
    const graphs = groupsOf(design, null).map((group) => toElk(extractOf(design, group), options))
    const start = performance.now()
    for (const graph of graphs) await raw.layout(graph, { layoutOptions: inheritedOptions(options) })
    return performance.now() - start
  },

  /** Milliseconds from a query to its sixty best answers, over the whole catalogue. */
  search: (query: string): number => each(20, () => search.find(query, { limit: 60 })),

  /** Milliseconds MiniSearch alone takes for the query. */
  bareSearch: (query: string): number => each(20, () => bareSearch.search(query)),

  /** Milliseconds the first query takes, which builds the index. */
  firstSearch: (query: string): number => each(1, () => createSearch(wordedPatterns, categories).find(query)),

  /** Loads what pictures need. */
  async prepare(): Promise<void> {
    await formatOf('svg').write?.(designOf(10), choice)
    await formatOf('png').write?.(designOf(10), choice)
  },

  /** Milliseconds to write a picture of the design as the export dialog does. */
  async write(format: 'png' | 'svg', parts: number): Promise<number> {
    const design = await ready(parts)
    const start = performance.now()
    await formatOf(format).write?.(design, choice)
    return performance.now() - start
  },

  /** Milliseconds the browser takes to turn a ready SVG into PNG. */
  async paint(parts: number): Promise<number> {
    const { text, size } = svgFile(designOf(parts), choice, null)
    const start = performance.now()
    await rasterise(text, size, choice.scale)
    return performance.now() - start
  },
}

declare global {
  interface Window {
    /** What the benchmark asks of this page. */
    work?: typeof work
  }
}

window.work = work
