/** The examples of `seeds/README.md`: each can be put into its file as it stands. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEverything, type SeedFolder } from './everything.ts'
import { lucideIcons } from './icons.ts'
import { problemText, type SeedFile } from './problem.ts'

const examples = [...readFileSync('seeds/README.md', 'utf8').matchAll(/^````markdown\n([\s\S]*?)^````$/gm)].map(
  ([, example = '']) => example,
)
const [pattern = '', template = '', row = '', term = '', chapter = ''] = examples

const folder: SeedFolder = {
  patterns: filesOf('seeds/patterns').map((file) => replaced(file, pattern)),
  cases: filesOf('seeds/cases'),
  templates: appended(fileAt('seeds/templates.md'), template),
  reading: appended(fileAt('seeds/reading.md'), row),
  glossary: appended(fileAt('seeds/glossary.md'), term),
  plan: before(fileAt('seeds/study-plan.md'), '## Exercises', chapter),
}

test('every example fits into its file', () => {
  const { problems, templates, reading, glossary, plan } = readEverything(folder, lucideIcons('.'))
  expect(problems.filter(({ severity }) => severity === 'error').map(problemText)).toEqual([])
  expect(folder.patterns.filter(({ text }) => text.includes(pattern))).toHaveLength(1)
  const added = [
    templates.at(-1)?.title,
    reading.items.at(-1)?.title,
    glossary.at(-1)?.term,
    plan.subjects.at(-1)?.chapters.at(-1)?.title,
  ]
  expect([examples.length, ...added]).toEqual([5, 'Order lookup', 'The Tail, Told Again', 'Burn rate', 'Promises'])
})

function fileAt(path: string): SeedFile {
  return { path, text: readFileSync(path, 'utf8') }
}

function filesOf(path: string): readonly SeedFile[] {
  return readdirSync(path).map((name) => fileAt(`${path}/${name}`))
}

function appended({ path, text }: SeedFile, example: string): SeedFile {
  return { path, text: `${text}\n${example}` }
}

function before({ path, text }: SeedFile, heading: string, example: string): SeedFile {
  return { path, text: text.replace(heading, () => `${example}\n${heading}`) }
}

/** The file with the example in place of its section of that heading, if it has one. */
function replaced({ path, text }: SeedFile, example: string): SeedFile {
  const heading = example.split('\n')[0] ?? ''
  const sections = text.split(/^(?=### )/m)
  return {
    path,
    text: sections.map((section) => (section.startsWith(`${heading}\n`) ? `${example}\n` : section)).join(''),
  }
}
