/**
 * Icons as paths in place. An SVG transform would say the same, but each one becomes a layer that the browser sorts on
 * every frame, and icons are the most numerous thing on a canvas.
 */

interface Place {
  readonly x: number
  readonly y: number
  /** Pixels per unit of the path. */
  readonly scale: number
}

/** What the numbers of a command are: along x, along y, a radius or size, or an angle or flag that stays as it is. */
const meanings: Readonly<Record<string, string>> = {
  m: 'xy',
  l: 'xy',
  h: 'x',
  v: 'y',
  c: 'xyxyxy',
  s: 'xyxy',
  q: 'xyxy',
  t: 'xy',
  a: 'rr=ffxy',
  z: '',
}

const known = new Map<string, string>()

/** The path scaled and moved, with coordinates on hundredths of a pixel. Remembered: tiles of one shape share places. */
export function placedPath(path: string, place: Place): string {
  const key = `${place.x} ${place.y} ${place.scale} ${path}`
  const made = known.get(key) ?? transformed(path, place)
  // Chips of links lie anywhere, so the memory must not keep every place they ever had.
  if (known.size > 4000) known.clear()
  known.set(key, made)
  return made
}

function transformed(path: string, place: Place): string {
  let result = ''
  for (const [, command = '', numbers = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const meaning = meanings[command.toLowerCase()] ?? ''
    const relative = command === command.toLowerCase()
    result += command + placedNumbers(numbers, meaning, relative ? { ...place, x: 0, y: 0 } : place)
  }
  return result
}

function placedNumbers(text: string, meaning: string, { x, y, scale }: Place): string {
  const placed: number[] = []
  let at = 0
  while (meaning !== '') {
    const kind = meaning[placed.length % meaning.length]
    // Flags need no space after them: "a2 2 0 012 2" has two flags, then 2 and 2.
    const pattern = kind === 'f' ? /[\s,]*([01])/y : /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy
    pattern.lastIndex = at
    const number = pattern.exec(text)?.[1]
    if (number === undefined) break
    at = pattern.lastIndex
    const value = Number(number)
    if (kind === 'x') placed.push(hundredth(value * scale + x))
    else if (kind === 'y') placed.push(hundredth(value * scale + y))
    else if (kind === 'r') placed.push(hundredth(value * scale))
    else placed.push(value)
  }
  return placed.join(' ')
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
