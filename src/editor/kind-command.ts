/** Makes the command that gives the selected links a kind. */
import { kindTable } from '#catalog/link-kinds.ts'
import type { LinkKindId } from '#design/design.ts'
import { setKind } from '#design/operations/links.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { Command } from './commands/command.ts'

export function kindCommand(kind: LinkKindId): Command {
  const { title, shortcut } = kindTable[kind]
  return {
    id: `kind-${kind}`,
    title: `Make link ${title.toLowerCase()}`,
    group: 'link',
    ...(shortcut === null ? {} : { keys: [shortcut] }),
    unavailable: ({ session }) => (session.view.getState().selection.links.length > 0 ? null : 'Select a link'),
    run({ session }) {
      const { links } = session.view.getState().selection
      if (session.edit(`Make link ${title.toLowerCase()}`, (design) => setKind(design, links, kind)))
        announce(`Link is now ${title.toLowerCase()}`)
    },
  }
}
