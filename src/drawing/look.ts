/** How a pattern looks: what the drawing takes from the catalogue, with a plain answer for unknown patterns. */
import { categoryOf, patternOf } from '#catalog/catalog.ts'
import { onOwnLists } from '#catalog/own.ts'
import type { BoundaryLine, Ink, PartShape, Role, TileStyle } from '#catalog/pattern.ts'
import type { PatternId } from '#design/design.ts'

export interface Look {
  readonly known: boolean
  readonly role: Role
  readonly name: string
  /** What stands on the second line of a part, and before the label of a boundary. */
  readonly short: string
  readonly shape: PartShape
  readonly line: BoundaryLine
  readonly icon: string
  readonly ink: Ink
  readonly tile: TileStyle
  readonly readingCount: number
}

/** A question mark, drawn for patterns this build does not know. */
const unknownIcon = 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17.5h.01'

const looks = new Map<PatternId, Look>()
const names = new Map<PatternId, string>()

// A list that comes or goes makes patterns known or unknown.
onOwnLists(() => looks.clear())

/** Remembers what patterns are called that a design names and this build may not know. */
export function rememberNames(further: Readonly<Record<PatternId, string>>): void {
  for (const [id, name] of Object.entries(further)) {
    names.set(id, name)
    looks.delete(id)
  }
}

/** The look of a pattern; one that nobody knows is a plain box that keeps its own name. */
export function lookOf(id: PatternId): Look {
  const seen = looks.get(id)
  if (seen) return seen
  const look = makeLook(id)
  looks.set(id, look)
  return look
}

function makeLook(id: PatternId): Look {
  const pattern = patternOf(id)
  if (!pattern) {
    const name = names.get(id) ?? id.replace(/^.*\//, '').replaceAll('-', ' ')
    return {
      known: false,
      role: 'part',
      name,
      short: name,
      shape: 'box',
      line: 'zone',
      icon: unknownIcon,
      ink: 'slate',
      tile: 'tint',
      readingCount: 0,
    }
  }
  const category = categoryOf(pattern)
  return {
    known: true,
    role: pattern.role,
    name: pattern.name,
    short: pattern.short,
    shape: pattern.shape ?? 'box',
    line: pattern.line ?? 'zone',
    icon: pattern.icon.path,
    ink: category.ink,
    tile: category.tile,
    readingCount: pattern.readingCount,
  }
}

export function isBoundary(id: PatternId): boolean {
  return patternOf(id)?.role === 'boundary'
}
