/** How large a file is, in words. */
import type { Written } from '#formats/format.ts'

/** "1,864 × 1,616 px, 240 KB"; the pixels only for pictures. A KB has 1,000 bytes. */
export function sizeText({ size, bytes }: Pick<Written, 'size' | 'bytes'>): string {
  const weight = weightText(bytes.length)
  return size === null ? weight : `${grouped(size.width)} × ${grouped(size.height)} px, ${weight}`
}

function weightText(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 999_500) return `${rounded(bytes / 1000)} KB`
  return `${rounded(bytes / 1_000_000)} MB`
}

/** Two digits for small amounts, whole numbers for large ones. */
function rounded(amount: number): string {
  return grouped(Number(amount.toFixed(amount < 9.95 ? 1 : 0)))
}

function grouped(amount: number): string {
  return amount.toLocaleString('en')
}
