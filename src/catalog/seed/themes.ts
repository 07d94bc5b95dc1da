/** The custom properties of `src/ui/tokens.css` by theme, for pictures that are drawn without a page. */

export type Themes = Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>

/** The properties of both theme blocks without the leading dashes of their names; those of `:root` are in both. */
export function parseThemes(css: string): Themes {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const shared: Record<string, string> = {}
  const light: Record<string, string> = {}
  const dark: Record<string, string> = {}
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const target = selector.includes("'light'") ? light : selector.includes("'dark'") ? dark : shared
    if (target === shared && !selector.includes(':root')) continue
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) target[name] = value.trim()
  }
  return { light: { ...shared, ...light }, dark: { ...shared, ...dark } }
}
