import { describe, expect, it } from 'vitest'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import { linkKinds, linkModifiers, type Design } from '#design/design.ts'
import { partShapes } from '#catalog/pattern.ts'
import { hostileLabels } from '../../../tests/support/hostile-labels.ts'
import { arrowOf, bracketsOf, tagsOf } from './notation.ts'
import { flowchartOf } from './write.ts'

const size = { width: 160, height: 56 }
const start = emptyDesign({ id: 'd', title: 'Orders & more', now: '2026-01-01T00:00:00.000Z' })

const shop: Design = {
  ...start,
  meta: { ...start.meta, practices: ['canary-release'] },
  nodes: {
    eu: makeNode({
      id: 'eu',
      pattern: 'region',
      label: 'eu-west',
      size: { width: 500, height: 200 },
      position: { x: 200, y: 0 },
    }),
    db: makeNode({
      id: 'db',
      pattern: 'relational-database',
      label: 'Orders "DB"',
      parent: 'eu',
      size,
      position: { x: 300, y: 20 },
      behaviours: [{ pattern: 'sharding', fields: { key: 'user' } }],
      note: 'Kept for ten years.',
    }),
    api: makeNode({ id: 'api', pattern: 'api-gateway', parent: 'eu', size, position: { x: 20, y: 20 } }),
    web: makeNode({ id: 'web', pattern: 'web-client', label: 'Shop\nfront', size, position: { x: 0, y: 0 } }),
    odd: makeNode({ id: 'odd', pattern: 'made-up', label: 'Legacy', size, position: { x: 0, y: 90 } }),
  },
  links: {
    b: makeLink({ id: 'b', source: 'api', target: 'db', kind: 'batch', technology: 'SQL', label: 'nightly' }),
    a: makeLink({ id: 'a', source: 'web', target: 'api', behaviours: [{ pattern: 'circuit-breaker', fields: {} }] }),
    c: makeLink({ id: 'c', source: 'web', target: 'eu', kind: 'stream' }),
  },
}

describe('flowchartOf', () => {
  it('writes parts in reading order, boundaries as subgraphs and links behind', () => {
    const { text, losses } = flowchartOf(shop, { title: true })
    expect(text).toMatchInlineSnapshot(`
      "---
      title: "Orders + more"
      ---
      flowchart LR
        %% This design follows: Canary release
        n0(["Shop<br/>front"]):::lagoon
        subgraph n1["Region eu-west"]
          n2{{"API gateway"}}:::lagoon
          n3[("Orders #34;DB#34;")]:::moss
          %% n3 carries: Sharding
        end
        n4["Legacy"]:::slate
        n0 ==> n1
        n0 -->|"Circuit breaker"| n2
        n2 -.->|"nightly<br/>SQL · batch"| n3
        classDef lagoon fill:#e1f0f4,stroke:#0181a2,color:#191c1e
        classDef moss fill:#e8ece7,stroke:#3d6337,color:#191c1e
        classDef region fill:none,stroke:#868b84
        classDef slate fill:#e6e8ea,stroke:#303e52,color:#191c1e
        class n1 region
      "
    `)
    expect(losses).toEqual(['Written as comments: 1 behaviour and 1 practice.', 'Left out: 1 note and 1 value.'])
  })

  it('goes top down when the drawing is higher than wide', () => {
    const tower = {
      ...start,
      nodes: { a: shop.nodes['web']!, b: { ...shop.nodes['odd']!, position: { x: 0, y: 900 } } },
    }
    expect(flowchartOf(tower, { title: false }).text.split('\n')[0]).toBe('flowchart TD')
  })

  it('writes an empty design as an empty flowchart', () => {
    expect(flowchartOf(start, { title: false })).toEqual({ text: 'flowchart LR\n', losses: [] })
  })

  it('says that a folded boundary is drawn open', () => {
    const folded = { ...shop.nodes['eu']!, collapsed: true }
    const design = { ...start, nodes: { eu: folded } }
    expect(flowchartOf(design, { title: false }).losses).toEqual(['Drawn open: 1 folded boundary.'])
  })

  it('warns about what viewers refuse', () => {
    const links = Array.from({ length: 501 }, (_, index) =>
      makeLink({ id: `l${index}`, source: 'web', target: 'odd', label: 'x'.repeat(100) }),
    )
    const design = { ...shop, links: Object.fromEntries(links.map((link) => [link.id, link])) }
    expect(flowchartOf(design, { title: false }).losses.slice(2)).toEqual([
      'Many viewers refuse more than 500 links; this text has 501.',
      expect.stringMatching(/^Many viewers refuse more than 50,000 characters; this text has 5\d,\d{3}\.$/),
    ])
  })

  it('keeps every hostile name inside its quotes', () => {
    for (const label of hostileLabels) {
      const node = { ...shop.nodes['web']!, label }
      const { text } = flowchartOf({ ...start, nodes: { web: node } }, { title: true })
      const body = text.split('\n').slice(text.startsWith('---') ? 3 : 0)
      expect(body, label).toEqual([
        'flowchart LR',
        expect.stringMatching(/^ {2}n0\(\["[^"#]*(#\d+;[^"#]*)*"\]\):::\w+$/),
        expect.stringMatching(/^ {2}classDef \w+ fill:#\w{6},stroke:#\w{6},color:#\w{6}$/),
        '',
      ])
    }
  })
})

describe('notation', () => {
  it('has brackets for every shape', () => {
    expect(Object.fromEntries(partShapes.map((shape) => [shape, bracketsOf(shape).join(' ')]))).toEqual({
      pill: '([ ])',
      external: '[[ ]]',
      hexagon: '{{ }}',
      box: '[ ]',
      orchestrator: '( )',
      function: '( )',
      cylinder: '[( )]',
      chip: '( )',
      queue: '[/ /]',
      log: '[/ /]',
    })
  })

  it('tells every kind and modifier apart, by arrow or by words', () => {
    const links = linkKinds.flatMap((kind) =>
      linkModifiers.map((modifier) => makeLink({ id: 'l', source: 'a', target: 'b', kind, modifier })),
    )
    const rows = links.map((link) =>
      `${link.kind} ${link.modifier}: ${arrowOf(link)} ${tagsOf(link).join(', ')}`.trim(),
    )
    expect(new Set(rows.map((row) => row.split(': ')[1])).size).toBe(rows.length)
    expect(rows).toEqual([
      'sync none: -->',
      'sync two-way: <-->',
      'sync fails-over: --> fails over to',
      'async none: -.->',
      'async two-way: <-.->',
      'async fails-over: -.-> fails over to',
      'stream none: ==>',
      'stream two-way: <==>',
      'stream fails-over: ==> fails over to',
      'replication none: <--> replication',
      'replication two-way: <--> two-way replication',
      'replication fails-over: <--> replication, fails over to',
      'batch none: -.-> batch',
      'batch two-way: <-.-> batch',
      'batch fails-over: -.-> batch, fails over to',
      'control none: -.-o control',
      'control two-way: o-.-o control',
      'control fails-over: -.-o control, fails over to',
    ])
  })
})
