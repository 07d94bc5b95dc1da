/** Modules made at build time by the plugin in `vite.config.ts` from `seeds/` and `src/ui/tokens.css`. */

declare module 'virtual:lintel/patterns' {
  const palette: {
    readonly categories: readonly import('./catalog/pattern.ts').Category[]
    /** Without what is null, false, zero or empty, without a short name that is the name and a slug that follows from it. */
    readonly patterns: readonly (Partial<import('./catalog/pattern.ts').Pattern> &
      Pick<import('./catalog/pattern.ts').Pattern, 'name' | 'category' | 'role' | 'icon'>)[]
  }
  export default palette
}

declare module 'virtual:lintel/words' {
  const words: Readonly<Record<string, import('./catalog/pattern.ts').Words>>
  export default words
}

declare module 'virtual:lintel/cards/*' {
  const cards: Readonly<Record<string, import('./catalog/pattern.ts').Card>>
  export default cards
}

declare module 'virtual:lintel/reading' {
  const reading: import('./catalog/reading.ts').LeanReading
  export default reading
}

declare module 'virtual:lintel/company' {
  const company: import('./catalog/suggestions.ts').LeanCompany
  export default company
}

declare module 'virtual:lintel/glossary' {
  const terms: readonly import('./catalog/outline.ts').Term[]
  export default terms
}

declare module 'virtual:lintel/plan' {
  const plan: import('./catalog/outline.ts').StudyPlan
  export default plan
}

declare module 'virtual:lintel/icons' {
  /** The path of every icon of the library by its name. */
  const icons: Readonly<Record<string, string>>
  export default icons
}

declare module 'virtual:lintel/templates' {
  const templates: readonly import('./catalog/outline.ts').Template[]
  export default templates
}

declare module 'virtual:lintel/cases' {
  const cases: readonly import('./catalog/outline.ts').CaseOutline[]
  export default cases
}

declare module 'virtual:lintel/themes' {
  const themes: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>
  export default themes
}
