/** Templates and outlines of cases: what they become, and what is said of broken ones. */
import { expect, test } from 'vitest'
import { patterns } from '../catalog.ts'
import { parseCases, parseTemplates } from './outlines.ts'
import { problemText } from '../problem.ts'

const template = `# Templates

### Small shop {#template-shop}

A shop in three parts.

- from: S1 Stack compositions
- design: web-client(Shop) > service(Orders) > relational-database(Orders)
`

test('a template becomes a blueprint with a title', () => {
  const { templates, problems } = parseTemplates({ path: 't.md', text: template }, patterns)
  expect(problems).toEqual([])
  expect(
    templates.map(({ blueprint, ...rest }) => ({ ...rest, labels: blueprint.chains.flat().map(({ label }) => label) })),
  ).toEqual([
    {
      id: 'template-shop',
      title: 'Small shop',
      summary: 'A shop in three parts.',
      labels: ['Shop', 'Orders', 'Orders'],
    },
  ])
})

test.each([
  [
    '- design',
    '- dsign',
    ['t.md:3: E13 “Small shop” lacks “design”', 't.md:8: E11 key “dsign” is unknown; a template has from and design'],
  ],
  [
    'service(Orders) >',
    'service(Orders) >>',
    ['t.md:8: E37 design cannot be read; expected slug(Label) > slug(Label); slug > slug'],
  ],
  ['service(', 'servce(', ['t.md:8: E24 “design” names “servce”, which is no entry. Did you mean service?']],
  ['service(', 'service!(', ['t.md:8: E37 design: only the blueprint of a behaviour marks what carries it']],
  ['A shop in three parts.\n', '', ['t.md:3: E08 “Small shop” has no summary']],
  ['# Templates\n', '# Templates\n\n## Shops {#shops}\n', ['t.md:3: E02 templates have no categories']],
])('a template with %j for %j', (find, put, says) => {
  const { problems } = parseTemplates({ path: 't.md', text: template.replace(find, put) }, patterns)
  expect(problems.map(problemText)).toEqual(says)
})

const outline = {
  id: 'case-cart',
  title: 'Cart',
  origin: 'S2 Cases 8',
  question: 'Which cart wins?',
  patterns: ['service'],
}

test.each([
  [JSON.stringify(outline), []],
  ['{', ['cases/case-cart.json:1: E10 file is not JSON with one object']],
  [JSON.stringify({ ...outline, id: 'cart' }), ['cases/case-cart.json:1: E05 id “cart” is not the name of the file']],
  [JSON.stringify({ ...outline, question: '' }), ['cases/case-cart.json:1: E13 “question” is no text']],
  [
    JSON.stringify({ ...outline, patterns: 'service' }),
    ['cases/case-cart.json:1: E13 “patterns” is not a list of slugs'],
  ],
  [
    JSON.stringify({ ...outline, patterns: ['servce'] }),
    ['cases/case-cart.json:1: E38 “patterns” names “servce”, which is no entry. Did you mean service?'],
  ],
])('the case %s', (text, says) => {
  const { problems } = parseCases([{ path: 'cases/case-cart.json', text }], patterns)
  expect(problems.map(problemText)).toEqual(says)
})
