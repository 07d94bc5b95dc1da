/** Icons as single paths. Runs only while building: the app never ships the icon library's own components. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One element of an icon: its tag and its attributes. */
export type IconNode = readonly [tag: string, attributes: Readonly<Record<string, string | number>>]

export interface IconSource {
  readonly names: readonly string[]
  /** What tells icons apart: aliases of one icon have the same key. Null for a name that is none. */
  readonly keyOf: (name: string) => string | null
  /** The icon as one path in a 24 by 24 box; throws for a name that is none. */
  readonly pathOf: (name: string) => string
}

/** The icons of lucide-react as installed under this folder; throws when it is not installed. */
export function lucideIcons(root: string): IconSource {
  const folder = join(root, 'node_modules/lucide-react/dist/esm')
  if (!existsSync(folder)) throw new Error('lucide-react is not installed; run npm install')
  const modules = readModules(readFileSync(join(folder, 'lucide-react.mjs'), 'utf8'))
  return {
    names: [...modules.keys()],
    keyOf: (name) => modules.get(name) ?? null,
    pathOf: (name) => {
      const module = modules.get(name)
      if (module === undefined) throw new Error(`"${name}" is not a lucide icon`)
      return iconPath(readNodes(readFileSync(join(folder, module), 'utf8')))
    },
  }
}

/** The elements of an icon drawn as one path with numbers of at most one decimal (a twentieth of a pixel at the size of a tile); throws on an element it cannot draw. */
export function iconPath(nodes: readonly IconNode[]): string {
  return nodes.map(([tag, attributes]) => rounded(outlineOf(tag, attributes))).join('')
}

/** Export name to module, from lines such as `export { default as X, default as XIcon } from './icons/x.mjs'`. */
function readModules(index: string): Map<string, string> {
  const modules = new Map<string, string>()
  for (const [, names = '', module = ''] of index.matchAll(/export \{([^}]*)\} from '\.\/(icons\/[^']+)'/g)) {
    for (const [, name = ''] of names.matchAll(/default as (\w+)/g)) modules.set(name, module)
  }
  return modules
}

/** The `node` list of an icon module, whose literal only lacks quotes around its keys to be JSON. */
function readNodes(module: string): readonly IconNode[] {
  const literal = /const __iconData = (\{[\s\S]*?\n\});/.exec(module)?.[1] ?? '{}'
  const icon = JSON.parse(literal.replaceAll(/(?<=[{,]\s*)(\w+):/g, '"$1":')) as { readonly node?: readonly IconNode[] }
  if (!icon.node) throw new Error('an icon module of lucide-react has another form than expected')
  return icon.node
}

function outlineOf(tag: string, attributes: IconNode[1]): string {
  const at = (name: string): number => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      return String(attributes['d'])
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'))
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'))
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`
    case 'polyline':
      return `M${String(attributes['points'])}`
    case 'polygon':
      return `M${String(attributes['points'])}Z`
    case 'rect': {
      const rx = at(attributes['rx'] === undefined ? 'ry' : 'rx')
      const ry = at(attributes['ry'] === undefined ? 'rx' : 'ry')
      return rectangle([at('x'), at('y')], [at('width'), at('height')], [rx, ry])
    }
    default:
      throw new Error(`cannot draw <${tag}> of an icon as a path`)
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`
}

type Pair = readonly [number, number]

function rectangle([x, y]: Pair, [width, height]: Pair, [rx, ry]: Pair): string {
  if (rx === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  const [w, h] = [width - 2 * rx, height - 2 * ry]
  return `M${x + rx} ${y}h${w}${corner(rx, ry)}v${h}${corner(-rx, ry)}h${-w}${corner(-rx, -ry)}v${-h}${corner(rx, -ry)}Z`
}

/**
 * The path with every number at two decimals. It begins with an absolute move, so that it may follow another path:
 * a relative one would start where that path ended.
 */
function rounded(path: string): string {
  const commands = [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, letter = '', numbers = '']) => {
    const values = /a/i.test(letter) ? arcNumbers(numbers) : (numbers.match(number) ?? [])
    return { letter, values: values.map((value) => hundredths(Number(value))) }
  })
  return commands.map(({ letter, values }, at) => commandText(at === 0, letter, values)).join('')
}

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** The numbers of arcs, whose two flags may stand without anything between them. */
function arcNumbers(text: string): readonly string[] {
  const part = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)'
  const gap = '[\\s,]*'
  const arc = new RegExp(
    [`(${part})`, `(${part})`, `(${part})`, '([01])', '([01])', `(${part})`, `(${part})`].join(gap),
    'g',
  )
  return [...text.matchAll(arc)].flatMap((match) => match.slice(1))
}

function commandText(first: boolean, letter: string, values: readonly string[]): string {
  if (!first || letter !== 'm') return letter + compact(values)
  const rest = values.slice(2)
  return `M${compact(values.slice(0, 2))}${rest.length > 0 ? `l${compact(rest)}` : ''}`
}

/** Two decimals, without the zero before the point. */
function hundredths(value: number): string {
  // A dot is a line of a hundredth; rounded to nothing, some renderers would not draw it.
  const step = Math.abs(value) < 0.05 ? 100 : 10
  return String(Math.round(value * step) / step).replace(/^(-?)0\./, '$1.')
}

/** Numbers with a blank between them unless a minus sign parts them. */
function compact(values: readonly string[]): string {
  return values.map((value, at) => (at === 0 || value.startsWith('-') ? value : ` ${value}`)).join('')
}
