import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const source = 'src'
const tokens = readFileSync(join(source, 'ui/tokens.css'), 'utf8')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })

const inks = ['lagoon', 'moss', 'ochre', 'oxide', 'rose', 'violet', 'slate']
const grounds = ['canvas', 'panel', 'surface', 'raised', 'sunken']
const plain =
  'dot line line-2 node-line control text muted faint edge accent accent-bg on-accent ' +
  'ok ok-bg warn warn-bg bad bad-bg primary on-primary glyph shadow-strength'
const names = [...grounds, ...plain.split(' '), ...inks.flatMap((ink) => [`ink-${ink}`, `tint-${ink}`])].toSorted()

/** Set by libraries on the elements they own. */
const foreign = /^--(xy-|available-|anchor-|transform-origin$)/

test.each(['light', 'dark'] as const)('the %s theme defines exactly the agreed names', (theme) => {
  expect(Object.keys(themeOf(theme)).toSorted()).toEqual(names)
})

test('each stylesheet uses only tokens that exist', () => {
  const known = new Set(defined(tokens))
  const sheets = files.filter((file) => file.endsWith('.css'))
  const unknown = sheets.flatMap((sheet) => {
    const text = readFileSync(join(source, sheet), 'utf8')
    const local = new Set([...defined(text), ...setByComponents(dirname(sheet))])
    const used = [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]!)
    return used
      .filter((name) => !known.has(name) && !local.has(name) && !foreign.test(name))
      .map((name) => `${sheet}: ${name}`)
  })
  expect(sheets.length).toBeGreaterThan(20)
  expect([...new Set(unknown)]).toEqual([])
})

/** What must be told apart, on what, and how well: 4.5 for text, 3 for lines, borders and icons. */
const pairs: readonly (readonly [ratio: number, fronts: readonly string[], backs: readonly string[]])[] = [
  [4.5, ['text', 'muted', 'faint'], grounds],
  [4.5, ['text', 'muted'], ['accent-bg']],
  [4.5, ['accent'], ['canvas', 'panel', 'surface', 'raised', 'accent-bg']],
  [4.5, ['text'], ['ok-bg', 'warn-bg', 'bad-bg']],
  [4.5, ['on-accent'], ['accent']],
  [4.5, ['on-primary'], ['primary']],
  [4.5, ['canvas'], ['text']],
  [7, ['edge'], ['canvas', 'surface']],
  [3, ['control'], ['canvas', 'panel', 'surface']],
  ...['ok', 'warn', 'bad'].map((tone) => [4.5, [tone], [`${tone}-bg`, 'surface', 'panel']] as const),
  ...inks.map((ink) => [3, [`ink-${ink}`], ['surface', 'canvas', `tint-${ink}`]] as const),
  [3, ['glyph'], inks.map((ink) => `ink-${ink}`)],
]

test.each(['light', 'dark'] as const)('the %s theme has the contrast that its colours are used for', (theme) => {
  const colours = themeOf(theme)
  const checks = pairs.flatMap(([ratio, fronts, backs]) =>
    fronts.flatMap((front) => backs.map((back) => ({ front, back, ratio }))),
  )
  const failed = checks.filter(({ front, back, ratio }) => contrast(colours[front]!, colours[back]!) < ratio)
  expect(checks.length).toBe(70)
  expect(failed).toEqual([])
})

function themeOf(theme: string): Record<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(tokens)![1]!
  return Object.fromEntries([...block.matchAll(/^ {2}--([\w-]+): (.+);$/gm)].map((match) => [match[1]!, match[2]!]))
}

function defined(css: string): string[] {
  return [...css.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]!)
}

/** Custom properties that components beside the stylesheet set themselves. */
function setByComponents(folder: string): string[] {
  return files
    .filter((file) => file.endsWith('.tsx') && dirname(file) === folder)
    .flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/['"](--[\w-]+)['"]/g)])
    .map((match) => match[1]!)
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(front: string, back: string): number {
  const [light, dark] = [luminance(front), luminance(back)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
