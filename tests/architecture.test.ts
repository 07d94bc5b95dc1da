/** The authority on layers: which folder may import which, who owns a library or a global, and how folders stay small. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Rules, type SourceFile, violationsOf } from './support/architecture.ts'

const drawn = ['design', 'catalog', 'drawing']
const domains = [...drawn, 'layout', 'formats', 'storage', 'analysis', 'practice']
const screens = ['ui', 'editor', 'app']

const rules: Rules = {
  layers: {
    design: [],
    catalog: ['design'],
    drawing: ['design', 'catalog'],
    layout: drawn,
    formats: drawn,
    storage: ['design'],
    analysis: ['design', 'catalog'],
    practice: ['design', 'catalog', 'analysis'],
    cli: domains,
    ui: [],
    editor: ['ui', ...domains],
    app: ['ui', 'editor', ...domains],
  },
  entries: { 'main.tsx': ['app'], 'formats/mermaid/frame.ts': ['ui', ...drawn], 'virtual.d.ts': [] },
  testLayers: ['design', 'catalog', 'drawing', 'formats'],
  libraries: {
    react: screens,
    'react-dom': screens,
    zustand: screens,
    '@xyflow/react': screens,
    '@base-ui/react': screens,
    '@fontsource-variable/ibm-plex-sans': [...screens, 'formats'],
    '@fontsource/ibm-plex-mono': [...screens, 'formats'],
    'react-markdown': screens,
    'lucide-react': [...screens, 'catalog/seed'],
    dexie: ['storage'],
    elkjs: ['layout'],
    mermaid: ['formats'],
    minisearch: ['catalog'],
    mdast: ['catalog/seed'],
    'mdast-util-from-markdown': ['catalog/seed'],
    vite: ['catalog/seed'],
    zod: [...domains, 'cli'],
    'virtual:lintel/': ['catalog', 'drawing'],
    'node:': ['catalog/seed', 'cli'],
  },
  globals: {
    localStorage: ['storage'],
    sessionStorage: ['storage'],
    indexedDB: ['storage'],
    'crypto.randomUUID': ['design/ids.ts'],
    'crypto.getRandomValues': ['design/ids.ts'],
    'Date.now': ['editor/session/clock.ts'],
    'new Date()': ['storage/clock.ts', 'editor/session/clock.ts'],
  },
  registries: ['editor/commands', 'editor/panels', 'formats', 'analysis/checks', 'design/migrations'],
  components: screens,
  forbiddenNames: ['util', 'utils', 'helper', 'helpers', 'common', 'misc'],
  filesPerFolder: 15,
}

test('the source keeps to its layers', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const files = names.map((name): SourceFile => {
    const path = `src/${name.replaceAll('\\', '/')}`
    return { path, text: readFileSync(path, 'utf8') }
  })
  expect(files.length).toBeGreaterThan(8)
  expect(violationsOf(files, rules)).toEqual([])
})

const broken: readonly (readonly [path: string, text: string, says: string])[] = [
  [
    'src/design/a.ts',
    "import { words } from '#catalog/pattern.ts'",
    'src/design/a.ts imports "#catalog/pattern.ts", but design may import nothing',
  ],
  [
    'src/layout/a.ts',
    "import type { Format } from '#formats/format.ts'",
    'src/layout/a.ts imports "#formats/format.ts", but layout may import design, catalog, drawing',
  ],
  [
    'src/storage/a.ts',
    "type Plan = import('#layout/plan.ts').Plan",
    'src/storage/a.ts imports "#layout/plan.ts", but storage may import design',
  ],
  ['src/main.tsx', "import '#editor/a.ts'", 'src/main.tsx imports "#editor/a.ts", but main.tsx may import app'],
  [
    'src/formats/a.ts',
    "export * from '../drawing/mark.ts'",
    'src/formats/a.ts imports "../drawing/mark.ts" across folders; write "#folder/file.ts"',
  ],
  [
    'src/layout/a.ts',
    "new Worker(new URL('../formats/worker.ts', import.meta.url))",
    'src/layout/a.ts imports "../formats/worker.ts" across folders; write "#folder/file.ts"',
  ],
  [
    'src/design/a.ts',
    "import { b } from '#design/b.ts'",
    'src/design/a.ts imports "#design/b.ts" from beside it; write "./"',
  ],
  [
    'src/analysis/a.ts',
    "const load = () => import('react-dom/client')",
    'src/analysis/a.ts imports "react-dom/client", which only ui, editor, app may',
  ],
  [
    'src/design/a.ts',
    "import lodash from 'lodash'",
    'src/design/a.ts imports "lodash", a library the table of owners does not list',
  ],
  ['src/editor/a.ts', "localStorage.getItem('x')", 'src/editor/a.ts uses localStorage, which only storage may'],
  [
    'src/app/a.ts',
    'new Date()',
    'src/app/a.ts uses new Date(), which only storage/clock.ts, editor/session/clock.ts may',
  ],
  ['src/app/a.ts', 'Date.now()', 'src/app/a.ts uses Date.now, which only editor/session/clock.ts may'],
  ['src/formats/a.tsx', '', 'src/formats/a.tsx contains components, which only ui, editor, app may'],
  ['src/editor/index.ts', '', 'src/editor/index.ts is a barrel; only a registry folder has an index'],
  ['src/ui/utils.ts', '', 'src/ui/utils.ts is called "utils"; name it after what it is for'],
  ['src/services/a.ts', '', 'src/services/a.ts is in "services", a folder the layer table does not list'],
  ['src/a.ts', '', 'src/a.ts stands directly in src, which holds only the entry'],
]

test.each(broken)('%s with %j is refused', (path, text, says) => {
  expect(violationsOf([{ path, text }], rules)).toEqual([says])
})

test('a crowded folder is refused, a registry is not', () => {
  const files = (folder: string): SourceFile[] =>
    Array.from({ length: 16 }, (_, at) => ({ path: `src/${folder}/a${at}.ts`, text: '' }))
  expect(violationsOf(files('editor/canvas'), rules)).toEqual([
    'src/editor/canvas holds 16 files; 15 is the limit, split it by idea',
  ])
  expect(violationsOf(files('editor/commands'), rules)).toEqual([])
})

test('allowed imports pass', () => {
  const text = `import { z } from 'zod/mini'
    import url from 'elkjs/lib/elk-worker.min.js?url'
    import type { Design } from '#design/design.ts'
    import { words } from './words.ts'
    import { plan } from '#layout/elk/plan.ts'
    new Date(0)`
  expect(violationsOf([{ path: 'src/layout/a.ts', text }], rules)).toEqual([])
  const test = `import { sketch } from '#formats/sketch.ts'; import { readFileSync } from 'node:fs'; Date.now()`
  expect(violationsOf([{ path: 'src/design/a.test.ts', text: test }], rules)).toEqual([])
})
