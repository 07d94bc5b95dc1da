/** The PNG file: the SVG picture painted at the wanted size, with the design inside when wanted. Runs in a page only. */
import type { Design } from '#design/design.ts'
import type { WriteOptions, Written } from '../format.ts'
import { embeddedDesign, svgFile } from '../svg/export.ts'
import { withText } from './chunks.ts'
import { paintableScale, rasterise } from './raster.ts'

export async function writePng(design: Design, options: WriteOptions): Promise<Written> {
  const svg = svgFile(design, options, null)
  const scale = paintableScale(svg.size, options.scale)
  const picture = await rasterise(svg.text, svg.size, scale)
  const embedded = embeddedDesign(design, options)
  return {
    bytes: embedded === null ? picture : await withText(picture, embedded),
    mime: 'image/png',
    text: null,
    size: { width: Math.floor(svg.size.width * scale), height: Math.floor(svg.size.height * scale) },
    losses: scale < options.scale ? [reduced(scale, options.scale)] : [],
  }
}

function reduced(scale: number, wanted: number): string {
  return `Painted at ${scale.toFixed(2)}x: at ${wanted}x this design is larger than browsers can paint.`
}
