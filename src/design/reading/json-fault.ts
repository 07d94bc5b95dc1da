/** Finds where a text stops being JSON; engines say it in different words, or not at all. */

export interface Place {
  /** Both count from 1. */
  readonly line: number
  readonly column: number
}

const space = /[ \t\n\r]*/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type Open = '[' | '{'
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

interface Scan {
  readonly text: string
  at: number
  expected: Expected
  /** The lists and objects that are not closed yet. */
  readonly open: Open[]
}

/** Where the first fault lies; just after the end for a text that stops too early. */
export function jsonFault(text: string): Place {
  const scan: Scan = { text, at: skip(space, text, 0), expected: 'value', open: [] }
  while (scan.at < text.length && !isComplete(scan) && (takeBracket(scan) || takeOther(scan))) {
    scan.at = skip(space, text, scan.at)
  }
  const lines = text.slice(0, scan.at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function isComplete({ open, expected }: Scan): boolean {
  return open.length === 0 && expected === 'comma or end'
}

function takeBracket(scan: Scan): boolean {
  const sign = scan.text.charAt(scan.at)
  if ((sign === '[' || sign === '{') && scan.expected.startsWith('value')) {
    scan.open.push(sign)
    scan.expected = sign === '[' ? 'value or end' : 'key or end'
  } else if (scan.expected.endsWith('end') && sign === (scan.open.at(-1) === '[' ? ']' : '}')) {
    scan.open.pop()
    scan.expected = 'comma or end'
  } else return false
  scan.at += 1
  return true
}

function takeOther(scan: Scan): boolean {
  const sign = scan.text.charAt(scan.at)
  switch (scan.expected) {
    case 'comma or end':
      scan.expected = scan.open.at(-1) === '[' ? 'value' : 'key'
      return takeSign(scan, ',')
    case 'colon':
      scan.expected = 'value'
      return takeSign(scan, ':')
    case 'key':
    case 'key or end':
      scan.expected = 'colon'
      return takeString(scan)
    case 'value':
    case 'value or end':
      scan.expected = 'comma or end'
      return sign === '"' ? takeString(scan) : takeScalar(scan)
  }
}

function takeSign(scan: Scan, sign: ',' | ':'): boolean {
  if (scan.text.charAt(scan.at) !== sign) return false
  scan.at += 1
  return true
}

function takeScalar(scan: Scan): boolean {
  const end = skip(scalar, scan.text, scan.at)
  const found = end > scan.at
  scan.at = end
  return found
}

function takeString(scan: Scan): boolean {
  if (scan.text.charAt(scan.at) !== '"') return false
  let at = scan.at + 1
  for (;;) {
    const sign = scan.text.charAt(at)
    const end = sign === '\\' ? skip(escape, scan.text, at) : at + Number(sign >= ' ')
    scan.at = end
    if (sign === '"') return true
    if (end === at) return false
    at = end
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
