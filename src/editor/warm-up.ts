/** What an open page fetches while nobody waits for it: it then works without a network, and answers at once. */

/** Starts the layout worker and fetches what is not on the screen yet. What fails is fetched again when it is wanted. */
export function warmUp(): void {
  void Promise.allSettled([
    import('#layout/layout.ts').then((layout) => layout.warmUp()),
    import('./palette/palette.tsx'),
    import('./inspector/inspector.tsx'),
    import('./inspector/header/change-pattern-dialog.tsx'),
    import('./inspector/text/note-preview.tsx'),
    import('./dialogs/dialogs.tsx'),
    import('./export/export-dialog.tsx'),
    import('./dialogs/link-to-dialog.tsx'),
    import('./dialogs/shortcuts-dialog.tsx'),
    import('#ui/floating/menu.tsx'),
    import('./adding/place.ts'),
    import('./link-nodes.ts'),
    import('#formats/index.ts'),
    import('#formats/mermaid/write.ts'),
    import('#formats/png/write.ts'),
    import('#formats/svg/export.ts'),
  ])
}
