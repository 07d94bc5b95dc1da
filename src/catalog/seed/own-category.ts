/** A category of a user's own list: what it leaves out has a plain answer. */
import type { Category } from '../pattern.ts'
import { readCategory } from './categories.ts'
import type { IconSource } from './icons.ts'
import type { Report } from './problem.ts'
import type { SeedCategory } from './tree.ts'

const plainIcon = 'Shapes'

interface ListName {
  readonly id: string
  readonly title: string
}

/** `## Name`, or `## Name {#id ink tile icon=Icon}` for one with colours of its own. It is called after its list. */
export function readOwnCategory(found: SeedCategory, list: ListName, icons: IconSource, report: Report): Category {
  const written = found.attributes.includes(' ') ? readCategory(found, icons, report) : null
  const slug = found.attributes.split(' ')[0] ?? ''
  return {
    ink: 'slate',
    tile: 'tint',
    icon: { path: icons.keyOf(plainIcon) === null ? '' : icons.pathOf(plainIcon) },
    ...written,
    id: `${list.id}/${slug === '' ? found.name.toLowerCase() : slug}`,
    name: found.name === list.title ? list.title : `${list.title}: ${found.name}`,
  }
}
