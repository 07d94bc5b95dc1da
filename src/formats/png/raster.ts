/** Turns SVG text into PNG bytes with the browser's own painter. Runs in a page only. */
import type { Size } from '#design/design.ts'

/** What Chromium, the narrowest of the common browsers, still paints: pixels per side and in all. */
const largest = { side: 16_384, area: 268_435_456 }

/** The wanted scale, or the largest one at which the picture can be painted. */
export function paintableScale({ width, height }: Size, wanted: number): number {
  return Math.min(wanted, largest.side / width, largest.side / height, Math.sqrt(largest.area / (width * height)))
}

/** The picture as a PNG, `scale` pixels for each of its own. Rejects with a sentence when the browser gives up. */
export async function rasterise(svg: string, { width, height }: Size, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loaded(svg)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * scale))
  canvas.height = Math.max(1, Math.floor(height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no room for a picture this large. A smaller size may work.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new Error('The browser has no room for a picture this large. A smaller size may work.')
  return new Uint8Array(await blob.arrayBuffer())
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
