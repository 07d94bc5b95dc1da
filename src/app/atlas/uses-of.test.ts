/** Where a pattern is used: in which role, in which templates and case studies. */
import { expect, test } from 'vitest'
import { patterns } from '#catalog/catalog.ts'
import type { CaseOutline, Template } from '#catalog/outline.ts'
import type { BlueprintStep } from '#catalog/pattern.ts'
import { loadCases, loadTemplates } from '#catalog/shelves.ts'
import { usesOf } from './uses-of.ts'

const step = (pattern: string): BlueprintStep => ({
  pattern,
  label: '',
  carries: false,
  carriedByLink: false,
  modifier: 'none',
})

const template = (id: string, more: Partial<Template>): Template => ({
  id,
  title: id,
  summary: '',
  from: '',
  blueprint: { chains: [[step('service')]], around: null },
  groups: [],
  riders: [],
  borrows: [],
  ...more,
})

const templates = [
  template('plain', {}),
  template('chained', { blueprint: { chains: [[step('cdn')], [step('service'), step('worker')]], around: null } }),
  template('framed', {
    blueprint: { chains: [[step('cdn')]], around: { pattern: 'region', label: '', carries: false } },
  }),
  template('grouped', { groups: [{ pattern: 'region', label: '', holds: [] }] }),
  template('ridden', { riders: [{ pattern: 'retry', on: 'a', to: null }] }),
]

const study = (id: string, used: readonly string[]): CaseOutline => ({
  id,
  title: id,
  origin: '',
  question: '',
  patterns: used,
})
const cases = [study('one', ['service', 'retry']), study('two', ['region'])]

test.each([
  ['service', ['plain', 'chained', 'grouped', 'ridden'], ['one']],
  ['worker', ['chained'], []],
  ['cdn', ['chained', 'framed'], []],
  ['region', ['framed', 'grouped'], ['two']],
  ['retry', ['ridden'], ['one']],
  ['saga', [], []],
])('%s is used in %j and %j', (id, inTemplates, inCases) => {
  const uses = usesOf(id, templates, cases)
  expect([uses.templates.map((each) => each.id), uses.cases.map((each) => each.id)]).toEqual([inTemplates, inCases])
})

test('every template and case study of the catalogue uses something', async () => {
  const [all, studies] = await Promise.all([loadTemplates(), loadCases()])
  const uses = patterns.map(({ id }) => usesOf(id, all, studies))
  expect(new Set(uses.flatMap((each) => each.templates)).size).toBe(all.length)
  expect(new Set(uses.flatMap((each) => each.cases)).size).toBe(studies.length)
})
