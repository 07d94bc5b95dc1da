/** The faces that pictures carry inside, so that they look the same on every screen. Large: imported when exporting. */
import mono400 from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2?inline'
import mono500 from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2?inline'
import sans from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?inline'

/** `@font-face` rules for the two families, in the weights that pictures use. Latin only, like the files. */
export const fontFaces = [
  fontFace('IBM Plex Sans Variable', '100 700', sans),
  fontFace('IBM Plex Mono', '400', mono400),
  fontFace('IBM Plex Mono', '500', mono500),
].join('')

function fontFace(family: string, weight: string, address: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address}) format('woff2')}`
}
