/** The categories of the seeds: `## Name {#id ink tile icon=Icon}`, one for each of the fourteen slots. */
import { inks, tileStyles, type Category } from '../pattern.ts'
import type { IconSource } from './icons.ts'
import { alternatives, didYouMean, placeText, type Place, type Report } from './problem.ts'
import type { SeedCategory } from './tree.ts'

interface Slot {
  readonly category: Category
  readonly at: Place
}

/** The categories in the order of the palette, which is that of their slots. */
export function readCategories(found: readonly SeedCategory[], icons: IconSource, report: Report): readonly Category[] {
  const slots = found.flatMap((category): readonly Slot[] => {
    const read = readCategory(category, icons, report)
    return read ? [{ category: read, at: category }] : []
  })
  for (const [at, slot] of slots.entries()) {
    const first = slots
      .slice(0, at)
      .find((other) => other.category.id === slot.category.id || slotOf(other.category) === slotOf(slot.category))
    if (first)
      report(
        slot.at,
        'E04',
        `category “${slot.category.id}” has the id or the colours of the one in ${placeText(first.at)}`,
      )
  }
  const count = inks.length * tileStyles.length
  if (found.length !== count) report({ file: 'seeds', line: 0 }, 'E04', `found ${found.length} of ${count} categories`)
  return slots.map(({ category }) => category).toSorted((a, b) => slotOf(a) - slotOf(b))
}

/** The category of a heading; null, and reported, when its attributes cannot be read. */
export function readCategory(found: SeedCategory, icons: IconSource, report: Report): Category | null {
  const match = /^(\S+) (\S+) (\S+) icon=(\w+)$/.exec(found.attributes)
  if (!match) {
    report(found, 'E03', `category “${found.name}” needs {#id ink tile icon=Icon}`)
    return null
  }
  const [, id = '', inkName = '', tileName = '', iconName = ''] = match
  const complain = (what: string): void => report(found, 'E03', `category “${id}” uses ${what}`)
  const ink = oneOf(inkName, inks, (hint) => complain(`ink “${inkName}”; ${hint}`))
  const tile = oneOf(tileName, tileStyles, (hint) => complain(`tile “${tileName}”; ${hint}`))
  const icon = icons.keyOf(iconName)
  if (icon === null) complain(`icon “${iconName}”, which is not a lucide icon.${didYouMean(iconName, icons.names)}`)
  if (!ink || !tile || icon === null) return null
  return { id, name: found.name, ink, tile, icon: { path: icons.pathOf(iconName) } }
}

function oneOf<Word extends string>(
  word: string,
  words: readonly Word[],
  complain: (hint: string) => void,
): Word | null {
  const found = words.find((candidate) => candidate === word) ?? null
  if (!found) complain(`it is ${alternatives(words)}.${didYouMean(word, words)}`)
  return found
}

function slotOf({ ink, tile }: Category): number {
  return inks.indexOf(ink) * tileStyles.length + tileStyles.indexOf(tile)
}
