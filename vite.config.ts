/** How Lintel is served, built and tested: one file for Vite and Vitest. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { lintelSeeds } from './src/catalog/seed/plugin.ts'

/** The page itself, and the isolated frame with a policy of its own that draws what Mermaid makes of a text. */
const pages = ['index.html', 'src/formats/mermaid/frame.html'].map(absolute).filter((page) => existsSync(page))

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[]
    readonly dynamicallyImportedIds: readonly string[]
  } | null
}

let start: ReadonlySet<string> | null = null

/** `start` for the modules that the page imports without `import()`; everything else is split as usual. */
function chunkOf(id: string, graph: ModuleGraph): string | null {
  start ??= startOf(graph)
  return start.has(id) ? 'start' : null
}

/** What the page needs at once, without what the frame ever needs as well: the frame must not load the app for it. */
function startOf(graph: ModuleGraph): ReadonlySet<string> {
  const frame = reachedFrom('src/formats/mermaid/frame.ts', (id) => {
    const info = graph.getModuleInfo(id)
    return [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])]
  })
  const page = reachedFrom('src/main.tsx', (id) => graph.getModuleInfo(id)?.importedIds ?? [])
  return new Set([...page].filter((id) => !frame.has(id) && /\.(tsx?|m?js)$|^\0virtual:lintel/.test(id)))
}

function reachedFrom(entry: string, importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>([absolute(entry)])
  for (const id of reached) for (const imported of importsOf(id)) reached.add(imported)
  return reached
}

export default defineConfig({
  // Relative addresses, so that `dist/` works on any static host and from a sub-path.
  base: './',
  plugins: [react(), lintelSeeds(), kitBelowItsUsers(), looserPolicyWhileDeveloping()],
  build: {
    // The policy forbids inline scripts, and every browser Lintel supports preloads modules by itself.
    modulePreload: {
      polyfill: false,
      // What comes later brings its own imports along; listing them all beforehand cost a tenth of the start-up.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    // Nothing becomes a data: address unless it is imported with `?inline`.
    assetsInlineLimit: 0,
    // Lazy libraries (ELK, Mermaid) are larger than any limit here; `.tools/budget.mjs` checks the first load.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: pages,
      // React Flow is one file whose unused components are kept alive by these calls, which have no effect of their own.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
      // One file for all that the first view needs: thirty small ones compress worse and cost a request each.
      output: {
        codeSplitting: { groups: [{ name: chunkOf, debugName: 'start', includeDependenciesRecursively: false }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    testTimeout: 120_000,
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'jsdom',
          css: { modules: { classNameStrategy: 'non-scoped' } },
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
})

/** Hot reload needs an inline preamble, inline styles and a socket; only the development server allows them. */
function looserPolicyWhileDeveloping(): Plugin {
  return {
    name: 'lintel-looser-policy',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  }
}

/**
 * The styles of `src/ui` go into a layer, so that a class of the editor or of a page always beats one of the kit: which of
 * the two arrives first depends on the page that was opened first.
 */
function kitBelowItsUsers(): Plugin {
  return {
    name: 'lintel-kit-layer',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui\/.*\.css$/ },
      handler: (code) => `@layer kit {\n${code}\n}\n`,
    },
  }
}

function absolute(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
