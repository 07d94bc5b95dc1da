/** Operations on what rides along: behaviours on parts and links, practices on boundaries and the design. */
import type { Attached, Design, FactValue, NodeId, PatternId } from '../design.ts'
import { assign } from '../sharing.ts'
import { withBehaviour, withFact } from './nodes.ts'
import { updateLinks, updateNodes } from './records.ts'

/** The id of the node or link that carries a behaviour; no node and link share one. */
export type CarrierId = string

/** Attaches a behaviour to a node or link; nothing changes when it is attached already. */
export function attachBehaviour(design: Design, id: CarrierId, behaviour: Attached): Design {
  return updateBehaviours(design, id, (list) => withBehaviour(list, behaviour))
}

/** Takes a behaviour off a node or link. */
export function detachBehaviour(design: Design, id: CarrierId, pattern: PatternId): Design {
  return updateBehaviours(design, id, (list) => list.filter((each) => each.pattern !== pattern))
}

/** Where a value of a behaviour stands: on which node or link, of which behaviour, under which name. */
export interface BehaviourField {
  readonly id: CarrierId
  readonly pattern: PatternId
  readonly name: string
}

/** Sets a value of an attached behaviour; `undefined` takes it away. */
export function setBehaviourField(design: Design, field: BehaviourField, value: FactValue | undefined): Design {
  return updateBehaviours(design, field.id, (list) =>
    list.map((each) =>
      each.pattern === field.pattern ? assign(each, { fields: withFact(each.fields, field.name, value) }) : each,
    ),
  )
}

/** Attaches a practice to a boundary, or to the design when no boundary is given. */
export function attachPractice(design: Design, boundary: NodeId | null, practice: PatternId): Design {
  return updatePractices(design, boundary, (list) => (list.includes(practice) ? list : [...list, practice]))
}

/** Takes a practice off a boundary, or off the design when no boundary is given. */
export function detachPractice(design: Design, boundary: NodeId | null, practice: PatternId): Design {
  return updatePractices(design, boundary, (list) => list.filter((each) => each !== practice))
}

function updateBehaviours(
  design: Design,
  id: CarrierId,
  update: (list: readonly Attached[]) => readonly Attached[],
): Design {
  const changed = updateNodes(design, [id], (node) => assign(node, { behaviours: update(node.behaviours) }))
  return updateLinks(changed, [id], (link) => assign(link, { behaviours: update(link.behaviours) }))
}

function updatePractices(
  design: Design,
  boundary: NodeId | null,
  update: (list: readonly PatternId[]) => readonly PatternId[],
): Design {
  if (boundary !== null)
    return updateNodes(design, [boundary], (node) => assign(node, { practices: update(node.practices) }))
  return assign(design, { meta: assign(design.meta, { practices: update(design.meta.practices) }) })
}
