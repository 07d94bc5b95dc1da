/** Random designs, and random operations on them, for property tests. */
import fc from 'fast-check'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, DesignNode, Facts, Link } from '#design/design.ts'
import { linkKinds, linkModifiers, sides } from '#design/design.ts'
import { refusal } from '#design/link-rules.ts'
import { repair } from '#design/repair.ts'

/** Names that break careless writers: of Mermaid, XML, Markdown, JSON, and of text fields in general. */
export const hostileLabels: readonly string[] = [
  '',
  ' ',
  '"',
  "it's",
  'a "quoted" name',
  '[x]',
  '((x))',
  '{x}',
  '</text><script>alert(1)</script>',
  '&amp; & &#35; #quot;',
  'end',
  'subgraph',
  'graph TD',
  'click',
  'default',
  'style',
  'constructor',
  '__proto__',
  'toString',
  '# heading',
  '- item',
  '1. item',
  '`code`',
  '**bold** _it_',
  'a|b',
  'a --> b',
  '%% comment',
  'C:\\new\\table',
  'line one\nline two',
  'tab\there',
  ']]>',
  '😀👩‍👩‍👧‍👦 team',
  'שלום עולם',
  'مرحبا \u200fabc',
  '日本語のサービス',
  'e\u0301\u0302 zalgo',
  '\u200b\u00a0',
  'null',
  'x'.repeat(200),
]

const boundaryPatterns = ['region', 'availability-zone', 'kubernetes-cluster']
const partPatterns = ['microservice', 'relational-database', 'message-queue', 'cdn', 'no-such-pattern']

export function anyLabel(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...hostileLabels), fc.stringMatching(/^[A-Za-z][\w .,:/-]{0,30}$/), soundText(40))
}

/** A sound design of up to `maxNodes` nodes: boundaries in boundaries, links of all kinds, unknown keys. */
export function anyDesign(options: { readonly maxNodes: number }): fc.Arbitrary<Design> {
  const { maxNodes } = options
  return fc
    .record({
      nodes: fc.array(anyNodeSeed(), { maxLength: maxNodes, size: 'max' }),
      links: fc.array(anyLinkSeed(), { maxLength: maxNodes + 2, size: 'max' }),
      meta: fc.record({ title: anyLabel(), summary: soundText(60), tags: fc.array(anyLabel(), { maxLength: 3 }) }),
      practices: fc.subarray(['idempotency', 'cqrs', 'observability']),
      extra: anyExtra(),
    })
    .map(({ nodes, links, meta, practices, extra }) => {
      const empty = emptyDesign({ id: 'd1', title: meta.title, now: '2026-01-02T03:04:05.678Z' })
      const design = { ...extra, ...empty, meta: { ...extra, ...empty.meta, ...meta, practices } }
      return withLinks({ ...design, nodes: nest(nodes) }, links)
    })
}

interface NodeSeed {
  readonly node: DesignNode
  readonly isBoundary: boolean
  readonly parent: number
}

interface LinkSeed {
  readonly link: Link
  readonly from: number
  readonly to: number
}

function anyNodeSeed(): fc.Arbitrary<NodeSeed> {
  return fc
    .record({
      isBoundary: fc.integer({ min: 0, max: 2 }).map((roll) => roll === 0),
      parent: fc.nat({ max: 9 }),
      pattern: fc.nat({ max: 4 }),
      fields: fc.record({
        label: anyLabel(),
        note: soundText(80),
        position: anyPoint(),
        size: fc.record({ width: anyLength(), height: anyLength() }),
        facts: anyFacts(),
        behaviours: anyBehaviours(),
        references: fc.array(
          fc.record({
            title: anyLabel(),
            url: fc.constantFrom('https://example.org/a?b=c#d', 'http://example.org', 'mailto:a@example.org'),
          }),
          { maxLength: 2 },
        ),
        pinned: fc.boolean(),
        locked: fc.boolean(),
        collapsed: fc.boolean(),
      }),
      extra: anyExtra(),
    })
    .map(({ isBoundary, parent, pattern, fields, extra }) => {
      const slug = (isBoundary ? boundaryPatterns : partPatterns)[pattern % (isBoundary ? 3 : 5)] ?? 'region'
      const practices = isBoundary ? ['zero-trust'] : []
      return { isBoundary, parent, node: { ...extra, ...makeNode({ id: '', pattern: slug, ...fields, practices }) } }
    })
}

function anyLinkSeed(): fc.Arbitrary<LinkSeed> {
  const side = fc.constantFrom(...sides, null)
  return fc
    .record({
      from: fc.nat(),
      to: fc.nat(),
      fields: fc.record({
        kind: fc.constantFrom(...linkKinds),
        modifier: fc.constantFrom(...linkModifiers),
        sides: fc.record({ source: side, target: side }),
        label: anyLabel(),
        technology: anyLabel(),
        facts: anyFacts(),
        behaviours: anyBehaviours(),
        bends: fc.oneof(fc.constant([]), fc.array(anyPoint(), { minLength: 2, maxLength: 4 })),
      }),
      extra: anyExtra(),
    })
    .map(({ from, to, fields, extra }) => {
      return { from, to, link: { ...extra, ...makeLink({ id: '', source: '', target: '', ...fields }) } }
    })
}

/** Most nodes into one of the boundaries before them, the others onto the canvas. */
function nest(seeds: readonly NodeSeed[]): Record<string, DesignNode> {
  const boundaries: string[] = []
  const nodes = seeds.map(({ node, isBoundary, parent }, index) => {
    const id = `n${index + 1}`
    const placed = { ...node, id, parent: parent < 3 ? null : (boundaries[parent % boundaries.length] ?? null) }
    if (isBoundary) boundaries.push(id)
    return [id, placed] as const
  })
  return Object.fromEntries(nodes)
}

function withLinks(design: Design, seeds: readonly LinkSeed[]): Design {
  const ids = Object.keys(design.nodes)
  const links = seeds.flatMap(({ link, from, to }, index) => {
    const [source, target] = [ids[from % ids.length] ?? '', ids[to % ids.length] ?? '']
    return refusal(design, source, target) ? [] : [{ ...link, id: `l${index + 1}`, source, target }]
  })
  return repair({ ...design, links: Object.fromEntries(links.map((link) => [link.id, link])) })
}

function anyPoint(): fc.Arbitrary<{ x: number; y: number }> {
  const coordinate = fc.oneof(fc.integer({ min: -2000, max: 2000 }), soundNumber(-2000, 2000))
  return fc.record({ x: coordinate, y: coordinate })
}

function anyLength(): fc.Arbitrary<number> {
  return fc.integer({ min: 8, max: 600 })
}

function anyFacts(): fc.Arbitrary<Facts> {
  const name = fc.constantFrom('replicas', 'rps', 'p99', 'a.b', 'toString', 'consistency', 'ß')
  return fc.dictionary(name, fc.oneof(soundNumber(-1e9, 1e9), fc.boolean(), anyLabel()), {
    maxKeys: 3,
    noNullPrototype: true,
  })
}

function anyBehaviours() {
  const pattern = fc.constantFrom('circuit-breaker', 'retry', 'rate-limiting')
  return fc.uniqueArray(fc.record({ pattern, fields: anyFacts() }), { maxLength: 2, selector: (each) => each.pattern })
}

/** Keys of a later version, which must survive. */
function anyExtra(): fc.Arbitrary<Record<string, unknown>> {
  const value = fc.constantFrom(null, 1.5, true, 'later', ['a', { b: [] }], { deep: { deeper: {} } })
  return fc.dictionary(fc.constantFrom('x-later', 'colour', '9'), value, { maxKeys: 2, noNullPrototype: true })
}

function soundNumber(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0)
}

/** Text of any characters a design may hold. */
function soundText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => text.replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, ''))
}
