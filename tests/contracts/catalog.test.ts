/** Every pattern, class and link kind keeps what the rest of Lintel relies on. */
import { expect, test } from 'vitest'
import { attachTargets, mayAttach } from '#catalog/attach.ts'
import { categories, categoryOf, patternOf, patterns } from '#catalog/catalog.ts'
import { loadCards, loadCardsOf } from '#catalog/shelves.ts'
import { wordedPatterns, wordsOf } from '#catalog/words.ts'
import { classList, classTable, factsOf } from '#catalog/classes.ts'
import { judgeClasses, judgeLink } from '#catalog/grammar.ts'
import { kindTable, modifierTable } from '#catalog/link-kinds.ts'
import { partClasses, type Blueprint, type BlueprintStep, type Field, type Pattern } from '#catalog/pattern.ts'
import { createSearch } from '#catalog/search/search.ts'
import { linkKinds, linkModifiers } from '#design/design.ts'

const cards = await loadCards()
const search = createSearch(wordedPatterns, categories)

function byRole(role: Pattern['role']): readonly Pattern[] {
  return patterns.filter((pattern) => pattern.role === role)
}

function problemsOf(fields: readonly Field[]): readonly string[] {
  const names = fields.map(({ name }) => name)
  return fields.flatMap((field) => [
    ...(names.filter((name) => name === field.name).length === 1 ? [] : [`${field.name} stands twice`]),
    ...(field.type === 'choice' && !field.options.includes(field.default) ? [`${field.name} has no such default`] : []),
    ...(field.type === 'number' && !Number.isFinite(field.default) ? [`${field.name} is no number`] : []),
  ])
}

test('patterns, categories and cards belong together', () => {
  expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length)
  expect(Object.keys(cards).toSorted()).toEqual(patterns.map(({ id }) => id).toSorted())
  expect(patterns.filter((pattern) => patternOf(pattern.id) !== pattern)).toEqual([])
  expect(new Set(patterns.map(categoryOf))).toEqual(new Set(categories))
})

test('the cards of the catalogue stand in one module per category', async () => {
  const modules = await Promise.all(categories.map(async ({ id }) => [id, Object.keys(await loadCardsOf(id))] as const))
  expect(modules).toEqual(
    categories.map(({ id }) => [id, patterns.filter(({ category }) => category === id).map((pattern) => pattern.id)]),
  )
  expect([modules.length, modules.flatMap(([, ids]) => ids).length]).toEqual([14, 266])
  expect(await loadCardsOf('nobody')).toEqual({})
})

test.each(patterns)('$name refers to patterns that exist', (pattern) => {
  const classes: readonly string[] = partClasses
  const named = [
    ...wordsOf(pattern.id).pairs,
    ...pattern.attachesTo.filter((id) => id !== 'design' && id !== 'any'),
    ...(pattern.attaches?.parts ?? []).filter((id) => id !== 'any' && !classes.includes(id)),
    ...pattern.accepts.map(({ from }) => from).filter((from) => !classes.includes(from)),
  ]
  expect(named.filter((id) => !patternOf(id))).toEqual([])
  const { owns, synonyms } = wordsOf(pattern.id)
  expect(owns.filter((word) => !synonyms.includes(word))).toEqual([])
})

test.each(patterns)('$name has what its role needs and nothing else', ({ role, class: id, shape, line, attaches }) => {
  expect({ class: id !== null, shape: shape !== null, line: line !== null, attaches: attaches !== null }).toEqual({
    class: role === 'part',
    shape: role === 'part',
    line: role === 'boundary',
    attaches: role === 'behaviour',
  })
})

test.each(byRole('part'))('the facts of $name are valid together with those of its class', ({ id, class: of }) => {
  const facts = factsOf(of ?? 'compute', cards[id]?.fields)
  expect(facts.length).toBeGreaterThan(3)
  expect(problemsOf(facts)).toEqual([])
})

test.each(patterns.filter(({ role }) => role !== 'part'))('the fields of $name are valid', ({ id }) => {
  expect(problemsOf(cards[id]?.fields ?? [])).toEqual([])
})

test.each(classList)('the class $title is complete', ({ id, facts }) => {
  expect(classTable[id].id).toBe(id)
  expect(problemsOf(facts)).toEqual([])
  expect(byRole('part').some((part) => part.class === id)).toBe(true)
})

test.each(linkKinds)('the kind %s is complete and used by the grammar', (id) => {
  const { title, summary, phrase } = kindTable[id]
  expect([kindTable[id].id, title !== '', phrase !== '', summary.endsWith('.')]).toEqual([id, true, true, true])
  const usual = partClasses.flatMap((from) => partClasses.map((to) => judgeClasses(from, to)))
  expect(usual.some((verdict) => !('reason' in verdict) && verdict.includes(id))).toBe(true)
})

test.each(linkModifiers.filter((id) => id !== 'none'))('the modifier %s is complete', (id) => {
  expect([modifierTable[id].id, modifierTable[id].summary.endsWith('.')]).toEqual([id, true])
})

test.each(partClasses)('the grammar has an answer from %s to every class', (from) => {
  for (const to of partClasses) {
    const verdict = judgeClasses(from, to)
    const [source, target] = [from, to].map((of) => byRole('part').find((part) => part.class === of))
    if ('reason' in verdict) {
      expect(verdict.reason).toMatch(/^[A-Z].+\.$/u)
      const inserted = Array.isArray(verdict.insert) ? verdict.insert : []
      expect(inserted.filter((id) => patternOf(id)?.role !== 'part')).toEqual([])
    } else {
      expect(verdict.length).toBeGreaterThan(0)
      expect(new Set(verdict).size).toBe(verdict.length)
      const { kind, allowed } = judgeLink(source, target)
      expect(allowed).toContain(kind)
    }
  }
})

test.each(byRole('part'))('$name can be linked with some part it goes well with', (part) => {
  const partners = wordsOf(part.id)
    .pairs.flatMap((id) => patternOf(id) ?? [])
    .filter(({ role }) => role === 'part')
  const odd = partners.filter((other) => judgeLink(part, other).odd && judgeLink(other, part).odd)
  expect(odd.map(({ id }) => id)).toEqual([])
})

function linksOf({ chains }: Blueprint): readonly (readonly [BlueprintStep, BlueprintStep])[] {
  return chains.flatMap((chain) => chain.slice(1).map((step, at) => [chain[at]!, step] as const))
}

const drawn = patterns.flatMap((pattern) => {
  const blueprint = cards[pattern.id]?.blueprint
  return blueprint ? [{ id: pattern.id, pattern, blueprint }] : []
})

test.each(drawn)('the blueprint of $id holds parts, joined by usual links', ({ blueprint }) => {
  const steps = blueprint.chains.flat()
  expect(steps.filter(({ pattern }) => patternOf(pattern)?.role !== 'part')).toEqual([])
  const odd = linksOf(blueprint).filter(([a, b]) => judgeLink(patternOf(a.pattern), patternOf(b.pattern)).odd)
  expect(odd).toEqual([])
})

test.each(drawn)('the blueprint of $id carries it only where it may ride', ({ pattern, blueprint }) => {
  const { around } = blueprint
  const nodes = [...blueprint.chains.flat(), ...(around ? [around] : [])].filter(({ carries }) => carries)
  const links = linksOf(blueprint).filter(([, step]) => step.carriedByLink)
  if (pattern.role !== 'behaviour') {
    expect(nodes.length + links.length).toBe(0)
    return
  }
  expect(nodes.length + links.length).toBeGreaterThan(0)
  expect(nodes.filter((step) => !mayAttach(pattern, { node: patternOf(step.pattern) }))).toEqual([])
  const misplaced = links.filter(([a, b]) => {
    const verdict = judgeLink(patternOf(a.pattern), patternOf(b.pattern))
    const modifier = b.modifier === 'none' ? verdict.modifier : b.modifier
    return !mayAttach(pattern, { link: verdict.kind, modifier })
  })
  expect(misplaced).toEqual([])
})

test.each(byRole('behaviour'))('$name has a place to ride and a blueprint', (behaviour) => {
  const targets = attachTargets(behaviour)
  expect(targets).not.toBeNull()
  expect(targets!.anyPart || targets!.links.length + targets!.classes.length + targets!.patterns.length > 0).toBe(true)
  expect(cards[behaviour.id]?.blueprint).not.toBeNull()
})

test.each(wordedPatterns)('$name is found by its name first and by each search word within three', (pattern) => {
  expect(search.find(pattern.name)[0]?.pattern.id).toBe(pattern.id)
  const lost = pattern.synonyms.filter(
    (word) => !search.find(word, { limit: 3 }).some((hit) => hit.pattern === pattern),
  )
  expect(lost).toEqual([])
})

test.each([
  ['kafka', 'event-stream'],
  ['lb', 'load-balancer'],
  ['k8s', 'cluster'],
  ['redis', 'distributed-cache'],
  ['dlq', 'dead-letter-queue'],
  ['qeue', 'message-queue'],
  ['posgres', 'relational-database'],
  ['s3', 'object-storage'],
  ['throttel', 'rate-limit'],
  ['webscoket', 'websocket-gateway'],
  ['gateway', 'api-gateway'],
  ['cache', 'distributed-cache'],
  ['queue', 'message-queue'],
  ['shard', 'shard'],
  ['bff', 'backend-for-frontend'],
])('"%s" finds %s first', (query, id) => {
  expect(search.find(query)[0]?.pattern.id).toBe(id)
})
