/** Cuts a long text for a preview. */

/** The first lines of a text and how many more it has; the line feed at the end of a file begins no line. */
export function firstLines(text: string, most: number): { readonly shown: string; readonly more: number } {
  const lines = text.replace(/\n$/, '').split('\n')
  return { shown: lines.slice(0, most).join('\n'), more: Math.max(0, lines.length - most) }
}
