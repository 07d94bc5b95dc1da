/** The design file as an export writes it: what is in the scope, with the user's own lists it draws from. */
import { listOf } from '#catalog/own.ts'
import type { Design, NodeId } from '#design/design.ts'
import { isObject } from '#design/reading/plain.ts'
import { patternsIn } from '#design/queries.ts'
import { writeDesign } from '#design/write.ts'
import { excerptOf } from './excerpt.ts'

/** A list that travels with a design: its file, and what it is called. */
export interface CarriedList {
  readonly title: string
  readonly text: string
}

/** The text of the design file of a scope; null writes everything. */
export function designFileOf(design: Design, scope: readonly NodeId[] | null): string {
  const excerpt = excerptOf(design, scope)
  const used = new Map(
    patternsIn(excerpt).flatMap((id) => {
      const list = listOf(id)
      return list ? [[list.id, { title: list.title, text: list.text }] as const] : []
    }),
  )
  return writeDesign(used.size === 0 ? excerpt : Object.assign({}, excerpt, { lists: Object.fromEntries(used) }))
}

/** The lists in the value of a design file, and the value without them; what is no list is left out. */
export function withoutLists(file: Readonly<Record<string, unknown>>): {
  readonly file: Readonly<Record<string, unknown>>
  readonly lists: readonly CarriedList[]
} {
  const { lists, ...rest } = file
  const found = isObject(lists) ? Object.values(lists) : []
  return {
    file: rest,
    lists: found.flatMap((list) => {
      if (!isObject(list)) return []
      const { title, text } = list
      return typeof title === 'string' && typeof text === 'string' ? [{ title, text }] : []
    }),
  }
}
