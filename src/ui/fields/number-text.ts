/** Numbers as people write them in a field: read leniently, written with thousands separators. */

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 }

/** The number in a text such as `3,200`, `1.5k` or `2 M`; null when there is none. Negative signs may be a true minus. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s,_\u00a0\u202f]/g, '').replace('−', '-')
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([kmb]?)$/i.exec(plain)
  if (match === null) return null
  const value = Number(match[1]) * (scales[(match[2] ?? '').toLowerCase()] ?? 1)
  return Number.isFinite(value) ? value : null
}

/** The number with thousands separators and at most so many decimals. */
export function writeNumber(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals })
}

export interface Bounds {
  readonly min: number
  readonly max: number
  readonly decimals: number
}

/** The nearest number the field allows. */
export function settle(value: number, { min, max, decimals }: Bounds): number {
  const scale = 10 ** decimals
  return Math.min(max, Math.max(min, Math.round(value * scale) / scale))
}
