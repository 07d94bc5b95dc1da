/** The whole SVG file: picture, fonts and, when wanted, the design inside. */
import type { Design } from '#design/design.ts'
import { designFileOf } from '../design-file.ts'
import type { WriteOptions } from '../format.ts'
import { fontFaces } from './fonts.ts'
import { svgOf, type SvgText } from './write.ts'

/** The design file that an export with these options carries inside; null for none. Never more than what is drawn. */
export function embeddedDesign(design: Design, { embed, scope }: Pick<WriteOptions, 'embed' | 'scope'>): string | null {
  return embed ? designFileOf(design, scope) : null
}

/** The SVG with fonts; `embedded` is the design file it carries, or null. */
export function svgFile(design: Design, options: WriteOptions, embedded: string | null): SvgText {
  return svgOf(design, { ...options, embedded, fonts: fontFaces })
}
